import type { Token } from '../../../document.ts';
import { isFunctionWord } from '../../../lexicons/function-words.ts';
import { nationalityOf } from '../../../lexicons/nationalities.ts';
import { headIs, organizationHead } from '../../../lexicons/organization-heads.ts';
import { isAmong } from '../../../lexicons/organization-words.ts';
import { isOrdinal } from '../../../morphology/ordinal.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { keyAt, tokenAt } from '../../../text/neighbours.ts';
import { agreesAsFeminine, isAdjective, isVague } from '../word-shape.ts';
import { extend, isOfParty } from './complements.ts';
import { namesakeEnd } from './named-schools.ts';
import { type Run, runTo } from './run.ts';
import { shapesAfter } from './shapes-after.ts';

/** Weight of a head from which on it is a body and not a matter: «للحزب», but «للمسرح». */
const leastOwner = 0.35;

/** «الهيئة السياسية للحزب», «المجلس التنفيذي للمنظمة»: a part of a body named elsewhere. */
const isOwnerAt = (tokens: readonly Token[], at: number): boolean => {
  const lexeme = tokens[at]?.lexeme;
  const owner = lexeme?.key.startsWith('لل') === true ? organizationHead(lexeme) : null;
  if (owner?.definite !== true || owner.weight < leastOwner) return false;
  const next = tokens[at + 1]?.lexeme;
  // «المجلس الوطني للحزب والذي …»
  return next === undefined || isFunctionWord(next) || !isAdjective(next);
};

/** Whether a definite word is an adjective of the head, or its number: «الفرقة المركزية الثانية». */
const describes = (
  tokens: readonly Token[],
  head: number,
  at: number,
  headKey: string,
): boolean => {
  const { lexeme } = tokenAt(tokens, at);
  const agrees = isAdjective(lexeme) && agreesAsFeminine(lexeme.key) === agreesAsFeminine(headKey);
  const isNumber = at > head + 1 && isOrdinal(lexeme.key) && headIs('numbered', headKey.slice(2));
  // «الأمن والجيش الوطنيين»: an adjective of both.
  const isOfBoth = lexeme.key.endsWith('ين') && !headKey.endsWith('ين');
  // «التجمع الوطني | اليميني», but «الحزب اليميني»
  const isTold = at > head + 1 && isAmong('stances', lexeme.key) && isOfParty(headKey);
  return (agrees || isNumber) && !isOfBoth && !isTold;
};

/** After a head with the article: «المجلس الأعلى …», «الهيئة العامة للاستثمار». */
export const runAfterDefinite = (
  tokens: readonly Token[],
  head: number,
  headKey: string,
): Run | undefined => {
  const shape = shapesAfter(tokens, head);
  let at = head + 1;
  while (shape(at) === 'definite' && describes(tokens, head, at, headKey)) at++;
  const adjectives = at - head - 1;
  const nations = tokens
    .slice(head + 1, at)
    .filter(({ lexeme }) => nationalityOf(lexeme) !== null).length;
  const only = adjectives === 1 ? tokens[head + 1]?.lexeme : undefined;
  const named = adjectives > 0 ? namesakeEnd(tokens, head, at) : undefined;
  if (named !== undefined) return runTo(named, { described: true, named: true });
  const goesOn = adjectives > 0 ? !headIs('purposeless', headKey) : shape(at) === 'to';
  if (isOwnerAt(tokens, at)) return undefined;
  const called =
    isAmong('callsFor', keyAt(tokens, at)) && isAmong('callers', keyAt(tokens, head - 1));
  const { endToken, directed } =
    goesOn && !called
      ? extend(tokens, at, shape, { headKey, plural: false, named: false })
      : { endToken: at, directed: false };
  if (endToken === head + 1) return undefined;
  return {
    endToken,
    described: endToken > at || adjectives > 1,
    onlyNationality: nations === adjectives && endToken === at,
    national: nations > 0,
    named: false,
    // «المركز للحملة»: no name without an adjective.
    vague:
      adjectives === 0 ||
      (endToken === at && only !== undefined && (isVague(only) || isAnyCharity(headKey, only))),
    directed,
  };
};

/** «المنظمة الخيرية التي كان يعمل فيها» says of none which one it is, unlike a town's «الجمعية الخيرية». */
const isAnyCharity = (headKey: string, { key }: Lexeme): boolean =>
  headKey !== 'الجمعيه' && isAmong('ofCharity', key);
