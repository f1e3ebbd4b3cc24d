import { labelCount, mayFollow } from '../recognizers/tagger/labels.ts';
import type { EncodedText } from './encode.ts';
import { randomFrom, shuffle } from './random.ts';

/** Weights of a linear-chain conditional random field. */
export interface Crf {
  /** `emissions[id * labelCount + label]`. */
  readonly emissions: Float32Array;
  /** `transitions[previous * labelCount + label]`; the last row is the start of a sentence. */
  readonly transitions: Float32Array;
}

/** A part of the model that scores tokens by other means than weighted features. */
export interface DensePart {
  /** Adds to the scores of a sentence's tokens. */
  forward(first: number, length: number, domain: number, scores: Float64Array): void;
  /** Learns from one token's gradient, label by label. */
  backward(
    first: number,
    token: number,
    length: number,
    domain: number,
    gradient: Float64Array,
  ): void;
  /** Called at the end of each sentence. */
  update(domain: number): void;
  /** Called whenever the weights are added to the average. */
  accumulate(target: number): void;
}

export interface CrfOptions {
  readonly epochs: number;
  readonly rate: number;
  /** Share of the weight taken off at each epoch's end. */
  readonly decay: number;
  /** Chance that a feature of a token is not looked at during training. */
  readonly dropout: number;
  /** Domain whose weights the model is for; its sentences have a second copy of every feature. */
  readonly target: number;
  readonly domains: number;
  readonly seed: number;
  readonly dense?: DensePart;
  /** Called after each epoch with the averaged weights; answers true to stop. */
  readonly onEpoch?: (epoch: number, crf: Crf, loss: number) => boolean;
}

const L = labelCount;
const start = labelCount;
const impossible = -1e4;

/**
 * Trains by AdaGrad on the likelihood of sentences (Lafferty et al. 2001; Duchi et al. 2011), averaging
 * the weights of all epochs but the first. Each domain has its own copy of the weights beside the
 * common one (Daumé 2007); the answer is the common plus the target's.
 */
