import { beginOf, isInside, labelCount, mayFollow, type NameClass, outside } from './labels.ts';
import type { Segment } from './segments.ts';

const L = labelCount;

/** Sums over all rows of labels of one segment, scaled token by token to stay near one. */
export interface Lattice {
  readonly length: number;
  readonly emission: Float64Array;
  readonly transition: Float64Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly scale: Float64Array;
  /** Logarithm of the sum over all rows of labels. */
  readonly logSum: number;
}

/** Transitions as factors; what may not be is 0. The last row is the start of a sentence. */
export const transitionFactors = (transitions: Float32Array): Float64Array =>
  Float64Array.from(transitions, (weight, at) => {
    const previous = Math.floor(at / L);
    return mayFollow(previous === L ? 0 : previous, at % L) ? Math.exp(weight) : 0;
  });

/** Rooms for one sentence at a time: thousands of small arrays would cost more than the sums. */
let room = makeRoom(64);

function makeRoom(length: number) {
  return {
    emission: new Float64Array(length * L),
    forward: new Float64Array(length * L),
    backward: new Float64Array(length * L),
    scale: new Float64Array(length),
  };
}

/**
 * Forward and backward over a segment (Rabiner 1989). The answer is good until the next call.
 */
export const latticeOf = (
  scores: Float64Array,
  segment: Segment,
  transition: Float64Array,
): Lattice => {
  const length = segment.end - segment.start;
  if (room.scale.length < length) room = makeRoom(length * 2);
  const reached = goForward(scores, segment, transition);
  const whole = leave(length, segment.closed, transition);
  goBackward(length, transition);
  return { length, transition, ...room, logSum: reached + Math.log(whole) };
};

/** Fills `forward`, `emission` and `scale`; gives the logarithm of what they were scaled by. */
const goForward = (
  scores: Float64Array,
  { start, end, before }: Segment,
  transition: Float64Array,
): number => {
  const { emission, forward, scale } = room;
  const from = start * L;
  let logSum = 0;
  for (let i = 0; i < end - start; i++) {
    const row = i * L;
    let most = Number.NEGATIVE_INFINITY;
    for (let n = 0; n < L; n++) most = Math.max(most, scores[from + row + n] as number);
    let sum = 0;
    for (let n = 0; n < L; n++) {
      let reached = 0;
      if (i === 0) reached = transition[before * L + n] as number;
      else {
        const last = isInside(n) ? n : L - 1;
        for (let p = isInside(n) ? n - 1 : 0; p <= last; p++) {
          reached += (forward[row - L + p] as number) * (transition[p * L + n] as number);
        }
      }
      const likely = Math.exp((scores[from + row + n] as number) - most);
      emission[row + n] = likely;
      forward[row + n] = reached * likely;
      sum += reached * likely;
    }
    scale[i] = sum;
    logSum += most + Math.log(sum);
    for (let n = 0; n < L; n++) forward[row + n] = (forward[row + n] as number) / sum;
  }
  return logSum;
};

/** Fills `backward` at the last token; gives the sum over all rows of labels, scaled. */
const leave = (length: number, closed: boolean, transition: Float64Array): number => {
  const { forward, backward } = room;
  const tail = (length - 1) * L;
  let whole = 0;
  for (let n = 0; n < L; n++) {
    const leaving = closed ? (transition[n * L + outside] as number) : 1;
    backward[tail + n] = leaving;
    whole += leaving * (forward[tail + n] as number);
  }
  for (let n = 0; n < L; n++) backward[tail + n] = (backward[tail + n] as number) / whole;
  return whole;
};

/** Fills `backward` from the last token but one to the first. */
const goBackward = (length: number, transition: Float64Array): void => {
  const { emission, backward, scale } = room;
  for (let i = length - 2; i >= 0; i--) {
    const row = i * L;
    const next = row + L;
    const step = scale[i + 1] as number;
    for (let n = 0; n < L; n++) {
      // From any label to O and the beginnings, and to its own inside.
      const inside = n === outside ? outside : n + (n % 2);
      let sum =
        inside === outside
          ? 0
          : (transition[n * L + inside] as number) *
            (emission[next + inside] as number) *
            (backward[next + inside] as number);
      for (let to = outside; to < L; to += to === outside ? 1 : 2) {
        sum +=
          (transition[n * L + to] as number) *
          (emission[next + to] as number) *
          (backward[next + to] as number);
      }
      backward[row + n] = sum / step;
    }
  }
};

/**
 * The probability, 0 to 1, that exactly the tokens `first` … `end - 1` of the segment are a name of the
 * class.
 */
export const spanProbability = (
  lattice: Lattice,
  first: number,
  end: number,
  tagClass: NameClass,
): number => {
  const { forward, backward, emission, transition, scale, length } = lattice;
  const begin = beginOf(tagClass);
  const inside = begin + 1;
  let chance = forward[first * L + begin] as number;
  for (let i = first + 1; i < end; i++) {
    const previous = i === first + 1 ? begin : inside;
    chance *=
      ((transition[previous * L + inside] as number) * (emission[i * L + inside] as number)) /
      (scale[i] as number);
  }
  const last = end - first === 1 ? begin : inside;
  if (end === length) return chance * (backward[(end - 1) * L + last] as number);
  let rest = 0;
  for (let next = 0; next < L; next++) {
    if (next === inside) continue;
    rest +=
      (transition[last * L + next] as number) *
      (emission[end * L + next] as number) *
      (backward[end * L + next] as number);
  }
  return (chance * rest) / (scale[end] as number);
};
