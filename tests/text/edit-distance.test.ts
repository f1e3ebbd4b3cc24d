import fc from 'fast-check';
import natural from 'natural/lib/natural/distance/index.js';
import { expect, test } from 'vitest';
import { editDistance } from '../../src/text/edit-distance.ts';

test.each([
  ['', '', 0],
  ['', 'سبت', 3],
  ['بومبيو', 'بومبو', 1],
  ['بومبو', 'بومبيو', 1],
  ['ترامب', 'ترمب', 1],
  ['tokenise', 'tokenize', 1],
  ['كتب', 'بكت', 2],
])('%s → %s: %i', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
});

test('agrees with natural', () => {
  const word = fc.string({ unit: fc.constantFrom('ا', 'ب', 'ت'), maxLength: 8 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editDistance(a, b)).toBe(natural.LevenshteinDistance(a, b));
    }),
  );
});
