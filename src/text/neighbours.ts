import type { Token } from '../document.ts';

/** The token before one in its sentence. */
export const tokenBefore = (tokens: readonly Token[], index: number): Token | undefined => {
  const before = tokens[index - 1];
  return before?.sentence === tokens[index]?.sentence ? before : undefined;
};

/** The token after one in its sentence. */
export const tokenAfter = (tokens: readonly Token[], index: number): Token | undefined => {
  const after = tokens[index + 1];
  return after?.sentence === tokens[index]?.sentence ? after : undefined;
};

/** The search key of the token at an index; none where there is no token. */
export const keyAt = (tokens: readonly Token[], index: number): string =>
  tokens[index]?.lexeme.key ?? '';
