import type { Candidate, Token } from '../../document.ts';
import { isKnownName } from '../../lexicons/names.ts';
import { firstEndingAfter } from '../../text/binary-search.ts';
import { keyFrom } from '../../text/clitics/split-from.ts';
import { countUp } from '../../text/count-up.ts';

/** The words by which the organizations and places of a text are named, as search keys. */
export class NamesOfThings {
  /** How often each word is the name of a thing by itself. */
  readonly #alone = new Map<string, number>();
  /** The first words of longer names of clubs and bodies. */
  readonly #first = new Set<string>();

  constructor(tokens: readonly Token[], candidates: readonly Candidate[]) {
    for (const { type, start, end } of candidates) {
      if (type !== 'organization' && type !== 'place') continue;
      const first = tokens[firstEndingAfter(tokens, start)];
      if (first === undefined) continue;
      const key = keyFrom(first, start);
      if (first.end === end) countUp(this.#alone, key);
      else if (type === 'organization') this.#first.add(key);
    }
  }

  /**
   * Whether a word that is so often found for a person is a thing of the text: named so alone at least as often
   * («سانتوس» in a text on the club), or by a word that is no name of people at all («هدرسفيلد» of «هدرسفيلد تاون»).
   */
  isNamed(key: string, times: number): boolean {
    const alone = this.#alone.get(key) ?? 0;
    if (isKnownName(key)) return alone > times;
    return alone > 0 || this.#first.has(key);
  }
}
