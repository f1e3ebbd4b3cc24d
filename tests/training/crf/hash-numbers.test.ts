import { expect, test } from 'vitest';
import { HashNumbers } from '../../../src/training/crf/hash-numbers.ts';
import { randomFrom } from '../../../src/training/random.ts';

test('hashes are numbered in the order in which they come, as a Map would', () => {
  const random = randomFrom(3);
  const numbers = new HashNumbers();
  const known = new Map<number, number>();
  for (let i = 0; i < 200_000; i++) {
    const hash = Math.floor(random() * 100_000) * 40_009;
    if (!known.has(hash)) known.set(hash, known.size);
    if (numbers.of(hash) !== known.get(hash)) throw new Error(`another number for ${hash}`);
  }
  expect(numbers.hashes).toEqual([...known.keys()]);
});
