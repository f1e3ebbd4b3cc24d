import type { Token } from '../../../document.ts';
import { isForeign } from '../../../lexicons/name-word.ts';
import { isKnownName } from '../../../lexicons/names.ts';
import { organizationHead } from '../../../lexicons/organization-heads.ts';
import { isAmong } from '../../../lexicons/organization-words.ts';
import { isDefinite } from '../../../morphology/article.ts';
import type { ProcliticSplit } from '../../../text/clitics/proclitic-splits.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { keyAt, tokenAfter, tokenAt, tokenBefore } from '../../../text/neighbours.ts';
import { rarely } from '../../../text/trait.ts';
import { grade } from '../../grades.ts';
import { isIndefiniteAdjective } from '../headed/frame.ts';
import { classOfKnown, knownAt } from '../listed.ts';
import type { OrganizationSpan } from '../organization-span.ts';
import { isAdjective } from '../word-shape.ts';
import { isShares } from './traded-companies.ts';

/** Reads a word, «و» taken off, as a company that has the name of a common thing; null when it is none. */
export const plainCompany = rarely('plain-companies/plainCompany', (lexeme) =>
  lexeme.kind === 'arabic'
    ? (lexeme.splits.find(
        ({ key, proclitics }) =>
          /^و?$/u.test(proclitics) &&
          (isAmong('companyNouns', key) || isAmong('tradedShorts', key)),
      ) ?? null)
    : null,
);

/**
 * A company that has the name of a common thing: behind «شركة» or what it is called in full («شركة كريم», «شركة
 * أبوظبي للخدمات الصحية صحة»), or before what its shares cost («3 دراهم ثم ديار بنسبة 2% إلى 0.7 درهم»).
 */
export const plainCompanyAt = (
  tokens: readonly Token[],
  index: number,
  { key, offset }: ProcliticSplit,
): OrganizationSpan | undefined => {
  const isCalled = offset === 0 && isAmong('companyNouns', key) && isCalledCompany(tokens, index);
  if (!isCalled && !(isInRow(tokens, index, offset > 0) && isPriced(tokens, index + 1))) {
    return undefined;
  }
  const token = tokenAt(tokens, index);
  const next = tokenAfter(tokens, index);
  // «شركة مدار للأبحاث»
  const last =
    isCalled && next !== undefined && isAmong('purposes', next.lexeme.key) ? next : token;
  return {
    start: token.start + offset,
    end: last.end,
    confidence: grade.fixed,
    rule: 'plain-company',
    class: 'company',
  };
};

/** «شركة صحة», «مؤسسة الإمارات للاتصالات المتكاملة دو», but not «تعزيز صحة الفرد». */
const isCalledCompany = (tokens: readonly Token[], index: number): boolean => {
  const next = tokenAfter(tokens, index)?.lexeme;
  const before = tokenBefore(tokens, index);
  if (before === undefined) return false;
  // «شركة كريم المتخصصة في النقل», but «شركة صحة الأسرة»
  if (next !== undefined && isOfCompany(next) && isCompanyWord(before)) return true;
  // «شركة سفير نتووركس»
  if (
    next !== undefined &&
    (isDefinite(next.key) || isIndefiniteAdjective(next.key) || isForeign(next))
  )
    return false;
  if (isCompanyWord(before)) return next === undefined || !isKnownName(next.key);
  const isShort = isAmong('companyShorts', tokenAt(tokens, index).lexeme.key);
  return isShort && isBehindFullName(tokens, index);
};

/** «المتخصصة», «السعودية»: an adjective of «شركة», and not what belongs to the thing. */
const isOfCompany = (next: Lexeme): boolean =>
  /^المت..+ه$/.test(next.key) || (/^ال.+يه$/.test(next.key) && isAdjective(next));

const isCompanyWord = ({ lexeme }: Token): boolean => organizationHead(lexeme)?.key === 'شركه';

/** Words of the longest full name. */
const mostWords = 5;

/** «شركة أبوظبي للخدمات الصحية», «مؤسسة الإمارات للاتصالات»: a body with what it is for, up to the word before. */
const isBehindFullName = (tokens: readonly Token[], index: number): boolean => {
  let at = index - 1;
  while (at > index - mostWords && isDefinite(keyAt(tokens, at))) at--;
  if (!keyAt(tokens, at).startsWith('لل')) return false;
  for (let head = at - 1; head >= index - mostWords; head--) {
    const token = tokens[head];
    if (token?.sentence !== tokens[index]?.sentence) return false;
    if (token !== undefined && isBody(token)) return true;
  }
  return false;
};

const isBody = ({ lexeme }: Token): boolean => (organizationHead(lexeme)?.weight ?? 0) > 0;

/** «تلاه سهم صروح», «… درهم، ثم صروح», «… درهم وصروح»: one of several whose shares are told. */
const isInRow = (tokens: readonly Token[], index: number, isJoined: boolean): boolean => {
  const joint = isJoined ? undefined : tokenBefore(tokens, index);
  if (joint !== undefined && isShares(joint.lexeme)) return true;
  if (!isJoined && !isAmong('beforeTraded', joint?.lexeme.key ?? '')) return false;
  // «سيارات ثم منازل بقيمة …»
  const before = tokenBefore(tokens, joint?.index ?? index);
  const isComma = before !== undefined && /^[،,]$/.test(before.lexeme.text);
  const last = isComma ? tokenBefore(tokens, before.index) : before;
  return last !== undefined && isToldOf(tokens, last);
};

/** Whether a word ends what is told of another company: its price, how far it has moved, or its name. */
const isToldOf = (tokens: readonly Token[], { index, lexeme }: Token): boolean =>
  isAmong('prices', lexeme.key) ||
  !/\p{L}/u.test(lexeme.text) ||
  plainCompany(lexeme) !== null ||
  classOfKnown(knownAt(tokens, index)) === 'company';

/** Tokens between a company and what its shares cost, at most: «… بنسبة 2.4 % إلى 0.75 درهم». */
const mostBetween = 8;

/** «… بنسبة 2% إلى 0.7 درهم», «… بقيمة مليون درهم»: numbers and words of shares up to a currency. */
const isPriced = (tokens: readonly Token[], from: number): boolean => {
  const sentence = tokens[from - 1]?.sentence;
  for (let at = from; at < from + mostBetween; at++) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence) return false;
    const key = keyAt(tokens, at);
    if (at > from && isAmong('prices', key)) return true;
    const isOfPrice = isAmong('beforePrices', key) || !/\p{L}/u.test(token.lexeme.text);
    if (!isOfPrice) return false;
  }
  return false;
};
