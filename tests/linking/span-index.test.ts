import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Candidate } from '../../src/document.ts';
import { SpanIndex } from '../../src/linking/span-index.ts';

const span = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 12 }))
  .map(([start, length]) => ({ start, end: start + length }) as Candidate);

test('those that overlap a span are just those that share a letter with it', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 25 }), span, (candidates, asked) => {
      const found = new SpanIndex(candidates).overlapping(asked);
      const all = candidates.filter(({ start, end }) => start < asked.end && asked.start < end);
      expect(new Set(found)).toEqual(new Set(all));
    }),
  );
});
