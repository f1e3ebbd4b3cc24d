import type { Token } from '../../../document.ts';
import { isNumberWord } from '../numerals/number-words.ts';

/** Signs of a share, by how many of them are a whole hundred: «‰» counts thousandths. */
const signs: ReadonlyMap<string, number> = new Map([
  ['%', 1],
  ['٪', 1],
  ['﹪', 1],
  ['％', 1],
  ['‰', 10],
]);

/** Whether a token is «%» or «٪». */
export const isPercentSign = (token: Pick<Token, 'lexeme'> | undefined): boolean =>
  token !== undefined && signs.has(token.lexeme.text);

/** The end of a share: the token after it, and what its figures are divided by to be hundredths. */
interface PercentEnd {
  readonly endToken: number;
  readonly perHundredth: number;
}

/** Where «%», «في المئة», «بالمئة», «في الألف» at a token ends; undefined for other words. */
export const percentEnd = (tokens: readonly Token[], index: number): PercentEnd | undefined => {
  const token = tokens[index];
  if (token === undefined) return undefined;
  const sign = signs.get(token.lexeme.text);
  if (sign !== undefined) return { endToken: index + 1, perHundredth: sign };
  const { key } = token.lexeme;
  if (isNumberWord('byHundred', key)) return { endToken: index + 1, perHundredth: 1 };
  if (isNumberWord('byThousand', key)) return { endToken: index + 1, perHundredth: 10 };
  const next = tokens[index + 1];
  if (key !== 'في' || next === undefined) return undefined;
  if (isNumberWord('hundred', next.lexeme.key)) return { endToken: index + 2, perHundredth: 1 };
  return isNumberWord('thousand', next.lexeme.key)
    ? { endToken: index + 2, perHundredth: 10 }
    : undefined;
};
