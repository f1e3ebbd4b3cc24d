import type { Token } from '../../document.ts';
import { searchKey } from '../../text/normalize.ts';

/** Forms, how many make one of the major currency, and the currencies that have it. */
const table: readonly (readonly [forms: string, parts: number, ...codes: string[]])[] = [
  ['سنت سنتا سنتات', 100, 'USD', 'EUR', 'CAD', 'AUD'],
  ['قرش قرشا قروش', 100, 'EGP', 'LBP', 'SYP', 'SDG', 'JOD'],
  ['هللة هللات', 100, 'SAR'],
  ['بنس بنسا بنسات', 100, 'GBP'],
  ['سنتيم سنتيما سنتيمات', 100, 'MAD', 'DZD', 'CHF', 'XOF'],
  ['كوبيك كوبيكا', 100, 'RUB'],
  ['مليم مليما مليمات', 1000, 'TND', 'EGP'],
  ['بيسة بيسات', 1000, 'OMR'],
  ['فلس فلسا', 1000, 'KWD', 'BHD', 'JOD', 'IQD', 'AED'],
];

interface MinorCurrency {
  readonly codes: readonly string[];
  /** «فلس». */
  readonly noun: string;
  /** How much of the given major currency one is: 0.01 or 0.001. */
  worth(code: string | undefined): number;
}

const minors: ReadonlyMap<string, MinorCurrency> = new Map(
  table.flatMap(([forms, parts, ...codes]) =>
    forms.split(' ').map((form): [string, MinorCurrency] => [
      searchKey(form),
      // The dirham of the Emirates has 100 fils, all other currencies with fils have 1000.
      {
        codes,
        noun: forms.split(' ')[0] ?? '',
        worth: (code) => 1 / (code === 'AED' ? 100 : parts),
      },
    ]),
  ),
);

/** The hundredth or thousandth of a currency that a word names: «سنتا», «فلس». */
export const minorCurrencyAt = (
  tokens: readonly Token[],
  index: number,
): MinorCurrency | undefined => minors.get(tokens[index]?.lexeme.key ?? '');
