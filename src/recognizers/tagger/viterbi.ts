import { labelCount, mayFollow } from './labels.ts';

const L = labelCount;

/** Which labels may stand before each label. */
const predecessors: readonly (readonly number[])[] = Array.from({ length: L }, (_, label) =>
  Array.from({ length: L }, (_, previous) => previous).filter((previous) =>
    mayFollow(previous, label),
  ),
);

/**
 * Writes the best row of labels for the tokens `first` … `end - 1` into `labels`.
 * `scores[token * labelCount + label]` are emissions, `transitions[previous * labelCount + label]` has
 * the start of a sentence as its last row.
 */
export const viterbi = (
  scores: Float32Array,
  transitions: Float32Array,
  first: number,
  end: number,
  labels: Uint8Array,
): void => {
  const length = end - first;
  if (length <= 0) return;
  const back = backPointers(length * L);
  let before = columns[0];
  let now = columns[1];
  for (let label = 0; label < L; label++) {
    before[label] = mayFollow(0, label)
      ? (scores[first * L + label] as number) + (transitions[L * L + label] as number)
      : Number.NEGATIVE_INFINITY;
  }
  for (let i = 1; i < length; i++) {
    const row = i * L;
    for (let label = 0; label < L; label++) {
      let most = Number.NEGATIVE_INFINITY;
      let from = 0;
      const allowed = predecessors[label] as readonly number[];
      for (let k = 0; k < allowed.length; k++) {
        const previous = allowed[k] as number;
        const score = (before[previous] as number) + (transitions[previous * L + label] as number);
        if (score > most) {
          most = score;
          from = previous;
        }
      }
      now[label] = most + (scores[(first + i) * L + label] as number);
      back[row + label] = from;
    }
    [before, now] = [now, before];
  }
  let label = 0;
  for (let other = 1; other < L; other++) {
    if ((before[other] as number) > (before[label] as number)) label = other;
  }
  for (let i = length - 1; i >= 0; i--) {
    labels[first + i] = label;
    label = back[i * L + label] as number;
  }
};

const columns = [new Float64Array(L), new Float64Array(L)] as const;
let pointers = new Uint8Array(4096);
const backPointers = (size: number): Uint8Array => {
  if (pointers.length < size) pointers = new Uint8Array(size * 2);
  return pointers;
};
