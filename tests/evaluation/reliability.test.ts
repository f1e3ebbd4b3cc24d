import { expect, test } from 'vitest';
import { reliability } from '../../src/evaluation/reliability.ts';

test('counts what was found and right in each band of confidence', () => {
  const bands = reliability([
    { confidence: 0.97, right: true },
    { confidence: 0.95, right: false },
    { confidence: 0.6, right: true },
    { confidence: 1, right: true },
  ]);
  expect(bands.filter(({ found }) => found > 0)).toEqual([
    { from: 0.99, found: 1, right: 1, expected: 1 },
    { from: 0.95, found: 2, right: 1, expected: expect.closeTo(0.96) },
    { from: 0.5, found: 1, right: 1, expected: 0.6 },
  ]);
});
