import { isInside, labelCount, mayFollow } from '../recognizers/tagger/labels.ts';
import { latticeOf } from '../recognizers/tagger/marginals.ts';
import type { AdaGrad } from './adagrad.ts';
import type { EncodedText } from './encode-features.ts';

/** The weights of one domain, or those common to all. */
export interface Learner {
  readonly emissions: AdaGrad;
  readonly transitions: AdaGrad;
}

/** Learns from a sentence as much as it counts; answers how unlikely it was: its negative log-likelihood. */
export type Learn = (
  first: number,
  length: number,
  common: Learner,
  own: Learner,
  weight: number,
) => number;

const L = labelCount;
const start = labelCount;
/** Features of a token, at most. */
const featureLimit = 400;
/** Gradients below this are not worth a step. */
const smallestGradient = 0.0005;

/** Steps along the gradient of a sentence's likelihood: what is marked less what is expected. */
export const learnerOf = (text: EncodedText, dropout: number, random: () => number): Learn => {
  const longest = text.sentences.reduce(
    (length, first, i) => Math.max(length, (text.sentences[i + 1] ?? first) - first),
    0,
  );
  const scores = new Float64Array(longest * L);
  const edges = new Float64Array((L + 1) * L);
  const factors = new Float64Array((L + 1) * L);
  const surplus = new Float64Array((L + 1) * L);
  const gradient = new Float64Array(L);
  const kept = new Int32Array(longest * featureLimit);
  const keptStarts = new Int32Array(longest + 1);

  const weighEdges = (common: Float32Array, own: Float32Array): void => {
    for (let at = 0; at < edges.length; at++) {
      const previous = Math.floor(at / L);
      edges[at] = (common[at] as number) + (own[at] as number);
      const allowed = mayFollow(previous === start ? 0 : previous, at % L);
      factors[at] = allowed ? Math.exp(edges[at] as number) : 0;
    }
  };

  /** Sums the weights of the features that dropout leaves, and keeps which they were. */
  const weighTokens = (
    first: number,
    length: number,
    common: Float32Array,
    own: Float32Array,
  ): void => {
    scores.fill(0, 0, length * L);
    let count = 0;
    const scale = 1 / (1 - dropout);
    for (let i = 0; i < length; i++) {
      keptStarts[i] = count;
      const end = text.starts[first + i + 1] as number;
      const row = i * L;
      for (let f = text.starts[first + i] as number; f < end; f++) {
        if (dropout > 0 && random() < dropout) continue;
        const at = (text.ids[f] as number) * L;
        kept[count++] = at;
        for (let label = 0; label < L; label++) {
          const weight = (common[at + label] as number) + (own[at + label] as number);
          scores[row + label] = (scores[row + label] as number) + weight * scale;
        }
      }
    }
    keptStarts[length] = count;
  };

  return (first, length, common, own, weight) => {
    weighEdges(common.transitions.weights, own.transitions.weights);
    weighTokens(first, length, common.emissions.weights, own.emissions.weights);
    const segment = { start: 0, end: length, before: start, closed: false };
    const { forward, backward, emission, scale, logSum } = latticeOf(scores, segment, factors);

    let gold = 0;
    surplus.fill(0);
    for (let i = 0; i < length; i++) {
      const label = text.labels[first + i] as number;
      const previous = i === 0 ? start : (text.labels[first + i - 1] as number);
      const seen = previous * L + label;
      gold += (scores[i * L + label] as number) + (edges[seen] as number);
      surplus[seen] = (surplus[seen] as number) + 1;
      for (let n = 0; n < L; n++) {
        if (i === 0) {
          const at = start * L + n;
          surplus[at] = (surplus[at] as number) - (forward[n] as number) * (backward[n] as number);
          continue;
        }
        const behind =
          ((emission[i * L + n] as number) * (backward[i * L + n] as number)) /
          (scale[i] as number);
        const last = isInside(n) ? n : L - 1;
        for (let p = isInside(n) ? n - 1 : 0; p <= last; p++) {
          const at = p * L + n;
          const chance = (forward[(i - 1) * L + p] as number) * (factors[at] as number) * behind;
          surplus[at] = (surplus[at] as number) - chance;
        }
      }
    }
    for (let at = 0; at < surplus.length; at++) {
      const g = weight * (surplus[at] as number);
      if (g === 0) continue;
      common.transitions.step(at, g);
      own.transitions.step(at, g);
    }

    for (let i = 0; i < length; i++) {
      const label = text.labels[first + i] as number;
      let largest = 0;
      for (let n = 0; n < L; n++) {
        const at = i * L + n;
        const chance = (forward[at] as number) * (backward[at] as number);
        const g = weight * ((n === label ? 1 : 0) - chance);
        gradient[n] = g;
        largest = Math.max(largest, Math.abs(g));
      }
      if (largest < 4 * smallestGradient) continue;
      const end = keptStarts[i + 1] as number;
      for (let f = keptStarts[i] as number; f < end; f++) {
        const at = kept[f] as number;
        for (let n = 0; n < L; n++) {
          const g = gradient[n] as number;
          if (g < smallestGradient && g > -smallestGradient) continue;
          common.emissions.step(at + n, g);
          own.emissions.step(at + n, g);
        }
      }
    }
    return logSum - gold;
  };
};
