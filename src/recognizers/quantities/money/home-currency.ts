import type { Candidate, Token } from '../../../document.ts';
import { beginsCurrencySign, currencySignAt } from './currency-signs.ts';
import { minorCurrencyAt } from './minor-currencies.ts';

/** Currencies of several countries (ISO 4217 names the others by their country's ISO 3166 code). */
const shared: Readonly<Record<string, readonly string[]>> = {
  XOF: ['BF', 'BJ', 'CI', 'GW', 'ML', 'NE', 'SN', 'TG'],
  XAF: ['CF', 'CG', 'CM', 'GA', 'GQ', 'TD'],
};

/** The Arab states and their neighbours, whose currencies the Arab press names by the noun alone. */
const atHome: ReadonlySet<string> = new Set(
  'AE|BH|DJ|DZ|EG|IQ|IR|JO|KM|KW|LB|LY|MA|MR|OM|PS|QA|SA|SD|SO|SY|TN|TR|YE'.split('|'),
);

/**
 * Which of several currencies a document means: that of the country named most by the countries,
 * nationalities and cities found in it, of equals the first. A nationality alone names no currency
 * from far away: a Brazilian among Saudi clubs is not paid in reais. What only one country has
 * names it too: «35 هللة», «200 دج». They are counted when the first such currency is met.
 */
export const homeCurrency = (
  found: readonly Candidate[],
  tokens: readonly Token[],
): ((codes: readonly string[]) => string | undefined) => {
  let named: ReadonlyMap<string, number> | undefined;
  return (codes) => {
    if (codes.length < 2) return codes[0];
    named ??= countriesIn(found, tokens);
    let home: string | undefined;
    let most = 0;
    for (const [country, count] of named) {
      if (count <= most) continue;
      const code = codes.find((one) => (shared[one] ?? [one.slice(0, 2)]).includes(country));
      if (code === undefined) continue;
      home = code;
      most = count;
    }
    return home;
  };
};

const countriesIn = (
  found: readonly Candidate[],
  tokens: readonly Token[],
): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { type, value } of [...found].sort((a, b) => a.start - b.start)) {
    if (value === null || !('code' in value) || value.code === undefined) continue;
    if (type === 'nationality' && !atHome.has(value.code)) continue;
    counts.set(value.code, (counts.get(value.code) ?? 0) + 1);
  }
  for (const { index, lexeme } of tokens) {
    if (lexeme.kind !== 'arabic') continue;
    const codes =
      minorCurrencyAt(tokens, index)?.codes ??
      (beginsCurrencySign(lexeme) ? currencySignAt(tokens, index)?.codes : undefined);
    const [code = ''] = codes ?? [];
    const country = code.slice(0, 2);
    if (codes?.length === 1 && atHome.has(country) && tokens[index - 1]?.lexeme.kind === 'number')
      counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return counts;
};
