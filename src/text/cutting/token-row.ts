import type { Lexeme, TokenKind } from '../lexeme.ts';

/** A token whose sentence is not known yet: `splitSentences` fills it in. */
export interface OpenToken {
  /** UTF-16 offset. */
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  sentence: number;
}

/** What is asked of a token's word where sentences are cut: a document's token and a plain one keep it otherwise. */
export interface WordReader<Open> {
  readonly kind: (token: Open) => TokenKind;
  readonly text: (token: Open) => string;
  /** Search key. */
  readonly key: (token: Open) => string;
}

export const ofLexeme: WordReader<{ readonly lexeme: Lexeme }> = {
  kind: ({ lexeme }) => lexeme.kind,
  text: ({ lexeme }) => lexeme.text,
  key: ({ lexeme }) => lexeme.key,
};

/** The tokens of a text by index; an index outside of the text is allowed. */
export interface TokenRow {
  readonly kind: (index: number) => TokenKind | undefined;
  readonly text: (index: number) => string;
  /** Search key. */
  readonly key: (index: number) => string;
  readonly isLast: (index: number) => boolean;
  /** Whether the next token begins where this one ends. */
  readonly touches: (index: number) => boolean;
}

export const rowOf = <Open extends OpenToken>(
  tokens: readonly Open[],
  { kind, text, key }: WordReader<Open>,
): TokenRow => ({
  kind: (index) => {
    const token = tokens[index];
    return token === undefined ? undefined : kind(token);
  },
  text: (index) => {
    const token = tokens[index];
    return token === undefined ? '' : text(token);
  },
  key: (index) => {
    const token = tokens[index];
    return token === undefined ? '' : key(token);
  },
  isLast: (index) => index === tokens.length - 1,
  touches: (index) => index + 1 < tokens.length && tokens[index + 1]?.start === tokens[index]?.end,
});