export const trainCrf = (text: EncodedText, options: CrfOptions): Crf => {
  const random = randomFrom(options.seed);
  const features = text.hashes.length;
  const size = features * L;
  const copies = options.domains + 1;
  const weights = Array.from({ length: copies }, () => new Float32Array(size));
  const squares = Array.from({ length: copies }, () => new Float32Array(size));
  const edges = Array.from({ length: copies }, () => new Float32Array((L + 1) * L));
  const edgeSquares = Array.from({ length: copies }, () => new Float32Array((L + 1) * L));
  const sumEmissions = new Float32Array(size);
  const sumTransitions = new Float32Array((L + 1) * L);
  const common = weights[0] as Float32Array;
  const commonSquares = squares[0] as Float32Array;

  const longest = text.sentences.reduce(
    (most, first, i) => Math.max(most, (text.sentences[i + 1] ?? first) - first),
    0,
  );
  const scores = new Float64Array(longest * L);
  const alpha = new Float64Array(longest * L);
  const beta = new Float64Array(longest * L);
  const edge = new Float64Array((L + 1) * L);
  const expected = new Float64Array((L + 1) * L);
  const gradient = new Float64Array(L);
  const kept = new Int32Array(longest * 400);
  const keptStarts = new Int32Array(longest + 1);
  const order = Int32Array.from({ length: text.sentences.length - 1 }, (_, i) => i);
  let averaged = 0;
  let crf: Crf = { emissions: sumEmissions, transitions: sumTransitions };

  const learn = (first: number, length: number): number => {
    const domain = 1 + (text.domains[first] ?? 0);
    const own = weights[domain] as Float32Array;
    const ownSquares = squares[domain] as Float32Array;
    const ownEdges = edges[domain] as Float32Array;
    const commonEdges = edges[0] as Float32Array;
    for (let previous = 0; previous <= L; previous++) {
      for (let label = 0; label < L; label++) {
        const at = previous * L + label;
        edge[at] = mayFollow(previous === start ? 0 : previous, label)
          ? (commonEdges[at] as number) + (ownEdges[at] as number)
          : impossible;
      }
    }
    scores.fill(0, 0, length * L);
    let keptCount = 0;
    const scale = 1 / (1 - options.dropout);
    for (let i = 0; i < length; i++) {
      keptStarts[i] = keptCount;
      const end = text.starts[first + i + 1] as number;
      const row = i * L;
      for (let f = text.starts[first + i] as number; f < end; f++) {
        if (options.dropout > 0 && random() < options.dropout) continue;
        const at = (text.ids[f] as number) * L;
        kept[keptCount++] = at;
        for (let label = 0; label < L; label++) {
          scores[row + label] =
            (scores[row + label] as number) +
            ((common[at + label] as number) + (own[at + label] as number)) * scale;
        }
      }
    }
    keptStarts[length] = keptCount;
    options.dense?.forward(first, length, domain, scores);

    // Forward and backward in logarithms.
    for (let label = 0; label < L; label++) {
      alpha[label] = (scores[label] as number) + (edge[start * L + label] as number);
    }
    for (let i = 1; i < length; i++) {
      for (let label = 0; label < L; label++) {
        let most = -Infinity;
        for (let p = 0; p < L; p++) {
          const s = (alpha[(i - 1) * L + p] as number) + (edge[p * L + label] as number);
          if (s > most) most = s;
        }
        let sum = 0;
        for (let p = 0; p < L; p++) {
          const s = (alpha[(i - 1) * L + p] as number) + (edge[p * L + label] as number) - most;
          if (s > -30) sum += Math.exp(s);
        }
        alpha[i * L + label] = most + Math.log(sum) + (scores[i * L + label] as number);
      }
    }
    const tail = (length - 1) * L;
    let partition = logSum(alpha, tail);
    for (let label = 0; label < L; label++) beta[tail + label] = 0;
    for (let i = length - 2; i >= 0; i--) {
      for (let label = 0; label < L; label++) {
        let most = -Infinity;
        for (let n = 0; n < L; n++) {
          const s =
            (edge[label * L + n] as number) +
            (scores[(i + 1) * L + n] as number) +
            (beta[(i + 1) * L + n] as number);
          if (s > most) most = s;
        }
        let sum = 0;
        for (let n = 0; n < L; n++) {
          const s =
            (edge[label * L + n] as number) +
            (scores[(i + 1) * L + n] as number) +
            (beta[(i + 1) * L + n] as number) -
            most;
          if (s > -30) sum += Math.exp(s);
        }
        beta[i * L + label] = most + Math.log(sum);
      }
    }
    if (!Number.isFinite(partition)) partition = 0;

    let gold = 0;
    expected.fill(0);
    for (let i = 0; i < length; i++) {
      const label = text.labels[first + i] as number;
      const previous = i === 0 ? start : (text.labels[first + i - 1] as number);
      gold += (scores[i * L + label] as number) + (edge[previous * L + label] as number);
      const seen = previous * L + label;
      expected[seen] = (expected[seen] as number) + 1;
      if (i === 0) {
        for (let n = 0; n < L; n++) {
          const at = start * L + n;
          expected[at] =
            (expected[at] as number) -
            Math.exp((alpha[n] as number) + (beta[n] as number) - partition);
        }
      } else {
        for (let p = 0; p < L; p++) {
          for (let n = 0; n < L; n++) {
            const s =
              (alpha[(i - 1) * L + p] as number) +
              (edge[p * L + n] as number) +
              (scores[i * L + n] as number) +
              (beta[i * L + n] as number) -
              partition;
            if (s > -30) expected[p * L + n] = (expected[p * L + n] as number) - Math.exp(s);
          }
        }
      }
    }
    for (const copy of [0, domain]) {
      const w = edges[copy] as Float32Array;
      const q = edgeSquares[copy] as Float32Array;
      for (let at = 0; at < w.length; at++) {
        const g = expected[at] as number;
        if (g === 0) continue;
        q[at] = (q[at] as number) + g * g;
        w[at] = (w[at] as number) + (options.rate * g) / Math.sqrt(1 + (q[at] as number));
      }
    }
    for (let i = 0; i < length; i++) {
      const label = text.labels[first + i] as number;
      let largest = 0;
      for (let n = 0; n < L; n++) {
        const at = i * L + n;
        const p = Math.exp((alpha[at] as number) + (beta[at] as number) - partition);
        const g = (n === label ? 1 : 0) - p;
        gradient[n] = g;
        if (Math.abs(g) > largest) largest = Math.abs(g);
      }
      if (largest < 0.002) continue;
      options.dense?.backward(first, i, length, domain, gradient);
      const end = keptStarts[i + 1] as number;
      for (let f = keptStarts[i] as number; f < end; f++) {
        const at = kept[f] as number;
        for (let n = 0; n < L; n++) {
          const g = gradient[n] as number;
          if (g < 0.0005 && g > -0.0005) continue;
          const place = at + n;
          const q = (commonSquares[place] as number) + g * g;
          commonSquares[place] = q;
          common[place] = (common[place] as number) + (options.rate * g) / Math.sqrt(1 + q);
          const r = (ownSquares[place] as number) + g * g;
          ownSquares[place] = r;
          own[place] = (own[place] as number) + (options.rate * g) / Math.sqrt(1 + r);
        }
      }
    }
    options.dense?.update(domain);
    return partition - gold;
  };

  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    let done = 0;
    for (const sentence of order) {
      const first = text.sentences[sentence] as number;
      const length = (text.sentences[sentence + 1] as number) - first;
      if (length > 0) loss += learn(first, length);
      done++;
      // The weights are looked at four times an epoch, which is as good as after every sentence.
      if (epoch > 1 && done % Math.ceil(order.length / 4) === 0) accumulate();
    }
    for (const w of weights)
      for (let i = 0; i < w.length; i++) w[i] = (w[i] as number) * (1 - options.decay);
    if (epoch === 1) continue;
    crf = {
      emissions: sumEmissions.map((sum) => sum / averaged),
      transitions: sumTransitions.map((sum) => sum / averaged),
    };
    if (options.onEpoch?.(epoch, crf, loss / order.length)) break;
  }
  return crf;

  function accumulate(): void {
    const own = weights[1 + options.target] as Float32Array;
    for (let i = 0; i < size; i++) {
      sumEmissions[i] = (sumEmissions[i] as number) + (common[i] as number) + (own[i] as number);
    }
    const ownEdges = edges[1 + options.target] as Float32Array;
    const commonEdges = edges[0] as Float32Array;
    for (let i = 0; i < sumTransitions.length; i++) {
      sumTransitions[i] =
        (sumTransitions[i] as number) + (commonEdges[i] as number) + (ownEdges[i] as number);
    }
    options.dense?.accumulate(1 + options.target);
    averaged++;
  }
};

const logSum = (values: Float64Array, from: number): number => {
  let most = -Infinity;
  for (let n = 0; n < L; n++) most = Math.max(most, values[from + n] as number);
  let sum = 0;
  for (let n = 0; n < L; n++) sum += Math.exp((values[from + n] as number) - most);
  return most + Math.log(sum);
};
