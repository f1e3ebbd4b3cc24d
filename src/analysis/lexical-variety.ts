import { countUp } from '../text/count-up.ts';

/** Words of a window. */
const windowSize = 100;

/** How varied words are: different words in a hundred, the mean over all windows of a hundred words. */
export class LexicalVariety {
  #different = 0;
  #windows = 0;

  /** Takes in the words of a text in their order. Linear in their number. */
  add(words: readonly string[]): void {
    const inside = new Map<string, number>();
    words.forEach((word, index) => {
      countUp(inside, word);
      const left = words[index - windowSize];
      if (left !== undefined) {
        const rest = (inside.get(left) ?? 1) - 1;
        if (rest === 0) inside.delete(left);
        else inside.set(left, rest);
      }
      if (index < windowSize - 1) return;
      this.#different += inside.size;
      this.#windows++;
    });
  }

  /** The mean, with one decimal; `whole` is the share of different words of all texts, for those shorter than a window. */
  mean(whole: number): number {
    const mean = this.#windows > 0 ? this.#different / this.#windows : whole * windowSize;
    return Math.round(mean * 10) / 10;
  }
}
