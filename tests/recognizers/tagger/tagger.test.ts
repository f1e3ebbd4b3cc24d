import { expect, test } from 'vitest';
import type { Candidate } from '../../../src/document.ts';
import { rules } from '../../../src/recognizers/index.ts';
import { tagger } from '../../../src/recognizers/tagger/tagger.ts';
import { readDocument } from '../../../src/text/read-document.ts';
import { tagged, untagged } from './tagger.corpus.ts';

const find = (text: string): readonly Candidate[] => {
  const document = readDocument(text);
  return tagger.recognize(
    document,
    rules.flatMap((rule) => rule.recognize(document)),
  );
};

const shown = (text: string): readonly string[] =>
  find(text).map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);

test.each(tagged)('%s', (text, found) => {
  expect(shown(text)).toEqual(found);
});

test.each(untagged)('finds nothing: %s', (text) => {
  expect(shown(text)).toEqual([]);
});

test('is sure to a degree, and never as sure as a rule that can mean nothing else', () => {
  for (const [text] of tagged) {
    for (const { confidence } of find(text)) {
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThan(0.99);
    }
  }
});

test('spans lie within the text, in order of nothing but the words', () => {
  const text = tagged.map(([sentence]) => sentence).join('\n');
  for (const { start, end } of find(text)) {
    expect(start).toBeLessThan(end);
    expect(text.slice(start, end)).toMatch(/^\S.*\S$|^\S$/u);
  }
});
