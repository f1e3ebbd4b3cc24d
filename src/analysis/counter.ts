import { countUp } from '../text/count-up.ts';

export interface TextCount {
  readonly text: string;
  readonly count: number;
}

/** Counts texts. */
export class Counter {
  readonly #counts = new Map<string, number>();

  add(text: string): void {
    countUp(this.#counts, text);
  }

  countOf(text: string): number {
    return this.#counts.get(text) ?? 0;
  }

  get entries(): readonly TextCount[] {
    return [...this.#counts].map(([text, count]) => ({ text, count }));
  }

  /** The most frequent, by their letters where counts are equal; none that is counted less than `least`. */
  top(most: number, least = 1): readonly TextCount[] {
    return this.entries
      .filter(({ count }) => count >= least)
      .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))
      .slice(0, most);
  }
}
