import type { Token } from '../../../document.ts';
import { dashes } from '../../../text/characters.ts';
import { keyAt } from '../../../text/neighbours.ts';
import { openingQuotes } from '../../../text/quotes.ts';
import { joinedAt } from '../numerals/joints.ts';
import { isNumberWord } from '../numerals/number-words.ts';
import type { NumberPhrase } from '../numerals/numbers.ts';
import { exact, numberAt } from '../numerals/numbers.ts';
import type { Amount } from './measure.ts';

/**
 * Where the second end of a range begins whose first end is a number: «من 10 إلى 15 في المائة», «بين 3 و5 ملايين
 * دولار», «من 200 لـ300 دينار», «10-15%», «نحو 10 إلى 15 مليون يورو»; undefined where no range is.
 */
export const secondEndOf = (
  tokens: readonly Token[],
  { firstToken, endToken, amount }: Pick<NumberPhrase, 'firstToken' | 'endToken' | 'amount'>,
): number | undefined => {
  const [before, joint] = [tokens[firstToken - 1], tokens[endToken]];
  if (joint === undefined || joint.sentence !== tokens[firstToken]?.sentence) return undefined;
  const { key, text } = joint.lexeme;
  const opening = before?.lexeme.key ?? '';
  if (dashes.has(text)) {
    const isClose = joint.start === tokens[endToken - 1]?.end;
    // «3-5-2 %»: more than two are no range.
    const isOfTwo =
      (isClose && (before?.end !== tokens[firstToken]?.start || isOpening(before))) ||
      (isApart(tokens, joint) && amount < (numberAt(tokens, endToken + 1)?.amount ?? 0));
    return isOfTwo || isBetween.test(opening) ? endToken + 1 : undefined;
  }
  if (text === '×')
    return isSide(amount, numberAt(tokens, endToken + 1)) ? endToken + 1 : undefined;
  if (text === '/') return isSpan(tokens, firstToken) ? endToken + 1 : undefined;
  if (key === 'الي' && !isLabel(opening) && amount < mostUnopened) {
    return afterAbout(tokens, endToken + 1);
  }
  if (key === 'او' && !isLabel(opening)) return endToken + 1;
  if (/^(?:و?الي|و?حتي|لـ?)$/u.test(key)) {
    return isFrom.test(opening) ? afterAbout(tokens, endToken + 1) : undefined;
  }
  return isBetween.test(opening)
    ? (joinedAt(tokens, endToken)?.at ??
        afterJoinedAbout(tokens, endToken) ??
        // «بين 50 و$60»
        (key === 'و' ? endToken + 1 : undefined))
    : undefined;
};

/** Most items before the last of a list: «5 و10 و20 و50 دينارا». */
const longestList = 6;

/**
 * The last number of a list in figures whose unit counts all of them, by what `isCounted` says of its end:
 * «5 و7 كيلومترات», «5، 10 و20 دينارا»; undefined where none is.
 */
export const lastOfList = (
  tokens: readonly Token[],
  first: NumberPhrase,
  isCounted: (last: NumberPhrase) => boolean,
): NumberPhrase | undefined => {
  const label = withoutArticle(tokens[first.firstToken - 1]?.lexeme.key ?? '');
  if (isNumberWord('labels', label) || isNumberWord('ordered', label)) return undefined;
  let item = first;
  for (let count = 0; count < longestList && item.form === 'figures'; count++) {
    const joined = joinedAt(tokens, item.endToken);
    const isComma = tokens[item.endToken]?.lexeme.key === '،';
    const next = numberAt(tokens, joined?.at ?? item.endToken + 1);
    if ((joined?.reading !== null && !isComma) || next === undefined) return undefined;
    if (tokens[next.firstToken]?.lexeme.kind !== 'number') return undefined;
    if (joined !== undefined && isCounted(next)) return mayBeYear(first, next) ? undefined : next;
    item = next;
  }
  return undefined;
};

