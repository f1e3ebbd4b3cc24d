import { expect, test } from 'vitest';
import { readMarks } from '../../src/evaluation/marks.ts';

test('marks are taken out and point into the text that is left', () => {
  const gold = readMarks('[|reference|2019-12-05]في ل[لمغرب|country|MA]، [سلا|place] [1]\n', 'a');
  expect(gold.text).toBe('في للمغرب، سلا [1]\n');
  expect(gold.referenceDate).toBe('2019-12-05');
  expect(gold.spans).toEqual([
    { tag: 'country', start: 4, end: 9, value: 'MA' },
    { tag: 'place', start: 11, end: 14 },
  ]);
  expect(gold.tokens.map(({ start, end }) => gold.text.slice(start, end))).toContain('للمغرب');
});

test.each([
  ['سطر\n[سلا|plce]', /^a:2: unknown type «plce»/],
  ['سطر\n\n[سلا|place', /^a:3: a mark is not closed/],
  ['سلا|place]', /^a:1: a mark is not closed/],
])('%j is refused by line', (source, message) => {
  expect(() => readMarks(source, 'a')).toThrow(message);
});
