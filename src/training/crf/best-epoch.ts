import type { Crf } from './crf.ts';
import { type LabelScores, micro } from './scores.ts';

/** The weights after an epoch, and how well they do on a dev set. */
interface Epoch {
  readonly crf: Crf;
  readonly epoch: number;
  readonly scores: LabelScores;
}

/** Keeps the best epoch, and tells when there were too many without gain. */
export class BestEpoch {
  readonly #patience: number;
  #best: Epoch | undefined;
  #idle = 0;

  constructor(patience: number) {
    this.#patience = patience;
  }

  get epoch(): Epoch | undefined {
    return this.#best;
  }

  /** Takes an epoch in; whether training is to stop after it. */
  isOver(epoch: Epoch): boolean {
    const isBetter =
      this.#best === undefined || micro(epoch.scores).f1 > micro(this.#best.scores).f1;
    if (isBetter) this.#best = epoch;
    this.#idle = isBetter ? 0 : this.#idle + 1;
    return this.#idle >= this.#patience;
  }
}
