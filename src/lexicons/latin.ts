import { searchKey } from '../text/normalize.ts';
import { lazy, loadLexicon } from './load.ts';

const mapOf = (file: string): ReadonlyMap<string, string> =>
  new Map(
    loadLexicon<readonly string[]>(file).map((line): [string, string] => {
      const split = line.indexOf('=');
      return [line.slice(0, split), line.slice(split + 1)];
    }),
  );
const words = lazy(() => mapOf('latin-words.json'));
const names = lazy(() => mapOf('latin-names.json'));
const places = lazy(() => mapOf('latin-places.json'));

const byKey = (file: string): ReadonlyMap<string, string> =>
  new Map([...mapOf(file)].map(([word, latin]) => [searchKey(word), latin]));
const usual = lazy(() => byKey('latin-usual.json'));
const nouns = lazy(() => byKey('latin-nouns.json'));

/** How English papers spell a word of Arab names, given as a search key, with its capitals: «محمد». */
export const usualLatin = (key: string): string | undefined => usual().get(key);

/** The English form of a name as a whole, given as a search key, or of a country by its code. */
export const latinName = (key: string): string | undefined => names().get(key);

/** The Latin spelling of a word of names, given as a search key, in small letters. */
export const latinWord = (key: string): string | undefined => words().get(key);

/** The Latin name of a place by its number in GeoNames. */
export const latinPlace = (geonames: number): string | undefined => places().get(String(geonames));

/** A noun or adjective of names of bodies, without article, given as a search key: «حزب». */
export const latinNoun = (key: string): string | undefined => nouns().get(key);
