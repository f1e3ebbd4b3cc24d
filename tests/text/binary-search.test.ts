import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstEndingAfter, firstStartingFrom } from '../../src/text/binary-search.ts';

/** Separate stretches in order, such as tokens: each starts where the one before ends, or behind it. */
const separate = fc
  .array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 4 })), { maxLength: 12 })
  .map((steps) => {
    let at = 0;
    return steps.map(([gap, length]) => {
      const start = at + gap;
      at = start + length;
      return { start, end: at };
    });
  });

const orLength = (found: number, length: number): number => (found < 0 ? length : found);

test('halving finds what a look at each from the first on finds', () => {
  fc.assert(
    fc.property(separate, fc.nat(60), (stretches, offset) => {
      const { length } = stretches;
      expect(firstEndingAfter(stretches, offset)).toBe(
        orLength(
          stretches.findIndex(({ end }) => end > offset),
          length,
        ),
      );
      expect(firstStartingFrom(stretches, offset)).toBe(
        orLength(
          stretches.findIndex(({ start }) => start >= offset),
          length,
        ),
      );
    }),
  );
});

test('of several that start together the first is found', () => {
  expect(firstStartingFrom([{ start: 1 }, { start: 4 }, { start: 4 }, { start: 9 }], 4)).toBe(1);
});
