import type { Token } from '../../document.ts';
import { isNumberWord } from './number-words.ts';

const signs = new Set(['%', '٪', '﹪', '％']);

export const isPercentSign = (token: Pick<Token, 'lexeme'> | undefined): boolean =>
  token !== undefined && signs.has(token.lexeme.text);

/** Where «%», «في المئة» or «بالمئة» at a token ends: the token after it, or undefined. */
export const percentEnd = (tokens: readonly Token[], index: number): number | undefined => {
  const token = tokens[index];
  if (token === undefined) return undefined;
  if (isPercentSign(token) || isNumberWord('byHundred', token.lexeme.key)) return index + 1;
  const next = tokens[index + 1];
  return token.lexeme.key === 'في' && next !== undefined && isNumberWord('hundred', next.lexeme.key)
    ? index + 2
    : undefined;
};
