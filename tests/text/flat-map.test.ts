import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flatMapped } from '../../src/text/flat-map.ts';

describe('flatMapped', () => {
  it('gives what flatMap gives of lists', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.integer())), (lists) => {
        const several = (list: readonly number[], index: number) => [index, ...list];
        expect(flatMapped(lists, several)).toEqual(lists.flatMap(several));
      }),
    );
  });

  it('makes a list of its own, which may be sorted', () => {
    const sole = [2, 1];
    flatMapped([sole], (list) => list).sort();
    expect(sole).toEqual([2, 1]);
  });
});
