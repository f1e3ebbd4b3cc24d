import type { Token } from '../../document.ts';
import { fractionAt, unitFraction } from './joints.ts';
import type { Amount } from './measure.ts';
import { numeralOf, zeroOffset } from './numeral-reading.ts';
import { percentEnd } from './percents.ts';

/** Words that are a number only before what they count: «نصف طن», «واحد في المئة», «واحد ونصف بالمئة», «صفر بالمئة». */
export const loneWordAt = (
  tokens: readonly Token[],
  { index, start, lexeme }: Token,
): (Amount & { readonly endToken: number }) | undefined => {
  const word = numeralOrZero(lexeme);
  if (word === undefined) return undefined;
  const endToken = index + 1;
  const percentAt = fractionAt(tokens, endToken)?.end ?? endToken;
  const isShare = word.kind === 'one' && percentEnd(tokens, percentAt) !== undefined;
  if (word.kind !== 'fraction' && !isShare) return undefined;
  const value = isShare ? word.value : unitFraction(word.value);
  const amount = { amount: value, scaled: value, scale: 1, form: 'word' } as const;
  return { ...amount, start: start + word.offset, firstToken: index, endToken };
};

const numeralOrZero = (lexeme: Token['lexeme']) => {
  const zero = zeroOffset(lexeme);
  if (zero !== null) return { kind: 'one', value: 0, offset: zero };
  const reading = numeralOf(lexeme);
  return reading === null || reading.definite
    ? undefined
    : { ...reading.numeral, offset: reading.offset };
};
