/**
 * Writes src/lexicons/latin-words.json and latin-names.json: the Latin spellings of words of names
 * (google/transliteration), and of countries (CLDR), listed places, clubs and people (ArWikiCats) as
 * a whole. Run with `npm run tool -- latin-lexicon`; needs the corpora (KASHAF_CORPORA or ../shared/corpora).
 */

import { loadLexicon } from '../../lexicons/load.ts';
import { isListedPlace } from '../../lexicons/places.ts';
import { searchKey } from '../../text/normalize.ts';
import { transliterateWord } from '../../text/transliterate.ts';
import { corporaFolder } from '../corpora/corpora-folder.ts';
import { bareName } from '../geography/geonames.ts';
import { nameRows } from '../source-files.ts';
import { writeLexicon } from '../write-lexicon.ts';

const rowsOf = (file: string): readonly (readonly [arabic: string, latin: string])[] =>
  nameRows(corporaFolder, file)
    .map(([arabic = '', , , latin = '']) => [arabic, latin.trim()] as const)
    .filter(([arabic, latin]) => arabic !== '' && /^[\p{Script=Latin}\p{M}\d .'’-]+$/u.test(latin));

/** «fc», «afc», «ix»: words without a vowel, and some with one, are initials or numerals. */
const initials =
  /(?<![\p{L}\p{M}'’.])(?:(?!st|dj|mc|ll)[b-df-hj-np-tv-xz]{2,4}|acf?|afc|asm?|i[fkvx]|ud|usm?)(?![\p{L}\p{M}'’.])/giu;

/** «san francisco fc» with capitals; particles stay small. */
const capitalized = (latin: string): string =>
  latin
    .replace(
      /(?<![\p{L}\p{M}'’])(?!(?:of|and|the|de|del|la|le|di|da|al|el|bin|ibn)\b)\p{L}/gu,
      (l) => l.toUpperCase(),
    )
    .replace(initials, (word) => word.toUpperCase());
const first = (rows: readonly (readonly [string, string])[]): ReadonlyMap<string, string> => {
  const map = new Map<string, string>();
  for (const [key, latin] of rows) if (key !== '' && !map.has(key)) map.set(key, latin);
  return map;
};

const words = first(
  rowsOf('google-ar2en-name-words.tsv').map(([arabic, latin]) => [searchKey(arabic), latin]),
);
const listed = [...rowsOf('arwikicats-cities.tsv'), ...rowsOf('arwikicats-regions.tsv')].filter(
  ([arabic]) => isListedPlace(bareName(arabic)),
);
const club = /^نادي /u;
const others = [...rowsOf('arwikicats-people.tsv'), ...rowsOf('arwikicats-clubs.tsv')];
const names = first(
  [...listed, ...others.map(([arabic, latin]) => [arabic.replace(club, ''), latin] as const)]
    .map(([arabic, latin]) => [searchKey(bareName(arabic)), capitalized(latin)] as const)
    .filter(([key]) => key.length > 1),
);
const codes = new Set(
  loadLexicon<readonly string[]>('countries.json').map(
    (entry) => /:([A-Z]{2})/u.exec(entry)?.[1] ?? '',
  ),
);
const english = new Intl.DisplayNames('en', { type: 'region' });

/** CLDR takes the Soviet Union for Russia. */
const isOfToday = (code: string): boolean =>
  Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;

const write = (file: string, entries: Iterable<readonly [string, string]>): void =>
  writeLexicon(file, [...entries].map(([key, latin]) => `${key}=${latin}`).sort());
// What the letters alone give need not be listed.
write(
  'latin-words.json',
  [...words].filter(([key, latin]) => transliterateWord(key).toLowerCase() !== latin),
);
write('latin-names.json', [
  ...names,
  ...[...codes].filter(isOfToday).map((code) => [code, english.of(code) ?? code] as const),
]);
