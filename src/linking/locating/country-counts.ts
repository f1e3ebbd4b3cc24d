import type { Candidate } from '../../document.ts';
import { countryOf } from '../../lexicons/countries.ts';
import { nationalityOf } from '../../lexicons/nationalities.ts';
import { countUp } from '../../text/count-up.ts';
import { searchKey } from '../../text/normalize.ts';
import { lexemeOf } from '../../text/vocabulary.ts';
import type { ResolvedMention } from '../joining/resolved-mention.ts';

/** How often a document names each country, its people included. */
export class CountryCounts {
  readonly #counts = new Map<string, number>();
  /** Countries of places and bodies of states: «سوسة», «الجيش السوري». */
  readonly #around = new Set<string>();
  /** Names inside names: «تونس» of «نداء تونس». */
  readonly #nested = new Set<string>();

  constructor(mentions: readonly ResolvedMention[]) {
    for (const { candidate } of mentions) {
      const code = codeOf(candidate);
      if (candidate.type !== 'country' && candidate.type !== 'nationality') {
        if (code !== undefined) this.#around.add(code);
        for (const word of candidate.attributes?.nested ?? []) this.#nested.add(word);
        continue;
      }
      if (code === undefined) continue;
      countUp(this.#counts, code);
    }
  }

  /** Whether the document names a country, its people, a place in it or a body of it. */
  has(code: string): boolean {
    if (this.#counts.has(code) || this.#around.has(code)) return true;
    return [...this.#nested].some((word) => nationalSuffix([searchKey(word)]) === code);
  }

  /**
   * Whether no other country is named more often.
   * @param more how often it is named inside other names.
   */
  isMain(code: string, more: number): boolean {
    const count = (this.#counts.get(code) ?? 0) + more;
    for (const [other, times] of this.#counts) if (other !== code && times > count) return false;
    return true;
  }
}

/** ISO code of a country, or of the country in which a thing lies or to which it belongs. */
export const codeOf = (candidate: Candidate): string | undefined => {
  switch (candidate.type) {
    case 'country':
    case 'nationality':
    case 'place':
    case 'organization':
      return candidate.value?.code;
    default:
      return undefined;
  }
};

/** The country of words that are its name or adjective alone: «السعودية». */
export const nationalSuffix = (words: readonly string[]): string | undefined => {
  const [word, ...others] = words;
  if (word === undefined || others.length > 0) return undefined;
  return nationalityOf(lexemeOf(word, 'arabic'))?.code ?? countryOf(word)?.code;
};
