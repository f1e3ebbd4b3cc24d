import type { Sentence, Token } from '../document.ts';
import type { BareToken } from './tokenize.ts';

const terminators = new Set(['.', '؟', '?', '!', '…', '۔']);

/** Groups tokens into sentences: a terminator or a line break ends one. */
export const splitSentences = (
  text: string,
  bare: readonly BareToken[],
): { readonly tokens: readonly Token[]; readonly sentences: readonly Sentence[] } => {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  let first = 0;
  const close = (endToken: number): void => {
    const head = bare[first];
    const tail = bare[endToken - 1];
    if (head === undefined || tail === undefined || endToken <= first) return;
    sentences.push({
      index: sentences.length,
      start: head.start,
      end: tail.end,
      firstToken: first,
      endToken,
    });
    first = endToken;
  };
  for (const token of bare) {
    const previous = bare[token.index - 1];
    if (previous !== undefined && text.slice(previous.end, token.start).includes('\n')) {
      close(token.index);
    }
    tokens.push({ ...token, sentence: sentences.length });
    if (token.lexeme.kind === 'punctuation' && terminators.has(token.lexeme.text)) {
      close(token.index + 1);
    }
  }
  close(bare.length);
  return { tokens, sentences };
};
