import type { TokenKind } from '../lexeme.ts';
import { searchKey } from '../normalize.ts';
import { Scanner } from './scanner.ts';
import type { WordReader } from './token-row.ts';

/** A word, number or mark of a text. */
export interface TextToken {
  readonly text: string;
  readonly kind: TokenKind;
  /** UTF-16 offsets: `text` is `whole.slice(start, end)`. */
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** Position of its sentence in `sentences` of the same text. */
  readonly sentence: number;
}

/** A token whose sentence is not known yet. */
interface OpenTextToken extends Omit<TextToken, 'sentence'> {
  sentence: number;
}

/** Words of a text that is only cut have no lexeme. */
export const ofTextToken: WordReader<OpenTextToken> = {
  kind: ({ kind }) => kind,
  text: ({ text }) => text,
  key: ({ text }) => searchKey(text),
};

/** The tokens of a text to be cut, in one scan. */
export const textTokensOf = (text: string): OpenTextToken[] => {
  const tokens: OpenTextToken[] = [];
  const scanner = new Scanner(text);
  for (let kind = scanner.advance(); kind !== undefined; kind = scanner.advance()) {
    const { start, end } = scanner;
    tokens.push({ text: text.slice(start, end), kind, start, end, sentence: 0 });
  }
  return tokens;
};
