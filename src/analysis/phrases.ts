import type { Token } from '../document.ts';
import { indexWord } from './index-words.ts';

/** Words of which a text is searched for a run. */
export interface IndexPhrase {
  /** Index words, one after another. */
  readonly words: readonly string[];
  /** Whether the last of them may be the beginning of a word only. */
  readonly isPrefix: boolean;
}

/** First and last token of a phrase in a text. */
type PhrasePlace = readonly [first: Token, last: Token];

/** Where the words of a phrase follow one another, whatever their clitics and the marks between them. */
export const phrasePlaces = (
  tokens: readonly Token[],
  { words, isPrefix }: IndexPhrase,
): readonly PhrasePlace[] => {
  if (words.length === 0) return [];
  const worded = tokens.filter(({ lexeme }) => indexWord(lexeme) !== '');
  const lastWord = words.length - 1;
  return worded.flatMap((first, index): readonly PhrasePlace[] => {
    const isHere = words.every((word, at) => {
      const token = worded[index + at];
      if (token === undefined) return false;
      const found = indexWord(token.lexeme);
      return isPrefix && at === lastWord ? found.startsWith(word) : found === word;
    });
    const last = worded[index + lastWord];
    return isHere && last !== undefined ? [[first, last]] : [];
  });
};
