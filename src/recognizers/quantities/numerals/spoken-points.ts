import type { Token } from '../../../document.ts';
import { keyAt } from '../../../text/neighbours.ts';
import { figuresAt } from './figure-groups.ts';
import type { NumberPart } from './number-part.ts';
import { isNumberWord } from './number-words.ts';
import { numeralOf, zeroOffset } from './numeral-reading.ts';

/** Whether «صفر» at a token is the whole part of a decimal as it is spoken: «صفر فاصل خمسة». */
export const isZeroWithPoint = (tokens: readonly Token[], at: number): boolean => {
  const [zero, decimals] = [tokens[at], tokens[at + 2]];
  return (
    isNumberWord('point', keyAt(tokens, at + 1)) &&
    zero !== undefined &&
    zeroOffset(zero.lexeme) !== null &&
    decimals !== undefined &&
    (decimals.lexeme.kind === 'number' || numeralOf(decimals.lexeme) !== null)
  );
};

/**
 * A number with the decimals that are spoken behind it: «3 فاصل 7», «ثلاثة فاصل خمسة».
 * @param inWords reads a number in words.
 */
export const withSpokenPoint = (
  tokens: readonly Token[],
  sentence: number,
  whole: NumberPart,
  inWords: (at: number) => NumberPart | undefined,
): NumberPart => {
  const next = tokens[whole.end + 1];
  if (next === undefined || next.sentence !== sentence) return whole;
  if (!isNumberWord('point', keyAt(tokens, whole.end)) || !Number.isInteger(whole.value)) {
    return whole;
  }
  const isFigure = next.lexeme.kind === 'number';
  const decimals = isFigure ? figuresAt(tokens, next.index) : inWords(next.index);
  if (decimals === undefined || !Number.isInteger(decimals.value)) return whole;
  const written = isFigure ? next.lexeme.key : String(decimals.value);
  const value = Number(`${whole.value}.${written}`);
  return Number.isNaN(value) ? whole : { value, scale: 1, end: decimals.end };
};
