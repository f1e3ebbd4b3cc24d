import type { Token } from '../document.ts';

/** The token before one in its sentence. */
export const tokenBefore = (tokens: readonly Token[], index: number): Token | undefined => {
  const before = tokens[index - 1];
  return before?.sentence === tokens[index]?.sentence ? before : undefined;
};

/** So many tokens before one in its sentence at most, the nearest first. */
export const tokensBefore = (
  tokens: readonly Token[],
  index: number,
  most: number,
): readonly Token[] => {
  const sentence = tokens[index]?.sentence;
  return tokens
    .slice(Math.max(0, index - most), index)
    .filter((token) => token.sentence === sentence)
    .reverse();
};

/** The token after one in its sentence. */
export const tokenAfter = (tokens: readonly Token[], index: number): Token | undefined => {
  const after = tokens[index + 1];
  return after?.sentence === tokens[index]?.sentence ? after : undefined;
};

/** What ends right before a token, of what begins so many tokens before it at most: the nearest that `findAt` gives. */
export const endingBefore = <Found extends { readonly endToken: number }>(
  tokens: readonly Token[],
  index: number,
  most: number,
  findAt: (tokens: readonly Token[], index: number) => Found | undefined,
): Found | undefined => {
  for (let first = index - 1; first >= Math.max(0, index - most); first--) {
    const found = findAt(tokens, first);
    if (found?.endToken === index) return found;
  }
  return undefined;
};

/** The token at an index where there is one. @throws RangeError where there is none. */
export const tokenAt = (tokens: readonly Token[], index: number): Token => {
  const token = tokens[index];
  if (token === undefined) throw new RangeError(`no token ${index}`);
  return token;
};

/** The search key of the token at an index; none where there is no token. */
export const keyAt = (tokens: readonly Token[], index: number): string =>
  tokens[index]?.lexeme.key ?? '';
