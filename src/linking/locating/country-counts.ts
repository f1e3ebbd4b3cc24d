import type { Candidate } from '../../document.ts';
import { countryOf } from '../../lexicons/countries.ts';
import { nationalityOf } from '../../lexicons/nationalities.ts';
import { countUp } from '../../text/count-up.ts';
import { searchKey } from '../../text/normalize.ts';
import { lexemeOf } from '../../text/vocabulary.ts';
import type { ResolvedMention } from '../joining/resolved-mention.ts';

/** How often a document names at least the only country that it speaks of. */
const leastOfSole = 3;

/** How often a document names each country, its people included. */
export class CountryCounts {
  readonly #counts = new Map<string, number>();
  /** The same of places in it and of its bodies: «سوسة», «الجيش السوري». */
  readonly #around = new Map<string, number>();
  /** Names inside names: «تونس» of «نداء تونس». */
  readonly #nested = new Set<string>();

  constructor(mentions: readonly ResolvedMention[]) {
    for (const { candidate } of mentions) {
      const code = codeOf(candidate);
      if (candidate.type !== 'country' && candidate.type !== 'nationality') {
        if (code !== undefined) countUp(this.#around, code);
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

  /** The only country that the document speaks of, which it names several times: by name or as what its people have. */
  sole(): string | undefined {
    const codes = new Set([...this.#counts.keys(), ...this.#around.keys()]);
    for (const word of this.#nested) codes.add(nationalSuffix([searchKey(word)]) ?? '');
    codes.delete('');
    const [only = '', ...others] = codes;
    const named = this.#counts.get(only) ?? 0;
    const isSole = others.length === 0 && named > 0;
    return isSole && named + (this.#around.get(only) ?? 0) >= leastOfSole ? only : undefined;
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
