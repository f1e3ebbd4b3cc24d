import type { OrganizationClass, Token } from '../../document.ts';
import { isFunctionWord } from '../../lexicons/function-words.ts';
import {
  classOfHead,
  type OrganizationHead,
  organizationHead,
} from '../../lexicons/organization-heads.ts';
import { isAmong } from '../../lexicons/organization-words.ts';
import { nounOfAccusative } from '../../morphology/accusative.ts';
import { isDefinite } from '../../morphology/article.ts';
import type { Lexeme } from '../../text/lexeme.ts';
import { keyAt, tokenAt, tokenBefore } from '../../text/neighbours.ts';
import { isQuote } from '../../text/quotes.ts';
import { grade } from '../grades.ts';
import type { OrganizationSpan } from './organization-span.ts';
import { calledAt } from './quoted.ts';

/** Words between a body and the word that says what it is called. */
const mostBetween = 4;
/** Weight of a head from which on it is a body whatever it is called. */
const leastWeight = 0.4;

/** Whether what a body is called may be behind a word: «باسم», «تسمى», «عليه». */
export const isCallWord = ({ key }: Lexeme): boolean => isAmong('callWords', key);

/**
 * What a body is called in quotation marks behind a word for that: «حزبا جديدا باسم "الوطن العادل"», «حركة تسمى "شباب
 * التغيير"», «مجموعة تطلق على نفسها "حراس الأرض"».
 * @param index the word right before the marks.
 */
export const calledBody = (
  tokens: readonly Token[],
  index: number,
): OrganizationSpan | undefined => {
  if (!isQuote(tokens[index + 1]?.lexeme.text ?? '')) return undefined;
  for (let at = index - 1; at >= index - 1 - mostBetween; at--) {
    const token = tokens[at];
    if (token?.sentence !== tokens[index]?.sentence || token?.lexeme.kind !== 'arabic') {
      return undefined;
    }
    const head = bodyOf(token.lexeme);
    if (head === null) {
      // «مجموعة | تطلق على», «حزبا | جديدا», but neither «أمير التنظيم الذي» nor «تنظيم داعش في ليبيا والمعروف»
      if (isDefinite(token.lexeme.key) || !isBetween(token.lexeme)) return undefined;
      continue;
    }
    const is = classOfHead(head.key);
    if (head.definite || is === undefined || !named.has(is)) return undefined;
    // «مجموعة شعرية باسم "الغد"»
    if (head.key === 'مجموعه' && !isSelfOrIt.test(keyAt(tokens, index))) return undefined;
    const quoted = calledAt(tokens, index + 1, is === 'party');
    if (quoted === undefined || !isCalled(tokens, index)) return undefined;
    const { start, end } = quoted;
    return { start, end, confidence: grade.likely, rule: 'called', class: is };
  }
  return undefined;
};

/** Classes of bodies that are founded and get a name. */
const named: ReadonlySet<OrganizationClass> = new Set(['party', 'armed', 'association', 'company']);

/** An adjective of the body, or a word of how it is called: «تحت», «تطلق», «على». */
const isBetween = (lexeme: Lexeme): boolean =>
  isAmong('bearing', lexeme.key) ||
  isAmong('naming', lexeme.key) ||
  lexeme.spelling === 'على' ||
  !isFunctionWord(lexeme);

/** «حزبا», «بحركة»: the head of a body, in the accusative too. */
const bodyOf = (lexeme: Lexeme): OrganizationHead | null => {
  const noun = nounOfAccusative(lexeme);
  const head = organizationHead(lexeme) ?? (noun === undefined ? null : organizationHead(noun));
  return head !== null && head.weight >= leastWeight ? head : null;
};

// «تحت اسم», «تحمل اسم», «تطلق على نفسها», but neither «في اسم» nor «وافقت عليها».
const isCalled = (tokens: readonly Token[], index: number): boolean => {
  const { key } = tokenAt(tokens, index).lexeme;
  const before = tokenBefore(tokens, index)?.lexeme.key ?? '';
  if (key === 'اسم' || key === 'مسمي') return isAmong('bearing', before);
  if (!isSelfOrIt.test(key)) return true;
  return isAmong('naming', before === 'علي' ? keyAt(tokens, index - 2) : before);
};

// «عليها» of «يطلق عليها», «نفسها» of «تطلق على نفسها»
const isSelfOrIt = /^(?:علي|نفس)ها?$/u;
