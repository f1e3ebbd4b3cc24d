import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentences, tokenize } from '../../../src/segmentation.ts';
import { readDocument } from '../../../src/text/read-document.ts';
import { anyText, newsText } from '../texts.ts';

test('a text that is only cut has the tokens and sentences of one that is analysed', () => {
  fc.assert(
    fc.property(fc.oneof(newsText, anyText), (text) => {
      const document = readDocument(text);
      expect(tokenize(text)).toEqual(
        document.tokens.map(({ start, end, sentence, lexeme }) => ({
          text: lexeme.text,
          kind: lexeme.kind,
          start,
          end,
          sentence,
        })),
      );
      expect(sentences(text).map(({ start, end }) => [start, end])).toEqual(
        document.sentences.map(({ start, end }) => [start, end]),
      );
    }),
    { numRuns: 300 },
  );
});
