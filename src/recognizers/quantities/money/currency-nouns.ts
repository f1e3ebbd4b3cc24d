import type { Token } from '../../../document.ts';
import { lazy, loadLexicon } from '../../../lexicons/load.ts';
import { preparedWords } from '../../../lexicons/prepared.ts';
import { searchKey } from '../../../text/normalize.ts';
import { rarely } from '../../../text/trait.ts';

type CurrencyLexicon = readonly {
  readonly noun: string;
  readonly forms: readonly string[];
  readonly two: readonly string[];
  /** The countries' adjectives and their ISO 4217 codes; an empty one is the noun alone. */
  readonly of: readonly { readonly qualifier: string; readonly codes: readonly string[] }[];
  readonly usual?: string;
  readonly alone?: readonly string[];
  readonly qualifiedOnly?: true;
}[];

/** A noun such as «دينار» and the countries' adjectives that may follow it. */
interface CurrencyNoun {
  /** «دينار». */
  readonly noun: string;
  readonly qualified: readonly {
    /** Stems of its words: «سعودي» and «سعودية» are one. */
    readonly stems: readonly string[];
    readonly codes: readonly string[];
  }[];
  /** Of the noun alone: several where countries share it. */
  readonly codes: readonly string[];
  readonly qualifiedOnly: boolean;
}

/** A word read as the noun of a currency. */
export interface NounReading {
  readonly noun: CurrencyNoun;
  readonly two: boolean;
  readonly proclitics: string;
  readonly offset: number;
}

const lexicon = lazy(() => {
  const nouns = new Map<string, { readonly noun: CurrencyNoun; readonly two: boolean }>();
  const codes = new Set<string>();
  for (const entry of loadLexicon<CurrencyLexicon>('currencies.json')) {
    const { noun: name, forms, two, of, usual, alone, qualifiedOnly } = entry;
    const all = [...new Set(of.flatMap((one) => one.codes))];
    for (const code of all) codes.add(code);
    const noun: CurrencyNoun = {
      noun: name,
      qualified: of
        .filter(({ qualifier }) => qualifier !== '')
        .map(({ qualifier, codes: ofOne }) => ({
          stems: searchKey(qualifier).split(' ').map(stemOf),
          codes: ofOne,
        }))
        .sort((a, b) => b.stems.length - a.stems.length),
      codes: usual === undefined ? (alone ?? all) : [usual],
      qualifiedOnly: qualifiedOnly ?? false,
    };
    for (const form of forms) nouns.set(searchKey(form), { noun, two: false });
    for (const form of two) nouns.set(searchKey(form), { noun, two: true });
  }
  return { nouns, codes };
});

/** «سعودي», «سعودية», «سعوديا», «سعوديان», «السعودي» → «سعود». */
export const stemOf = (key: string): string =>
  key.replace(/^ال/u, '').replace(/(?:يه|يا|ي|يين|يان|يتين|يتان)$/u, '');

/** Nouns of currencies, so that most texts need no more of them. */
const nounKeys = preparedWords('currency-nouns', () => lexicon().nouns.keys());

/** The noun of a search key, and whether it is of two: «دولار», «دولارين». */
export const nounNamed = (
  key: string,
): { readonly noun: CurrencyNoun; readonly two: boolean } | undefined =>
  nounKeys().has(key) ? lexicon().nouns.get(key) : undefined;

/** The noun of a currency that a word is, a proclitic before it or not; null for other words. */
export const nounOf = rarely('currency-nouns/nounOf', (lexeme): NounReading | null => {
  // «﷼» is a symbol that spells «ريال».
  if (lexeme.kind !== 'arabic' && lexeme.kind !== 'symbol') return null;
  for (const { key, proclitics, offset } of lexeme.splits) {
    const found = nounNamed(key);
    if (found !== undefined) return { noun: found.noun, two: found.two, proclitics, offset };
  }
  return null;
});

/** Whether letters are an ISO 4217 code. */
export const isCurrencyCode = (letters: string): boolean => lexicon().codes.has(letters);

/** The currency of some whose adjective is at a token: KWD of «500 فلس كويتي». */
export const qualifiedAt = ({ lexeme }: Token, codes: readonly string[]): string | undefined => {
  const stem = stemOf(lexeme.key);
  for (const { noun } of lexicon().nouns.values()) {
    for (const { stems, codes: ofOne } of noun.qualified) {
      const [code = ''] = ofOne;
      if (stems.length === 1 && stems[0] === stem && codes.includes(code)) return code;
    }
  }
  return undefined;
};
