import type { Token } from '../../../document.ts';
import { isArabName } from '../../../lexicons/arab-names.ts';
import { familyName, firstName } from '../../../lexicons/names.ts';
import { isAmong, isAmongBehind } from '../../../lexicons/organization-words.ts';
import { placeAt } from '../../../lexicons/places.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { tokenAfter, tokenAt } from '../../../text/neighbours.ts';
import { grade } from '../../grades.ts';
import { classOfKnown, knownAt } from '../listed.ts';
import type { OrganizationSpan } from '../organization-span.ts';
import { foreignNameTo } from './company-name.ts';

/** Whether a word is of shares: «أسهم», «وسهم». */
export const isShares = ({ key }: Lexeme): boolean => isAmongBehind('shares', key);
/** Whether a word is before what is traded: «أسهم», «واستحوذت». */
export const isTrade = (lexeme: Lexeme): boolean =>
  isShares(lexeme) || isAmongBehind('takeovers', lexeme.key);

/** Words between a takeover and «على», at most: who takes over. */
const takerWords = 5;

/** «الشركة», «ميتا»; rebels take over a town. */
const isTaker = (tokens: readonly Token[], at: number): boolean => {
  const { key } = tokenAt(tokens, at).lexeme;
  if (isAmong('takers', key)) return true;
  return classOfKnown(knownAt(tokens, at)) === 'company';
};

/** A company that no list knows, by its shares or who takes it over: «سهم فيرتيكا», «استحوذت ميتا على أكتيفيجن بليزارد». */
export const tradedCompany = (
  tokens: readonly Token[],
  index: number,
): OrganizationSpan | undefined => {
  const isTakeover = isAmongBehind('takeovers', tokenAt(tokens, index).lexeme.key);
  const at = isTakeover ? behindOn(tokens, index) : index + 1;
  const first = at === undefined ? undefined : tokenAfter(tokens, at - 1);
  if (at === undefined || first === undefined || placeAt(tokens, at) !== undefined)
    return undefined;
  // «أسهم إيلون ماسك»
  if (firstName(first.lexeme.key) !== undefined) return undefined;
  const last = foreignNameTo(tokens, at, at - 1);
  if (last === undefined) return undefined;
  const next = tokenAfter(tokens, last.index);
  // «فيرتيكا بلوم»: the second is a family name too.
  const { end } = next !== undefined && isOfNoArab(next.lexeme) ? next : last;
  return { start: first.start, end, confidence: grade.certain, rule: 'traded', class: 'company' };
};

/** The index behind «على», with which the object of a takeover begins. */
const behindOn = (tokens: readonly Token[], index: number): number | undefined => {
  // «صفقة الاستحواذ على …»
  let isOfCompany = /استحواذ/u.test(tokenAt(tokens, index).lexeme.key);
  for (let at = index + 1; at <= index + takerWords; at++) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== tokens[index]?.sentence) break;
    if (token.lexeme.spelling === 'على') return isOfCompany ? at + 1 : undefined;
    isOfCompany ||= isTaker(tokens, at);
  }
  return undefined;
};

const isOfNoArab = ({ key }: Lexeme): boolean => familyName(key) === 'sure' && !isArabName(key);
