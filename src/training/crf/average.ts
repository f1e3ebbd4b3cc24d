/** The mean of a row of weights over the times that they were looked at. */
export class Average {
  readonly #sums: Float32Array;
  #times = 0;

  constructor(size: number) {
    this.#sums = new Float32Array(size);
  }

  /** Looks at the sum of two rows of weights. */
  add(common: Float32Array, own: Float32Array): void {
    for (let i = 0; i < this.#sums.length; i++) {
      this.#sums[i] = (this.#sums[i] as number) + (common[i] as number) + (own[i] as number);
    }
    this.#times++;
  }

  mean(): Float32Array {
    return this.#sums.map((sum) => sum / this.#times);
  }
}
