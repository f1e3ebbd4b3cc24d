import type { Token } from '../../../document.ts';
import { lazy, loadLexicon } from '../../../lexicons/load.ts';
import { searchKey } from '../../../text/normalize.ts';

type MinorCurrencies = readonly {
  /** «فلس». */
  readonly noun: string;
  readonly forms: readonly string[];
  /** How many make one of the major currency. */
  readonly parts: number;
  /** How many make one of some of these currencies, by code: 100 fils of the Emirates, 1000 of others. */
  readonly partsOf?: Readonly<Record<string, number>>;
  /** ISO 4217 codes of the currencies that have it. */
  readonly codes: readonly string[];
  /** Whose it is where the text names no country: millimes are Tunisian in the news of today. */
  readonly usual?: string;
}[];

interface MinorCurrency {
  readonly codes: readonly string[];
  readonly usual?: string | undefined;
  readonly noun: string;
  /** How much of the given major currency one is: 0.01 or 0.001. */
  worth(code: string | undefined): number;
}

const minors = lazy(
  (): ReadonlyMap<string, MinorCurrency> =>
    new Map(
      loadLexicon<MinorCurrencies>('minor-currencies.json').flatMap(
        ({ noun, forms, parts, partsOf = {}, codes, usual }) =>
          forms.map((form): [string, MinorCurrency] => [
            searchKey(form),
            { codes, usual, noun, worth: (code) => 1 / (partsOf[code ?? ''] ?? parts) },
          ]),
      ),
    ),
);

/** The hundredth or thousandth of a currency that a word names, with its article or without: «سنتا», «المليمات». */
export const minorCurrencyAt = (
  tokens: readonly Token[],
  index: number,
  definite = false,
): MinorCurrency | undefined => {
  const key = tokens[index]?.lexeme.key ?? '';
  if (!definite) return minors().get(key);
  return key.startsWith('ال') ? minors().get(key.slice(2)) : undefined;
};

/** The same of a currency with one of the given codes: «50 هللة» of a riyal, but no «20 درهما» of a dollar. */
export const partOfCurrencyAt = (
  tokens: readonly Token[],
  index: number,
  codes: readonly string[],
): MinorCurrency | undefined => {
  const minor = minorCurrencyAt(tokens, index);
  return minor?.codes.some((code) => codes.includes(code)) === true ? minor : undefined;
};
