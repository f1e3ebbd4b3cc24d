import type { Token } from '../../document.ts';
import { searchKey } from '../../text/normalize.ts';

const signs = new Set(['%', '٪', '﹪', '％']);
const keys = (words: string): ReadonlySet<string> => new Set(searchKey(words).split(' '));
const hundreds = keys('المئة المائة الماية المية');
const byHundred = keys('بالمئة بالمائة بالماية بالمية');

export const isPercentSign = (token: Pick<Token, 'lexeme'> | undefined): boolean =>
  token !== undefined && signs.has(token.lexeme.text);

/** Where «%», «في المئة» or «بالمئة» at a token ends: the token after it, or undefined. */
export const percentEnd = (tokens: readonly Token[], index: number): number | undefined => {
  const token = tokens[index];
  if (token === undefined) return undefined;
  if (isPercentSign(token) || byHundred.has(token.lexeme.key)) return index + 1;
  const next = tokens[index + 1];
  return token.lexeme.key === 'في' && next !== undefined && hundreds.has(next.lexeme.key)
    ? index + 2
    : undefined;
};
