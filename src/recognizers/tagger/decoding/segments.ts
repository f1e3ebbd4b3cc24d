import type { Sentence } from '../../../document.ts';
import { labelCount, outside } from './labels.ts';

/** A row of open tokens of one sentence, read by itself: what is beside it is O or the sentence's end. */
export interface Segment {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** Row of the transitions that lead into it: `outside`, or `labelCount` at a sentence's start. */
  readonly before: number;
  /** Whether a token that is O follows. */
  readonly closed: boolean;
}

/** The rows of `open` tokens (1) of every sentence, in order. */
export const segmentsOf = (
  sentences: readonly Sentence[],
  open: Uint8Array,
): readonly Segment[] => {
  const segments: Segment[] = [];
  for (const { firstToken, endToken } of sentences) {
    for (let first = firstToken; first < endToken; first++) {
      if (open[first] === 0) continue;
      let end = first + 1;
      while (end < endToken && open[end] === 1) end++;
      const before = first === firstToken ? labelCount : outside;
      segments.push({ start: first, end, before, closed: end < endToken });
      first = end;
    }
  }
  return segments;
};
