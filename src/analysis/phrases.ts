import type { Token } from '../document.ts';
import { indexWord } from './index-words.ts';

/** Words of which a text is searched for a run. */
export interface IndexPhrase {
  /** Index words, one after another. */
  readonly words: readonly string[];
  /** Ways in which the word behind them may begin; none when all words are whole. */
  readonly beginnings: readonly string[];
}

/** First and last token of a phrase in a text. */
type PhrasePlace = readonly [first: Token, last: Token];

/** Where the words of a phrase follow one another, whatever their clitics and the marks between them. */
export const phrasePlaces = (
  tokens: readonly Token[],
  { words, beginnings }: IndexPhrase,
): readonly PhrasePlace[] => {
  const begun = beginnings.length > 0 ? 1 : 0;
  const length = words.length + begun;
  if (length === 0) return [];
  const worded = tokens.filter(({ lexeme }) => indexWord(lexeme) !== '');
  const wordAt = (index: number): string => {
    const token = worded[index];
    return token === undefined ? '' : indexWord(token.lexeme);
  };
  return worded.flatMap((first, index): readonly PhrasePlace[] => {
    const last = worded[index + length - 1];
    const isHere =
      last !== undefined &&
      words.every((word, at) => wordAt(index + at) === word) &&
      (begun === 0 || beginnings.some((form) => indexWord(last.lexeme).startsWith(form)));
    return isHere ? [[first, last]] : [];
  });
};
