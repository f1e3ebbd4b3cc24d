import { expect, test } from 'vitest';
import {
  areQuotes,
  closingQuotes,
  isQuote,
  isStraight,
  openingQuotes,
} from '../../src/text/quotes.ts';

test.each([
  ['«', '»', true],
  ['»', '«', true],
  ['“', '”', true],
  ['„', '“', true],
  ['"', '"', true],
  ["'", "'", true],
  ['”', '”', true],
  ['«', '«', false],
  ['«', '"', false],
  ['(', ')', false],
] as const)('%s and %s go together: %s', (before, after, together) => {
  expect(areQuotes(before, after)).toBe(together);
});

test('a straight mark is at both ends, a curved one at one of them', () => {
  expect([...openingQuotes].filter(isStraight)).toEqual(['"', "'"]);
  expect([...openingQuotes].filter((mark) => closingQuotes.has(mark))).toEqual(['“', '"', "'"]);
  expect(['»', '‘', '('].map(isQuote)).toEqual([true, true, false]);
});
