import { famousWord, mononyms } from '../lexicons/famous-names.ts';
import { isRegnalTitle } from '../lexicons/linking-words.ts';
import { loadLexicon } from '../lexicons/load.ts';
import { prepared } from '../lexicons/prepared.ts';
import { groupBy } from '../text/group-by.ts';
import { nameKey } from './keys/name-key.ts';
import type { CountryCounts } from './locating/country-counts.ts';

/** A person whom one word nearly always means. */
interface Known {
  /** The full name, or the usual spelling of who has only one. */
  readonly name: string;
  /** ISO code of a country without which the text means somebody else. */
  readonly country: string | undefined;
}

/** The person of a key, in the table a line of name and country. */
const calledIn = (
  table: string,
  read: () => readonly string[],
): ((key: string) => readonly Known[] | undefined) => {
  const lines = prepared(table, () => {
    const entries = read().map((line) => line.split('='));
    const people = groupBy(entries, ([written = '']) => keyOfLine(written));
    return [...people].map(([key, same]) => [key, same.map(lineOf).join('\n')]);
  });
  return (key) => lines().get(key)?.split('\n').map(knownOf);
};

const lineOf = ([written = '', name = lastOf(written), country = '']: readonly string[]): string =>
  `${name}=${country}`;

const knownOf = (line: string): Known => {
  const [name = '', country = ''] = line.split('=');
  return { name, country: country === '' ? undefined : country };
};

/** «فرانسيس» of «البابا فرانسيس». */
const lastOf = (written: string): string => {
  const [title = '', ...words] = written.split(' ');
  return isRegnalTitle(title) ? words.join(' ') : written;
};

/** A title stays as it is: «الملك سلمان» is no «سلمان». */
const keyOfLine = (written: string): string => {
  const [title = '', ...words] = written.split(' ');
  if (!isRegnalTitle(title)) return nameKey('person', written);
  return `${title} ${nameKey('person', words.join(' '))}`;
};

/** «ترامب=دونالد ترامب», «الشاهد=يوسف الشاهد=TN», «الملك سلمان=سلمان بن عبد العزيز=SA». */
const bearers = calledIn('known-people', () => loadLexicon('known-people.json'));

/** Whom a word nearly always means, by the key of a person's name: those of that list, and «تشرشل» of famous names. */
const bearersOf = (key: string): readonly Known[] | undefined => {
  const listed = bearers(key);
  if (listed !== undefined) return listed;
  const famous = famousWord(key);
  if (famous?.tier !== 'sure' || famous.full === '') return undefined;
  return [{ name: famous.full, country: undefined }];
};

/** Whether a search key alone means somebody known, in whatever text: «صالح», «ترامب». */
export const isKnownSurname = (key: string): boolean =>
  bearersOf(nameKey('person', key)) !== undefined;

/** The given names that a listed surname has: «ميت» of «رومني». */
export const isGivenOfKnown = (given: string, surname: string): boolean =>
  bearersOf(nameKey('person', surname))?.some(
    ({ name }) => nameKey('person', name) === nameKey('person', `${given} ${surname}`),
  ) === true;

/** Who has one name and is called by a key: «نيمار», «رونالدينهو». */
const namedOnce = calledIn('mononyms', mononyms);

/** The name of the only one whom a text about these countries means by the first key that is listed. */
export const knownAs = (
  keys: readonly string[],
  countries: () => CountryCounts,
): string | undefined => {
  for (const key of keys) {
    const people = bearersOf(key) ?? namedOnce(key) ?? [];
    const [only, ...others] = people.filter(
      ({ country }) => country === undefined || countries().has(country),
    );
    if (only !== undefined && others.length === 0) return only.name;
  }
  return undefined;
};
