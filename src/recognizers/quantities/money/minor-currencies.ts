import type { Token } from '../../../document.ts';
import { lazy, loadLexicon } from '../../../lexicons/load.ts';
import { searchKey } from '../../../text/normalize.ts';

type MinorCurrencies = readonly {
  /** «فلس». */
  readonly noun: string;
  readonly forms: readonly string[];
  /** How many make one of the major currency. */
  readonly parts: number;
  /** How many make one of some currencies, by code or by noun where that is open: 100 fils of «درهم», 1000 of others. */
  readonly partsOf?: Readonly<Record<string, number>>;
  /** Whether it is one only behind its major currency: «5 دنانير و250 درهما» of Libya. */
  readonly behind?: boolean;
  /** ISO 4217 codes of the currencies that have it. */
  readonly codes: readonly string[];
  /** Whose it is where the text names no country: millimes are Tunisian in the news of today. */
  readonly usual?: string;
}[];

interface MinorCurrency {
  readonly codes: readonly string[];
  readonly usual?: string | undefined;
  readonly noun: string;
  readonly behind: boolean;
  /** How much of the given major currency one is: 0.01 or 0.001. */
  worth(major: Major): number;
  /** Whether it can be the part of a major currency. */
  isOf(major: Major): boolean;
}

/** A currency by its code, or by its noun where the text names no country. */
interface Major {
  readonly code?: string | undefined;
  readonly noun?: string | undefined;
}

const minorOf = ({
  noun,
  parts,
  partsOf = {},
  codes,
  usual,
  behind = false,
}: MinorCurrencies[number]): MinorCurrency => {
  const named = (major: Major): string => major.code ?? major.noun ?? '';
  return {
    codes,
    usual,
    noun,
    behind,
    worth: (major) => 1 / (partsOf[named(major)] ?? parts),
    isOf: (major) => !behind || codes.includes(named(major)) || partsOf[named(major)] !== undefined,
  };
};

const minors = lazy(
  (): ReadonlyMap<string, MinorCurrency> =>
    new Map(
      loadLexicon<MinorCurrencies>('minor-currencies.json').flatMap((minor) =>
        minor.forms.map((form): [string, MinorCurrency] => [searchKey(form), minorOf(minor)]),
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
