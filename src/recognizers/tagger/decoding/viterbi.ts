import { isInside, labelCount, mayFollow, outside } from './labels.ts';
import type { Segment } from './segments.ts';

const L = labelCount;

/**
 * Writes the best row of labels for a segment into `labels`. `scores[token * labelCount + label]` are
 * emissions, `transitions[previous * labelCount + label]` has the start of a sentence as its last row.
 */
export const viterbi = (
  scores: Float64Array,
  transitions: Float32Array,
  { start: first, end, before, closed }: Segment,
  labels: Uint8Array,
): void => {
  const length = end - first;
  const back = backPointers(length * L);
  let [past, now] = columns;
  begin(past, scores, transitions, first, before);
  for (let i = 1; i < length; i++) {
    const row = i * L;
    for (let label = 0; label < L; label++) {
      // I follows B or I of its own class, all else follows anything.
      const inside = isInside(label);
      const last = inside ? label : L - 1;
      let from = inside ? label - 1 : 0;
      let most = (past[from] as number) + (transitions[from * L + label] as number);
      for (let previous = from + 1; previous <= last; previous++) {
        const score = (past[previous] as number) + (transitions[previous * L + label] as number);
        if (score > most) {
          most = score;
          from = previous;
        }
      }
      now[label] = most + (scores[(first + i) * L + label] as number);
      back[row + label] = from;
    }
    [past, now] = [now, past];
  }
  let label = bestLast(past, transitions, closed);
  for (let i = length - 1; i >= 0; i--) {
    labels[first + i] = label;
    label = back[i * L + label] as number;
  }
};

/** Writes how good each label is for the first token, behind the label `before`. */
const begin = (
  column: Float64Array,
  scores: Float64Array,
  transitions: Float32Array,
  first: number,
  before: number,
): void => {
  for (let label = 0; label < L; label++) {
    column[label] = mayFollow(outside, label)
      ? (scores[first * L + label] as number) + (transitions[before * L + label] as number)
      : Number.NEGATIVE_INFINITY;
  }
};

/** The label that the best row ends with; behind a closed segment is O, which it leads to. */
const bestLast = (column: Float64Array, transitions: Float32Array, closed: boolean): number => {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let last = 0; last < L; last++) {
    const leaving = closed ? (transitions[last * L + outside] as number) : 0;
    const score = (column[last] as number) + leaving;
    if (score > most) {
      most = score;
      best = last;
    }
  }
  return best;
};

const columns = [new Float64Array(L), new Float64Array(L)] as const;
let pointers = new Uint8Array(4096);
const backPointers = (size: number): Uint8Array => {
  if (pointers.length < size) pointers = new Uint8Array(size * 2);
  return pointers;
};
