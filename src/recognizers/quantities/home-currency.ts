import type { Document } from '../../document.ts';
import { countries } from '../countries/countries.ts';
import { nationalities } from '../nationalities/nationalities.ts';

/** Currencies of several countries (ISO 4217 names the others by their country's ISO 3166 code). */
const shared: Readonly<Record<string, readonly string[]>> = {
  XOF: ['BF', 'BJ', 'CI', 'GW', 'ML', 'NE', 'SN', 'TG'],
  XAF: ['CF', 'CG', 'CM', 'GA', 'GQ', 'TD'],
};

/**
 * Which of several currencies a document means: that of the country it names most, of equals the
 * first. The document is searched when the first such currency is met.
 */
export const homeCurrency = (
  document: Document,
): ((codes: readonly string[]) => string | undefined) => {
  let named: ReadonlyMap<string, number> | undefined;
  return (codes) => {
    if (codes.length < 2) return codes[0];
    named ??= countriesNamed(document);
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

const countriesNamed = (document: Document): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  const candidates = [...countries.recognize(document), ...nationalities.recognize(document)];
  for (const candidate of candidates.sort((a, b) => a.start - b.start)) {
    if (candidate.type !== 'country' && candidate.type !== 'nationality') continue;
    const { code } = candidate.value;
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
};
