import type { Token } from '../../document.ts';

/** The token beside another in its sentence. */
export const besideIn = (
  tokens: readonly Token[],
  index: number,
  step: 1 | -1,
): Token | undefined => {
  const token = tokens[index + step];
  return token?.sentence === tokens[index]?.sentence ? token : undefined;
};

/** Whether a word, with or without its proclitics, is among some search keys. */
export const hasReading = (token: Token | undefined, keys: ReadonlySet<string>): boolean =>
  keys.size > 0 && token?.lexeme.starts.some((start) => keys.has(start.key)) === true;