const withoutArticle = (key: string): string => key.replace(/^[وفبك]?(?:ال|لل)/u, '');

/** «سنة 2014 و20 مليون دينار» */
const mayBeYear = ({ amount }: NumberPhrase, last: NumberPhrase): boolean =>
  amount >= firstYear && amount <= lastYear && (last.amount < firstYear || last.amount > lastYear);
const firstYear = 1900;
const lastYear = 2100;

/** «3×5 أمتار», «20 × 30 مترا»; the 4 of the relay «4×100 متر» is a count. */
const isSide = (amount: number, other: NumberPhrase | undefined): boolean =>
  other !== undefined && amount * 10 > other.amount && other.amount * 10 > amount;

/** «350/400 دولار»: no part of a whole, no day, no two years. */
const isSpan = (tokens: readonly Token[], at: number): boolean => {
  const [least, slash, most] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (least === undefined || slash?.start !== least.end || most?.start !== slash.end) return false;
  const [from, to] = [Number(least.lexeme.key), Number(most.lexeme.key)];
  return (
    from > 12 && to > 31 && from < to && to < 5 * from && !(from >= firstYear && to <= lastYear)
  );
};

/** «(10-15%)», «"5-7 ملايين دولار"», «و2-3 ملم». */
const isOpening = (before: Token | undefined): boolean =>
  before !== undefined &&
  (openingQuotes.has(before.lexeme.text) || /^[(وبل]$/u.test(before.lexeme.text));

/** Whether a dash has a blank on both sides: «0.5 - 1.5 متر». */
const isApart = (tokens: readonly Token[], dash: Token): boolean =>
  dash.start - (tokens[dash.index - 1]?.end ?? 0) === 1 &&
  (tokens[dash.index + 1]?.start ?? 0) - dash.end === 1;

/** Behind what says that an amount is not exact or negative: «من 3 إلى أكثر من 20 ألف دينار», «إلى ناقص 5». */
const afterAbout = (tokens: readonly Token[], index: number): number => {
  const key = keyAt(tokens, index);
  if (isNumberWord('about', key) || isNumberWord('minus', key)) return index + 1;
  if (key === 'ما' && isNumberWord('nearing', keyAt(tokens, index + 1))) return index + 2;
  return isNumberWord('more', key) && tokens[index + 1]?.lexeme.key === 'من' ? index + 2 : index;
};

/** «بين 200 ونحو 250», «بين 200 و قرابة 250»; undefined where no such word is joined. */
const afterJoinedAbout = (tokens: readonly Token[], index: number): number | undefined => {
  const key = keyAt(tokens, index);
  if (key === 'و') return isNumberWord('about', keyAt(tokens, index + 1)) ? index + 2 : undefined;
  return key.startsWith('و') && isNumberWord('about', key.slice(1)) ? index + 1 : undefined;
};
const isFrom = /^[وفب]?من$/u;
/** A year may end before «إلى»: «في 2010 إلى 15 مليون». */
const mostUnopened = 1000;
/** «المادة 10 إلى», «عيار 21 إلى», but not «نحو 10 إلى». */
const isLabel = (before: string): boolean =>
  /^[وفبكل]?(?:ال|لل)/u.test(before) || isNumberWord('labels', before);
const isBetween = /^و?بين$/u;

/** The first end may be so many times smaller than the count of the second and still share its scale. */
const widest = 20;

/** An amount with the scale that the second end of its range has: 3 million in «من 3 إلى 5 ملايين دولار». */
export const scaledAs = <A extends Amount>(first: A, second: Amount): A => {
  if (first.scale > 1 || second.scale === 1) return first;
  const ratio = (first.amount * second.scale) / second.amount;
  if (ratio > widest || ratio < 1 / widest) return first;
  const amount = exact(first.amount * second.scale);
  return { ...first, amount, scaled: amount, scale: second.scale };
};
