import type { Candidate } from '../document.ts';

/** Candidates by their place, so that those which overlap another are found without a look at all. */
export class SpanIndex {
  readonly #ordered: readonly Candidate[];
  /** How far those up to one reach, UTF-16 offsets. */
  readonly #reach: readonly number[];

  constructor(candidates: readonly Candidate[]) {
    this.#ordered = [...candidates].sort((a, b) => a.start - b.start);
    let reach = 0;
    this.#reach = this.#ordered.map(({ end }) => {
      reach = Math.max(reach, end);
      return reach;
    });
  }

  /** Those that share a letter with a span. */
  overlapping({ start, end }: Pick<Candidate, 'start' | 'end'>): readonly Candidate[] {
    const found: Candidate[] = [];
    for (let at = this.#firstFrom(end) - 1; (this.#reach[at] ?? 0) > start; at--) {
      const candidate = this.#ordered[at] as Candidate;
      if (candidate.end > start) found.push(candidate);
    }
    return found;
  }

  /** The index of the first that begins at an offset or behind it, found by halving. */
  #firstFrom(offset: number): number {
    let low = 0;
    let high = this.#ordered.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#ordered[middle]?.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
