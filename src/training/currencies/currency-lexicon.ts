// Writes src/lexicons/currencies.json: Arabic currency names of CLDR (Intl.DisplayNames), their
// inflected forms and the spellings of the press. Run by `npm run tool -- currency-lexicon`.
import { readFileSync } from 'node:fs';
import { writeLexicon } from '../write-lexicon.ts';

/** What CLDR does not say of currencies, kept by hand in src/training/currencies/currencies.json. */
interface HandCurrencies {
  /** Forms of nouns of CLDR: after a number singular, accusative, plural and other spellings; the dual. */
  readonly inflections: readonly {
    readonly noun: string;
    readonly forms: readonly string[];
    readonly two?: readonly string[];
  }[];
  /** What the press says and CLDR does not, with the ISO 4217 codes. */
  readonly press: readonly {
    readonly noun: string;
    readonly qualifier: string;
    readonly codes: readonly string[];
  }[];
  /** What a noun alone means in news, although several countries use it. */
  readonly usual: Readonly<Record<string, string>>;
  /** Whose a noun alone may be, where others say it otherwise: of Lebanon they are «ليرة». */
  readonly alone: Readonly<Record<string, readonly string[]>>;
  /** Nouns that are another word too: a currency only with its country's adjective. */
  readonly qualifiedOnly: readonly string[];
}

const { inflections, press, usual, alone, qualifiedOnly }: HandCurrencies = JSON.parse(
  readFileSync('src/training/currencies/currencies.json', 'utf8'),
);
const inflectionOf = new Map(inflections.map((one) => [one.noun, one]));

/** In the list of CLDR, but no currency one pays with, or one of the past. */
const left = /\d|قابل للتحويل|حقوق|ذهب|سي إف بي/u;

interface CurrencyEntry {
  readonly noun: string;
  readonly forms: string[];
  readonly two: string[];
  /** Adjective or country behind the noun, and the ISO 4217 codes. */
  readonly of: { readonly qualifier: string; readonly codes: readonly string[] }[];
  usual?: string;
  alone?: readonly string[];
  qualifiedOnly?: true;
}

const currencies = new Map<string, CurrencyEntry>();
const add = (noun: string, qualifier: string, codes: readonly string[]): void => {
  const { forms, two = [] } = inflectionOf.get(noun) ?? { forms: [noun] };
  const currency: CurrencyEntry = currencies.get(noun) ?? {
    noun,
    forms: [...forms].sort(),
    two: [...two].sort(),
    of: [],
    ...(usual[noun] === undefined ? {} : { usual: usual[noun] }),
    ...(alone[noun] === undefined ? {} : { alone: alone[noun] }),
    ...(qualifiedOnly.includes(noun) ? { qualifiedOnly: true } : {}),
  };
  currency.of.push({ qualifier, codes });
  currencies.set(noun, currency);
};

const names = new Intl.DisplayNames('ar', { type: 'currency' });
for (const code of Intl.supportedValuesOf('currency')) {
  const name = names.of(code) ?? code;
  if (name === code || left.test(name)) continue;
  const [noun = '', ...qualifier] = name.split(' ');
  add(noun, qualifier.join(' '), [code]);
}
for (const { noun, qualifier, codes } of press) add(noun, qualifier, codes);

writeLexicon('currencies.json', [...currencies.values()]);
