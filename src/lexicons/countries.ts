import { searchKey } from '../text/normalize.ts';
import { lazyGazetteer } from './lazy-gazetteer.ts';
import { loadLexicon } from './load.ts';
import { keyed, preparedNames } from './prepared-names.ts';

export interface CountryName {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** ISO 3166-2 code when the name is that of a constituent country, such as `GB-SCT`. */
  readonly part: string | undefined;
  /** The name as it is properly spelt. */
  readonly name: string;
  /** Its search key, whichever of the country's names was found. */
  readonly nameKey: string;
}

/** Entries are `key=spelling:CODE`, without the spelling when it is the key's. */
const countryOfEntry = (key: string, rest: string): CountryName => {
  const colon = rest.indexOf(':');
  const id = rest.slice(colon + 1);
  const name = colon > 0 ? rest.slice(1, colon) : key;
  return {
    code: id.slice(0, 2),
    part: id.length > 2 ? id : undefined,
    name,
    nameKey: name === key ? key : searchKey(name),
  };
};

/** Every name of every country and territory, also written without spaces. */
const names = preparedNames(
  'countries',
  () => keyed(loadLexicon<readonly string[]>('countries.json')),
  countryOfEntry,
);
const listed = lazyGazetteer('countries/beginsCountry', () => names);

/** All names of countries. */
export const countryGazetteer = listed.gazetteer;

/** Whether the name of a country may begin with a word. */
export const beginsCountry = listed.begins;

/** The longest name of a country that begins at a token. */
export const countryAt = listed.at;

/** The country of a name of one word, whatever its spelling: «أمريكا» and «امريكا» give US. */
export const countryOf = (word: string): CountryName | undefined =>
  countryGazetteer().get(searchKey(word))[0];
