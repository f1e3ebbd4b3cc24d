import type { Lexeme, TokenKind } from './lexeme.ts';
import { Scanner } from './scanner.ts';
import type { BareToken } from './tokenize.ts';
import { beginDocument, lexemeAt } from './vocabulary.ts';

/** A token of a text that is only cut: its word is looked up when it is asked for, which most never are. */
export class CutToken implements BareToken {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  sentence = 0;
  readonly #whole: string;

  constructor(whole: string, index: number, { start, end }: Scanner, kind: TokenKind) {
    this.#whole = whole;
    this.index = index;
    this.start = start;
    this.end = end;
    this.kind = kind;
  }

  get lexeme(): Lexeme {
    return lexemeAt(this.#whole, this.start, this.end, this.kind);
  }
}

/** The tokens of a text to be cut, in one scan. */
export const cutTokensOf = (text: string): CutToken[] => {
  beginDocument();
  const tokens: CutToken[] = [];
  const scanner = new Scanner(text);
  for (let kind = scanner.advance(); kind !== undefined; kind = scanner.advance()) {
    tokens.push(new CutToken(text, tokens.length, scanner, kind));
  }
  return tokens;
};
