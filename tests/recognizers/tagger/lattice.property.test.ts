import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  beginOf,
  classes,
  isInside,
  labelCount,
  mayFollow,
  outside,
} from '../../../src/recognizers/tagger/decoding/labels.ts';
import {
  latticeOf,
  spanProbability,
  transitionFactors,
} from '../../../src/recognizers/tagger/decoding/marginals.ts';
import type { Segment } from '../../../src/recognizers/tagger/decoding/segments.ts';
import { viterbi } from '../../../src/recognizers/tagger/decoding/viterbi.ts';

const L = labelCount;
const weight = fc.double({ min: -4, max: 4, noNaN: true });
/** A row of tokens at a sentence's start or behind an O, at its end or before an O. */
const segment = fc.integer({ min: 1, max: 4 }).chain((length) =>
  fc.record({
    length: fc.constant(length),
    before: fc.constantFrom(L, outside),
    closed: fc.boolean(),
    scores: fc
      .array(weight, { minLength: length * L, maxLength: length * L })
      .map((values) => Float64Array.from(values)),
    transitions: fc
      .array(weight, { minLength: (L + 1) * L, maxLength: (L + 1) * L })
      .map((values) => Float32Array.from(values)),
  }),
);

interface Row {
  readonly labels: readonly number[];
  readonly score: number;
}

/** Every row of labels that BIO allows, with its score. */
const rows = (
  scores: Float64Array,
  transitions: Float32Array,
  { end, before, closed }: Segment,
): readonly Row[] => {
  let all: readonly Row[] = [{ labels: [], score: 0 }];
  for (let i = 0; i < end; i++) {
    all = all.flatMap(({ labels, score }) => {
      const previous = labels.at(-1);
      return Array.from({ length: L }, (_, label) => label)
        .filter((label) => mayFollow(previous ?? 0, label))
        .map((label) => ({
          labels: [...labels, label],
          score:
            score +
            (scores[i * L + label] ?? 0) +
            (transitions[(previous ?? before) * L + label] ?? 0),
        }));
    });
  }
  if (!closed) return all;
  return all.map(({ labels, score }) => ({
    labels,
    score: score + (transitions[(labels.at(-1) ?? before) * L + outside] ?? 0),
  }));
};

test('the best row of labels is the best of all', () => {
  fc.assert(
    fc.property(segment, ({ length, before, closed, scores, transitions }) => {
      const whole = { start: 0, end: length, before, closed };
      const labels = new Uint8Array(length);
      viterbi(scores, transitions, whole, labels);
      const all = rows(scores, transitions, whole);
      const best = Math.max(...all.map(({ score }) => score));
      const found = all.find((row) => row.labels.every((label, i) => label === labels[i]));
      expect(found?.score).toBeCloseTo(best, 4);
    }),
    { numRuns: 60 },
  );
});

test('the probability of a span is its share of all rows', () => {
  fc.assert(
    fc.property(
      segment,
      fc.constantFrom(...classes),
      fc.nat(3),
      fc.nat(3),
      ({ length, before, closed, scores, transitions }, tagClass, a, b) => {
        const row = { start: 0, end: length, before, closed };
        const first = Math.min(a, b) % length;
        const end = Math.min(length, Math.max(a, b) + 1);
        fc.pre(first < end);
        const begin = beginOf(tagClass);
        let whole = 0;
        let part = 0;
        for (const { labels, score } of rows(scores, transitions, row)) {
          whole += Math.exp(score);
          const inside = labels.slice(first + 1, end).every((label) => label === begin + 1);
          const ends = !isInside(labels[end] ?? 0);
          if (labels[first] === begin && inside && ends) part += Math.exp(score);
        }
        const lattice = latticeOf(scores, row, transitionFactors(transitions));
        expect(lattice.logSum).toBeCloseTo(Math.log(whole), 4);
        expect(spanProbability(lattice, first, end, tagClass)).toBeCloseTo(part / whole, 5);
      },
    ),
    { numRuns: 60 },
  );
});
