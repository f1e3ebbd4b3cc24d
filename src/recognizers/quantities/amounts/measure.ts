import type { AmountValue, Token } from '../../../document.ts';
import { isNumberWord } from '../numerals/number-words.ts';
import type { NumberPhrase } from '../numerals/numbers.ts';
import { isPercentSign } from '../units/percents.ts';

/** An amount with what it is counted in. */
export interface Measure {
  readonly type: 'percent' | 'money' | 'quantity';
  /** UTF-16 offsets, proclitics left out. */
  readonly start: number;
  readonly end: number;
  /** The token after it. */
  readonly endToken: number;
  readonly value: AmountValue;
  /** How it is written: `figures+currency`, `dual+unit`. */
  readonly rule: string;
}

/** How many, before it is known of what. */
export interface Amount {
  /** UTF-16 offset. */
  readonly start: number;
  readonly firstToken: number;
  readonly amount: number;
  /** The same before a percent sign. */
  readonly scaled: number;
  /** What a fraction behind the unit divides: in «3 ملايين دولار ونصف» a million. */
  readonly scale: number;
  readonly form: NumberPhrase['form'] | 'sign' | 'dual' | 'singular' | 'bracketed';
}

const countedIn = { percent: 'percent', money: 'currency', quantity: 'unit' } as const;

/** What an amount is of. */
interface CountedAmount extends Pick<Measure, 'type' | 'value' | 'endToken'> {
  /** What it is counted in, as the rule's name says it. */
  readonly counted?: string;
  /** UTF-16 offset, where the last word goes on with another that is written to it. */
  readonly end?: number | undefined;
}

export const measureOf = (
  tokens: readonly Token[],
  { start, form }: Amount,
  {
    type,
    endToken,
    value,
    counted = countedIn[type],
    end = tokens[endToken - 1]?.end ?? start,
  }: CountedAmount,
): Measure => ({ type, start, end, endToken, value, rule: `${form}+${counted}` });

/** Hyphen, minus, dash. */
const minus = new Set(['-', '−', '–']);
const opening = new Set(['(', '[', '«', '"', '“']);

/** With the minus that may be before the figures: «-5 درجات», «(-1.2%)», «ناقص 0,5 بالمئة». */
export const signedMeasureOf = (
  tokens: readonly Token[],
  amount: Amount,
  counted: CountedAmount,
): Measure => {
  const sign = tokens[amount.firstToken - 1];
  const before = tokens[amount.firstToken - 2];
  const isSign = sign !== undefined && minus.has(sign.lexeme.text) && sign.end === amount.start;
  // «3-5 درجات» has two ends, «و-2%» one.
  const isRange =
    before?.end === sign?.start &&
    !opening.has(before?.lexeme.text ?? '') &&
    !/^[وبل]$/u.test(before?.lexeme.text ?? '');
  const isWord =
    isNumberWord('minus', sign?.lexeme.key ?? '') &&
    sign?.sentence === tokens[amount.firstToken]?.sentence;
  if (sign === undefined || !(isWord || (isSign && !isRange))) {
    return measureOf(tokens, amount, counted);
  }
  const value = { ...counted.value, amount: -counted.value.amount };
  return measureOf(tokens, { ...amount, start: sign.start }, { ...counted, value });
};

/**
 * The sign behind figures, where a line from right to left puts it: -1 in «8.2- بالمئة», 1 in «1,5+ بالمئة»; undefined
 * where none is, as in «3-5 درجات».
 */
export const signBehind = (tokens: readonly Token[], index: number): 1 | -1 | undefined => {
  const [figures, sign] = [tokens[index - 1], tokens[index]];
  const next = tokens[index + 1];
  if (figures?.lexeme.kind !== 'number' || sign === undefined) return undefined;
  // «1.2 -%»
  const gap = sign.start - figures.end;
  if (gap > 1 || (gap === 1 && !isPercentSign(next))) return undefined;
  // «10- 15%», «10-%15» have two ends.
  const end = isPercentSign(next) ? tokens[index + 2] : next;
  if (end?.lexeme.kind === 'number' && (end === next || end.start === next?.end)) return undefined;
  if (sign.lexeme.text === '+') return 1;
  return minus.has(sign.lexeme.text) ? -1 : undefined;
};
