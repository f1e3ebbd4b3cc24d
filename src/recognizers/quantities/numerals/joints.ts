import type { Token } from '../../../document.ts';
import { isFunctionWord } from '../../../lexicons/function-words.ts';
import { parts } from '../../../lexicons/numerals.ts';
import { keyAt } from '../../../text/neighbours.ts';
import { type NumeralReading, numeralOf } from './numeral-reading.ts';

interface Joined {
  readonly at: number;
  readonly reading: NumeralReading | null;
}

/** The number word or the figures that «و» joins on, written to it or apart. */
export const joinedAt = (tokens: readonly Token[], index: number): Joined | undefined => {
  const token = tokens[index];
  if (token === undefined || token.lexeme.kind !== 'arabic') return undefined;
  if (token.lexeme.key !== 'و') {
    const reading = numeralOf(token.lexeme);
    return reading?.proclitics === 'و' ? { at: index, reading } : undefined;
  }
  const next = tokens[index + 1];
  if (next === undefined || next.sentence !== token.sentence) return undefined;
  if (next.lexeme.kind === 'number') return { at: index + 1, reading: null };
  const reading = numeralOf(next.lexeme);
  return reading?.proclitics === '' ? { at: index + 1, reading } : undefined;
};

/** One of some equal parts: 0.5 of two. */
export const unitFraction = (parts: number): number => Number((1 / parts).toPrecision(10));

/** A fraction after a number or unit: «ونصف», «ونصف المليون», «5 درجات وسبعة أعشار»; undefined when there is none. */
export const fractionAt = (
  tokens: readonly Token[],
  index: number,
): { readonly value: number; readonly end: number } | undefined => {
  const joined = joinedAt(tokens, index);
  const numeral = joined?.reading?.numeral;
  if (joined === undefined || numeral === undefined || joined.reading?.definite) return undefined;
  const end = joined.at + 1;
  if (numeral.kind === 'fraction') return { value: unitFraction(numeral.value), end };
  const whole = numeral.kind === 'one' ? parts().get(keyAt(tokens, end)) : undefined;
  return whole !== undefined && numeral.value < whole
    ? { value: numeral.value / whole, end: end + 1 }
    : undefined;
};

/** Whether nothing follows that the number before a token could count. */
export const endsAmount = (tokens: readonly Token[], index: number): boolean => {
  const after = tokens[index];
  if (after === undefined || after.sentence !== tokens[index - 1]?.sentence) return true;
  const { kind } = after.lexeme;
  return kind === 'arabic' ? isFunctionWord(after.lexeme) : kind === 'punctuation';
};
