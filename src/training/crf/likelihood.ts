import { isInside, labelCount, mayFollow } from '../../recognizers/tagger/decoding/labels.ts';
import { type Lattice, latticeOf } from '../../recognizers/tagger/decoding/marginals.ts';
import type { AdaGrad } from './adagrad.ts';
import type { EncodedText } from './encode-features.ts';

/** The weights of one domain, or those common to all. */
export interface Learner {
  readonly emissions: AdaGrad;
  readonly transitions: AdaGrad;
}

/** Learns from a sentence as much as it counts; answers how unlikely it was: its negative log-likelihood. */
type Learn = (
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
  const learner = new SentenceLearner(text, dropout, random);
  return (first, length, common, own, weight) => learner.learn(first, length, common, own, weight);
};

/** What is expected of a sentence by the weights, and the sums that every sentence needs anew. */
class SentenceLearner {
  readonly #text: EncodedText;
  readonly #dropout: number;
  readonly #random: () => number;
  /** Sums of the weights of each token for each label, and of two labels in a row. */
  readonly #scores: Float64Array;
  readonly #edges = new Float64Array((L + 1) * L);
  /** The same as factors; 0 where a label may not follow another. */
  readonly #factors = new Float64Array((L + 1) * L);
  /** How often two labels are in a row, less how often that is expected. */
  readonly #surplus = new Float64Array((L + 1) * L);
  readonly #gradient = new Float64Array(L);
  /** The features of each token that dropout leaves, and where those of a token begin. */
  readonly #kept: Int32Array;
  readonly #keptStarts: Int32Array;

  constructor(text: EncodedText, dropout: number, random: () => number) {
    const longest = text.sentences.reduce(
      (length, first, i) => Math.max(length, (text.sentences[i + 1] ?? first) - first),
      0,
    );
    this.#text = text;
    this.#dropout = dropout;
    this.#random = random;
    this.#scores = new Float64Array(longest * L);
    this.#kept = new Int32Array(longest * featureLimit);
    this.#keptStarts = new Int32Array(longest + 1);
  }

  learn(first: number, length: number, common: Learner, own: Learner, weight: number): number {
    this.#weighEdges(common.transitions.weights, own.transitions.weights);
    this.#weighTokens(first, length, common.emissions.weights, own.emissions.weights);
    const segment = { start: 0, end: length, before: start, closed: false };
    const lattice = latticeOf(this.#scores, segment, this.#factors);
    const gold = this.#countEdges(first, length, lattice);
    this.#stepEdges(common.transitions, own.transitions, weight);
    this.#stepTokens(first, length, lattice, common.emissions, own.emissions, weight);
    return lattice.logSum - gold;
  }

  #weighEdges(common: Float32Array, own: Float32Array): void {
    for (let at = 0; at < this.#edges.length; at++) {
      const previous = Math.floor(at / L);
      const edge = (common[at] as number) + (own[at] as number);
      const allowed = mayFollow(previous === start ? 0 : previous, at % L);
      this.#edges[at] = edge;
      this.#factors[at] = allowed ? Math.exp(edge) : 0;
    }
  }

  /** Sums the weights of the features that dropout leaves, and keeps which they were. */
  #weighTokens(first: number, length: number, common: Float32Array, own: Float32Array): void {
    const [text, scores, dropout] = [this.#text, this.#scores, this.#dropout];
    scores.fill(0, 0, length * L);
    let count = 0;
    const scale = 1 / (1 - dropout);
    for (let i = 0; i < length; i++) {
      this.#keptStarts[i] = count;
      const end = text.starts[first + i + 1] as number;
      const row = i * L;
      for (let f = text.starts[first + i] as number; f < end; f++) {
        if (dropout > 0 && this.#random() < dropout) continue;
        const at = (text.ids[f] as number) * L;
        this.#kept[count++] = at;
        for (let label = 0; label < L; label++) {
          const weight = (common[at + label] as number) + (own[at + label] as number);
          scores[row + label] = (scores[row + label] as number) + weight * scale;
        }
      }
    }
    this.#keptStarts[length] = count;
  }

  /** Counts the edges that are marked and takes off those expected; answers the score of what is marked. */
  #countEdges(first: number, length: number, lattice: Lattice): number {
    const { forward, backward, emission, scale } = lattice;
    const [surplus, factors] = [this.#surplus, this.#factors];
    let gold = 0;
    surplus.fill(0);
    for (let i = 0; i < length; i++) {
      const label = this.#text.labels[first + i] as number;
      const previous = i === 0 ? start : (this.#text.labels[first + i - 1] as number);
      const seen = previous * L + label;
      gold += (this.#scores[i * L + label] as number) + (this.#edges[seen] as number);
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
    return gold;
  }

  #stepEdges(common: AdaGrad, own: AdaGrad, weight: number): void {
    for (let at = 0; at < this.#surplus.length; at++) {
      const g = weight * (this.#surplus[at] as number);
      if (g === 0) continue;
      common.step(at, g);
      own.step(at, g);
    }
  }

  #stepTokens(
    first: number,
    length: number,
    { forward, backward }: Lattice,
    common: AdaGrad,
    own: AdaGrad,
    weight: number,
  ): void {
    const [gradient, kept, keptStarts] = [this.#gradient, this.#kept, this.#keptStarts];
    for (let i = 0; i < length; i++) {
      const label = this.#text.labels[first + i] as number;
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
          common.step(at + n, g);
          own.step(at + n, g);
        }
      }
    }
  }
}
