import type { Token } from '../../../document.ts';
import { fractionAt, unitFraction } from '../numerals/joints.ts';
import { numeralOf, zeroOffset } from '../numerals/numeral-reading.ts';
import { percentEnd } from '../units/percents.ts';
import { heatUnits, unitAt } from '../units/units.ts';
import type { Amount } from './measure.ts';

/**
 * Words that are a number only before what they count: «نصف طن», «واحد في المئة», «واحد ونصف بوصة», «صفر بالمئة»,
 * «صفر درجة».
 */
export const loneWordAt = (
  tokens: readonly Token[],
  { index, start, lexeme }: Token,
): (Amount & { readonly endToken: number }) | undefined => {
  const word = numeralOrZero(lexeme);
  if (word === undefined) return undefined;
  const endToken = index + 1;
  const fraction = fractionAt(tokens, endToken);
  const isCounted =
    word.kind === 'one' &&
    (fraction !== undefined ||
      percentEnd(tokens, endToken) !== undefined ||
      isZeroDegrees(tokens, index, word.value));
  if (word.kind !== 'fraction' && !isCounted) return undefined;
  const value = isCounted ? word.value : unitFraction(word.value);
  const amount = { amount: value, scaled: value, scale: 1, form: 'word' } as const;
  return { ...amount, start: start + word.offset, firstToken: index, endToken };
};

const isZeroDegrees = (tokens: readonly Token[], index: number, value: number): boolean =>
  value === 0 && heatUnits.has(unitAt(tokens, index + 1)?.unit ?? '');

const numeralOrZero = (lexeme: Token['lexeme']) => {
  const zero = zeroOffset(lexeme);
  if (zero !== null) return { kind: 'one', value: 0, offset: zero };
  const reading = numeralOf(lexeme);
  return reading === null || reading.definite
    ? undefined
    : { ...reading.numeral, offset: reading.offset };
};
