import type { Candidate } from '../document.ts';
import { firstStartingFrom } from '../text/binary-search.ts';

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
    for (let at = firstStartingFrom(this.#ordered, end) - 1; (this.#reach[at] ?? 0) > start; at--) {
      const candidate = this.#ordered[at] as Candidate;
      if (candidate.end > start) found.push(candidate);
    }
    return found;
  }
}
