import { expect, test } from 'vitest';
import { association, keyness } from '../../src/analysis/log-likelihood.ts';

test('two that come together by chance have no weight', () => {
  expect(association(10, 100, 100, 1000)).toBeCloseTo(0);
  expect(association(0, 0, 0, 0)).toBe(0);
});

test('weight of a pair is that of Dunning, and negative when they avoid one another', () => {
  // Dunning 1993, table of bigrams: «the swiss», 110 together, 2442 and 111 alone with others.
  expect(association(110, 2552, 221, 31777)).toBeCloseTo(270.72, 1);
  expect(association(1, 100, 100, 1000)).toBeLessThan(-5);
});

test('keyness is that of Rayson and Garside, with the sign of the change', () => {
  expect(keyness(10, 1000, 30, 1000)).toBeCloseTo(10.46, 2);
  expect(keyness(30, 1000, 10, 1000)).toBeCloseTo(-10.46, 2);
  expect(keyness(10, 1000, 20, 2000)).toBeCloseTo(0);
  expect(keyness(0, 1000, 0, 1000)).toBe(0);
});
