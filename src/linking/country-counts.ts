import { countryOf } from '../lexicons/countries.ts';
import { nationalityOf } from '../lexicons/nationalities.ts';
import { lexemeOf } from '../text/vocabulary.ts';
import type { ResolvedMention } from './resolved-mention.ts';

/** How often a document names each country, its people included. */
export class CountryCounts {
  readonly #counts = new Map<string, number>();

  constructor(mentions: readonly ResolvedMention[]) {
    for (const { candidate } of mentions) {
      if (candidate.type !== 'country' && candidate.type !== 'nationality') continue;
      const code = candidate.value?.code;
      if (code === undefined) continue;
      this.#counts.set(code, (this.#counts.get(code) ?? 0) + 1);
    }
  }

  /** Whether the document names a country or its people. */
  has(code: string): boolean {
    return this.#counts.has(code);
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

/** The country of words that are its name or adjective alone: «السعودية». */
export const nationalSuffix = (words: readonly string[]): string | undefined => {
  const [word, ...others] = words;
  if (word === undefined || others.length > 0) return undefined;
  return nationalityOf(lexemeOf(word, 'arabic'))?.code ?? countryOf(word)?.code;
};
