import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDocument } from '../../src/text/read-document.ts';
import { bareTokensOf } from '../../src/text/tokenize.ts';
import { anyText, newsText } from './texts.ts';

/** White space, invisible marks, and combining marks that follow no letter. */
const between = /^[\s\p{Default_Ignorable_Code_Point}\p{M}]*$/u;

test.each([
  ['any Unicode', anyText],
  ['news-like', newsText],
])('tokens tile %s text', (_name, texts) => {
  fc.assert(
    fc.property(texts, (text) => {
      let at = 0;
      for (const [index, token] of bareTokensOf(text).entries()) {
        expect(token.index).toBe(index);
        expect(token.end).toBeGreaterThan(token.start);
        expect(token.start).toBeGreaterThanOrEqual(at);
        expect(text.slice(at, token.start)).toMatch(between);
        expect(token.lexeme.text).toBe(text.slice(token.start, token.end));
        at = token.end;
      }
      expect(text.slice(at)).toMatch(between);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['any Unicode', anyText],
  ['news-like', newsText],
])('sentences hold all tokens of %s text', (_name, texts) => {
  fc.assert(
    fc.property(texts, (text) => {
      const { tokens, sentences } = readDocument(text);
      let next = 0;
      for (const [index, sentence] of sentences.entries()) {
        expect(sentence.index).toBe(index);
        expect(sentence.firstToken).toBe(next);
        expect(sentence.endToken).toBeGreaterThan(next);
        expect(sentence.start).toBe(tokens[sentence.firstToken]?.start);
        expect(sentence.end).toBe(tokens[sentence.endToken - 1]?.end);
        for (let i = next; i < sentence.endToken; i++) expect(tokens[i]?.sentence).toBe(index);
        next = sentence.endToken;
      }
      expect(next).toBe(tokens.length);
    }),
    { numRuns: 500 },
  );
});
