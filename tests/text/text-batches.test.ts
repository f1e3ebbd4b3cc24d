import { expect, test } from 'vitest';
import { batchUnits, inBatches } from '../../src/text/text-batches.ts';

test('a batch is full when its items have units enough', () => {
  const half = batchUnits / 2;
  const sizes = [half, half, 2 * batchUnits, 1, half];
  expect([...inBatches(sizes, (units) => units)]).toEqual([
    [half, half],
    [2 * batchUnits],
    [1, half],
  ]);
  expect([...inBatches([], () => 1)]).toEqual([]);
});
