import type { Document } from '../../document.ts';
import type { CountryName } from '../../lexicons/countries.ts';

/** The day of its independence. */
const independence = '2011-07-09';
const yearOfIndependence = 2011;
/** Years before this are history in a text of any day. */
const earliest = 1983;

/**
 * Whether «جنوب السودان» is the south of Sudan and no state yet: in a text of a day before its independence, or of
 * no known day that speaks of years before it alone.
 */
export const isSouthOfSudan = (document: Document, { code, nameKey }: CountryName): boolean => {
  if (code !== 'SS' || !nameKey.startsWith('جنوب ')) return false;
  const { referenceDate } = document;
  return referenceDate === null ? isOfEarlierYears(document) : referenceDate < independence;
};

const told = new WeakMap<Document, boolean>();

const isOfEarlierYears = (document: Document): boolean => {
  const known = told.get(document);
  if (known !== undefined) return known;
  const years = document.tokens
    .filter(({ lexeme: { text } }) => /^(?:19|20)\d\d$/.test(text))
    .map(({ lexeme: { text } }) => Number(text))
    .filter((year) => year >= earliest);
  const isEarlier = years.length > 0 && years.every((year) => year < yearOfIndependence);
  told.set(document, isEarlier);
  return isEarlier;
};
