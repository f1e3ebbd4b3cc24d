import { expect, test } from 'vitest';
import { bCubed } from '../../src/evaluation/bcubed.ts';

/** «أ أ ب ب ب» against «1 1 1 2 2»: the gold thing and the found group of each mention. */
const pairs = (golds: string, founds: string) =>
  golds.split(' ').map((gold, i) => ({ gold, found: founds.split(' ')[i] ?? '' }));

test.each([
  ['the same grouping is whole', 'أ أ ب', '1 1 2', 1, 1],
  ['all in one group loses precision', 'أ أ ب', '1 1 1', (2 / 3 + 2 / 3 + 1 / 3) / 3, 1],
  ['each alone loses recall', 'أ أ ب', '1 2 3', 1, (0.5 + 0.5 + 1) / 3],
])('%s', (_, golds, founds, precision, recall) => {
  const score = bCubed(pairs(golds, founds));
  expect(score.precision).toBeCloseTo(precision);
  expect(score.recall).toBeCloseTo(recall);
  expect(score.f1).toBeCloseTo((2 * precision * recall) / (precision + recall));
});

test('nothing grouped scores 0', () => {
  expect(bCubed([])).toEqual({ precision: 0, recall: 0, f1: 0 });
});
