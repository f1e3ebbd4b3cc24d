import type { Token } from '../document.ts';
import { Scanner } from './cutting/scanner.ts';
import { beginDocument, lexemeAt } from './vocabulary.ts';

/** A token whose sentence is not known yet. */
interface BareToken extends Omit<Token, 'sentence'> {
  sentence: number;
}

/**
 * Cuts a text into tokens in one scan, in time linear in its length. Every character is in exactly
 * one token or in the white space and invisible marks between tokens.
 */
export const bareTokensOf = (text: string): BareToken[] => {
  beginDocument();
  return tokensOf(text);
};

/** The same, of one of several texts that are read together. */
export const tokensOf = (text: string): BareToken[] => {
  const tokens: BareToken[] = [];
  const scanner = new Scanner(text);
  for (let kind = scanner.advance(); kind !== undefined; kind = scanner.advance()) {
    const { start, end } = scanner;
    const lexeme = lexemeAt(text, start, end, kind);
    tokens.push({ index: tokens.length, start, end, lexeme, sentence: 0 });
  }
  return tokens;
};
