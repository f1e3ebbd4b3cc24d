import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildTable, slotOf } from '../../../src/recognizers/tagger/features/table.ts';

const hash = fc.integer({ min: 0, max: 0xffffffff });

test('finds every hash that was put in, each in a slot of its own', () => {
  fc.assert(
    fc.property(fc.uniqueArray(hash, { maxLength: 300 }), (hashes) => {
      const { table, slots } = buildTable(Int32Array.from(hashes));
      expect(new Set(slots).size).toBe(hashes.length);
      // Two hashes of one fingerprint may be taken for each other when they are neighbours.
      const mistaken = hashes.filter((one, i) => slotOf(table, one) !== slots[i]);
      expect(mistaken.length).toBeLessThanOrEqual(1);
    }),
  );
});

test('seldom finds a hash that was not', () => {
  const { table } = buildTable(Int32Array.from({ length: 1000 }, (_, i) => i * 4_294_967));
  const found = Array.from({ length: 20_000 }, (_, i) => i * 214_748 + 11).filter(
    (other) => other % 4_294_967 !== 0 && slotOf(table, other) >= 0,
  );
  expect(found.length).toBeLessThan(20);
});
