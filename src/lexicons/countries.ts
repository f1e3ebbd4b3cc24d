import { searchKey } from '../text/normalize.ts';
import { Gazetteer } from './gazetteer.ts';
import { lazy, loadLexicon } from './load.ts';

export interface CountryName {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** ISO 3166-2 code when the name is that of a constituent country, such as `GB-SCT`. */
  readonly part: string | undefined;
  /** The name as it is properly spelt. */
  readonly name: string;
}

/** Code → names, the one to report first. */
const load = lazy(() => loadLexicon<Readonly<Record<string, string>>>('countries.json'));

/** Every name of every country and territory, also written without spaces. */
export const countryGazetteer = lazy(
  () => new Gazetteer<CountryName>(namesOf(load()), { glued: true }),
);

function* namesOf(
  countries: Readonly<Record<string, string>>,
): Generator<readonly [string, CountryName]> {
  for (const [id, names] of Object.entries(countries)) {
    const code = id.slice(0, 2);
    const part = id.length > 2 ? id : undefined;
    for (const name of names.split('|')) yield [name, { code, part, name }];
  }
}

/** The country of a name of one word, whatever its spelling: «أمريكا» and «امريكا» give US. */
export const countryOf = (word: string): CountryName | undefined =>
  countryGazetteer().get(searchKey(word))[0];

/** The usual Arabic name of a country, by ISO 3166-1 alpha-2 code. */
export const countryName = (code: string): string | undefined => load()[code]?.split('|')[0];
