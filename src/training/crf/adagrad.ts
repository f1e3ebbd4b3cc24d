/**
 * Weights that learn in steps which shrink with what they have learnt (AdaGrad; Duchi et al. 2011):
 * rare features keep learning when common ones have settled.
 */
export class AdaGrad {
  readonly weights: Float32Array;
  readonly #squares: Float32Array;
  readonly #rate: number;

  constructor(size: number, rate: number) {
    this.weights = new Float32Array(size);
    this.#squares = new Float32Array(size);
    this.#rate = rate;
  }

  /** Moves one weight along its gradient. */
  step(at: number, gradient: number): void {
    const square = (this.#squares[at] as number) + gradient * gradient;
    this.#squares[at] = square;
    this.weights[at] =
      (this.weights[at] as number) + (this.#rate * gradient) / Math.sqrt(1 + square);
  }
}
