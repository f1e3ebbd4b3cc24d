import { expect, test } from 'vitest';
import { repeatedNames } from '../../../src/recognizers/tagger/document-majority.ts';
import type { TaggedReading, TaggedSpan } from '../../../src/recognizers/tagger/tag.ts';
import { readDocument } from '../../../src/text/read-document.ts';

const document = readDocument(
  'وصل كارلوس بينتو إلى الملعب. سلم اللاعب الكرة لكارلوس بينتو ثم غادر كارلوس الملعب.',
);
const words = document.tokens.map(({ lexeme }) => lexeme.text);

/** A model that is sure of the first name, and thinks `probability` of any other. */
const readingOf = (
  confidence: number,
  probability: number,
  closed: readonly string[] = [],
): TaggedReading => {
  const labels = new Uint8Array(words.length);
  labels.set([1, 2], 1);
  return {
    labels,
    rare: new Int32Array(words.length),
    open: Uint8Array.from(words, (word) => (closed.includes(word) ? 0 : 1)),
    spans: [{ firstToken: 1, endToken: 3, tagClass: 'PERS', confidence }],
    probability: () => probability,
  };
};

const textsOf = (spans: readonly TaggedSpan[]): readonly string[] =>
  spans.map(({ firstToken, endToken }) => words.slice(firstToken, endToken).join(' '));

test('the words of a sure name are found again, under a preposition too', () => {
  expect(textsOf(repeatedNames(document, readingOf(0.9, 0.2)))).toEqual(['لكارلوس بينتو']);
});

test('what the model doubts, excludes or did not open is left out, and what is common', () => {
  const common = { ...readingOf(0.9, 0.2), rare: new Int32Array(words.length).fill(-1) };
  expect(repeatedNames(document, common)).toEqual([]);
  expect(repeatedNames(document, readingOf(0.7, 0.2))).toEqual([]);
  expect(repeatedNames(document, readingOf(0.9, 0.01))).toEqual([]);
  expect(repeatedNames(document, readingOf(0.9, 0.2, ['لكارلوس']))).toEqual([]);
});
