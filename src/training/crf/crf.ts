import { labelCount } from '../../recognizers/tagger/decoding/labels.ts';
import { randomFrom, shuffle } from '../random.ts';
import { AdaGrad } from './adagrad.ts';
import { Average } from './average.ts';
import type { EncodedText } from './encode-features.ts';
import { type Learner, learnerOf } from './likelihood.ts';

/** Weights of a linear-chain conditional random field. */
export interface Crf {
  /** `emissions[id * labelCount + label]`. */
  readonly emissions: Float32Array;
  /** `transitions[previous * labelCount + label]`; the last row is the start of a sentence. */
  readonly transitions: Float32Array;
}

interface CrfOptions {
  readonly epochs: number;
  readonly rate: number;
  /** Chance that a feature of a token is not looked at during training. */
  readonly dropout: number;
  /** Domains whose habits are wanted, with weights for each of them. */
  readonly targets: readonly number[];
  /** How many domains there are; the sentences of each have a copy of every feature. */
  readonly domains: number;
  readonly seed: number;
  /** Called after each epoch with the averaged weights of every target; answers true to stop. */
  readonly onEpoch?: (epoch: number, crfs: readonly Crf[], loss: number) => boolean;
}

const L = labelCount;
/** The weights are looked at so many times an epoch, which is as good as after every sentence. */
const looks = 4;

/**
 * Trains on the likelihood of sentences (Lafferty et al. 2001), averaging the weights of all epochs but
 * the first. Each domain has its own copy of the weights beside the common one (Daumé 2007); the answer
 * for a target is the common plus its own.
 */
export const trainCrf = (text: EncodedText, options: CrfOptions): readonly Crf[] => {
  const { rate, dropout, seed } = options;
  const random = randomFrom(seed);
  const size = text.hashes.length * L;
  const learners: readonly Learner[] = Array.from({ length: options.domains + 1 }, () => ({
    emissions: new AdaGrad(size, rate),
    transitions: new AdaGrad((L + 1) * L, rate),
  }));
  const [common, ...domains] = learners as readonly [Learner, ...Learner[]];
  const targets = options.targets.map(
    (target) => new TargetMean(common, domains[target] as Learner, size),
  );
  const learn = learnerOf(text, dropout, random);
  const order = Int32Array.from({ length: text.sentences.length - 1 }, (_, i) => i);

  const averaged = Math.min(2, options.epochs);
  for (let epoch = 1; ; epoch++) {
    shuffle(order, random);
    let loss = 0;
    order.forEach((sentence, i) => {
      const first = text.sentences[sentence] as number;
      const end = text.sentences[sentence + 1] as number;
      const domain = domains[text.domains[first] ?? 0] as Learner;
      const weight = text.weights[sentence] ?? 1;
      if (end > first) loss += learn(first, end - first, common, domain, weight);
      if (epoch >= averaged && (i + 1) % Math.ceil(order.length / looks) === 0) {
        for (const target of targets) target.look();
      }
    });
    if (epoch < averaged) continue;
    const crfs = targets.map((target) => target.crf());
    const stop = options.onEpoch?.(epoch, crfs, loss / order.length) === true;
    if (stop || epoch >= options.epochs) return crfs;
  }
};

/** The weights of a domain, common and its own, over the times that they were looked at. */
class TargetMean {
  readonly #common: Learner;
  readonly #own: Learner;
  readonly #emissions: Average;
  readonly #transitions = new Average((L + 1) * L);

  /** @param size weights of emissions. */
  constructor(common: Learner, own: Learner, size: number) {
    this.#common = common;
    this.#own = own;
    this.#emissions = new Average(size);
  }

  look(): void {
    const [common, own] = [this.#common, this.#own];
    this.#emissions.add(common.emissions.weights, own.emissions.weights);
    this.#transitions.add(common.transitions.weights, own.transitions.weights);
  }

  crf(): Crf {
    return { emissions: this.#emissions.mean(), transitions: this.#transitions.mean() };
  }
}

/** The mean of models of several seeds: each errs elsewhere. */
export const meanOf = (crfs: readonly Crf[]): Crf => ({
  emissions: meanRow(crfs.map(({ emissions }) => emissions)),
  transitions: meanRow(crfs.map(({ transitions }) => transitions)),
});

const meanRow = (rows: readonly Float32Array[]): Float32Array => {
  const mean = new Float32Array(rows[0]?.length ?? 0);
  for (const row of rows) {
    row.forEach((value, i) => {
      mean[i] = (mean[i] as number) + value / rows.length;
    });
  }
  return mean;
};
