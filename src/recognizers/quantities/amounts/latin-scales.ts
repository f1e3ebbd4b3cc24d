import type { Token } from '../../../document.ts';
import { isNumberWord } from '../numerals/number-words.ts';
import { exact } from '../numerals/numbers.ts';
import type { Amount } from './measure.ts';

const scales = [
  ['latinThousand', 1e3],
  ['latinMillion', 1e6],
  ['latinBillion', 1e9],
  ['latinTrillion', 1e12],
] as const;

/** What a scale in Latin letters multiplies by: a million for «m». */
export const latinScaleOf = (key: string): number | undefined =>
  scales.find(([list]) => isNumberWord(list, key))?.[1];

/**
 * A number with the scale in Latin letters behind it, as markets print it beside a currency: «$5M»,
 * «EUR 45.2 million»; undefined where none is. Alone, as in 4K and 3M, they are no amounts.
 */
export const latinScaled = <A extends Amount & { readonly endToken: number }>(
  tokens: readonly Token[],
  number: A,
): A | undefined => {
  const [figures, token] = [tokens[number.endToken - 1], tokens[number.endToken]];
  if (token?.lexeme.kind !== 'latin' || token.start - (figures?.end ?? 0) > 1) return undefined;
  const scale = latinScaleOf(token.lexeme.key);
  if (scale === undefined) return undefined;
  const amount = exact(number.scaled * scale);
  return { ...number, amount, scaled: amount, scale, endToken: number.endToken + 1 };
};
