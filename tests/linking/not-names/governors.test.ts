import { expect, test } from 'vitest';
import type { Candidate } from '../../../src/document.ts';
import { withoutGovernors } from '../../../src/linking/not-names/governors.ts';
import { readDocument } from '../../../src/text/read-document.ts';

const text = 'استقبل أمير عسير أمين الريحاني';
const at = (words: string): { start: number; end: number; value: null } => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  value: null,
});
const person = (words: string): Candidate => ({
  type: 'person',
  confidence: 0.8,
  source: 'tagger',
  rule: 'tagger/sequence',
  ...at(words),
});

test('nor is that of a region whose name is another word too', () => {
  const document = readDocument('افتتح أمير الشرقية المعرض');
  const [start, end] = [6, 18];
  const named = { start, end, value: null, source: 'tagger', rule: 'tagger/sequence' } as const;
  const place: Candidate = { type: 'place', confidence: 0.6, ...named };
  const somebody: Candidate = { type: 'person', confidence: 0.8, ...named };
  expect(withoutGovernors(document, [place, somebody])).toEqual([]);
});

test('the prince of a region is nobody of that name', () => {
  const region: Candidate = {
    type: 'place',
    confidence: 0.95,
    source: 'places',
    rule: 'places/gazetteer',
    ...at('عسير'),
  };
  const candidates = [person('أمير عسير'), region, person('أمين الريحاني')];
  const kept = withoutGovernors(readDocument(text), candidates);
  expect(kept).toEqual([region, person('أمين الريحاني')]);
});
