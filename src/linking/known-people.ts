import { famousWord, mononyms } from '../lexicons/famous-names.ts';
import { isRegnalTitle, isTitleOfOneName } from '../lexicons/linking-words.ts';
import { loadLexicon } from '../lexicons/load.ts';
import { isForeign } from '../lexicons/name-word.ts';
import { prepared, preparedWords } from '../lexicons/prepared.ts';
import { isTitle } from '../lexicons/titles.ts';
import { searchKey } from '../text/normalize.ts';
import { lexemeOf } from '../text/vocabulary.ts';
import type { CountryCounts } from './country-counts.ts';
import { isOwnName } from './found-people.ts';
import { type Group, mentionStart } from './group.ts';
import { nameKey, nameKeyWords } from './name-key.ts';

/** A person whom one word nearly always means. */
interface Known {
  /** The full name, or the usual spelling of who has only one. */
  readonly name: string;
  /** ISO code of a country without which the text means somebody else. */
  readonly country: string | undefined;
}

/** The people of some lines by the key of what they are called. */
const peopleIn = (lines: readonly string[]): ReadonlyMap<string, readonly Known[]> => {
  const people = new Map<string, Known[]>();
  for (const line of lines) {
    const [written = '', name = lastOf(written), country] = line.split('=');
    const key = keyOfLine(written);
    const same = people.get(key);
    if (same === undefined) people.set(key, [{ name, country }]);
    else same.push({ name, country });
  }
  return people;
};

/** Who is called by a key: in the table a line each, name and country. */
const calledIn = (
  table: string,
  read: () => readonly string[],
): ((key: string) => readonly Known[] | undefined) => {
  const lines = prepared(table, () =>
    [...peopleIn(read())].map(([key, people]) => [
      key,
      people.map(({ name, country = '' }) => `${name}=${country}`).join('\n'),
    ]),
  );
  return (key) => lines().get(key)?.split('\n').map(knownOf);
};

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

/**
 * Gives known people whom the document names by a surname their full name, or the usual spelling of the
 * one word that they are known by: «ترامب» is «دونالد ترامب», «رونالدينهو» «رونالدينيو»; «الشاهد» is «يوسف الشاهد»
 * only where Tunisia is named, «سلمان» somebody only where he is «الملك سلمان». Nobody gets a name where the text
 * names somebody else of that word in full («ميلانيا ترامب»), has another given name before it, or speaks of a
 * wife («السيدة ماكرون»).
 */
export const withKnownPeople = (
  groups: readonly Group[],
  text: string,
  countries: () => CountryCounts,
): readonly Group[] => {
  let named: ReadonlySet<string> | undefined;
  const known = groups.map((group): Group => {
    const { head } = group;
    const words = nameKeyWords('person', head.name);
    if (words.length > longestListed || group.members.some(isOther)) return group;
    const name = nameOf(group, words.join(' '), countries);
    if (name === undefined || name === head.name) return group;
    if (group.members.some((member) => isBehindForeign(text, member))) return group;
    named ??= new Set(groups.flatMap(wordsOfFullName));
    // «داود أوغلو» is joined to «أحمد داود أوغلو».
    const [word = '', ...others] = words;
    return others.length === 0 && named.has(word) ? group : { ...group, head: { ...head, name } };
  });
  return named === undefined ? groups : merged(known);
};

const nameOf = (
  { members }: Group,
  word: string,
  countries: () => CountryCounts,
): string | undefined => {
  const titles = new Set(members.map(regnalTitleOf));
  for (const title of titles) {
    const name = oneOf([`${title} ${word}`, word], countries);
    if (name !== undefined) return name;
  }
  return undefined;
};

/** The name of the only one whom a text about these countries means by the first key that is listed. */
const oneOf = (keys: readonly string[], countries: () => CountryCounts): string | undefined => {
  for (const key of keys) {
    const people = bearersOf(key) ?? namedOnce(key) ?? [];
    const [only, ...others] = people.filter(
      ({ country }) => country === undefined || countries().has(country),
    );
    if (only !== undefined && others.length === 0) return only.name;
  }
  return undefined;
};

/** «الملك» of «الملك سلمان» and of «العاهل السعودي»; empty for who has none. */
const regnalTitleOf = ({ candidate: { attributes } }: Group['head']): string => {
  const [title = ''] = (attributes?.title ?? attributes?.office ?? '').split(' ', 1);
  return isRegnalTitle(title) ? title : '';
};

/** Words of the longest listed name: «أحمدي نجاد», «داود أوغلو». */
const longestListed = 2;

/** Whether somebody of one word has no other name: «نيمار», «البابا فرانسيس», «الأميرة ديانا». */
export const isNamedByOneWord = (name: string, title = ''): boolean =>
  isTitleOfOneName(title) || names().has(nameKey('person', name)) || isFamousAlone(name);

/** «سقراط», «بوذا», but not «تشرشل». */
const isFamousAlone = (name: string): boolean => {
  const famous = famousWord(searchKey(name));
  return famous?.tier === 'sure' && famous.full === '' && !isKnownSurname(searchKey(name));
};

/** «فرانسيس» is not among them: that is many but for the pope. */
const names = preparedWords('mononyms/names', () =>
  [...peopleIn(mononyms())]
    .filter(([key]) => !key.includes(' '))
    .flatMap(([, people]) => people.map(({ name }) => nameKey('person', name))),
);

/** The user's own name stays as it is; «السيدة ماكرون» is the wife. */
const isOther = ({ candidate }: Group['head']): boolean => {
  const title = candidate.attributes?.title ?? '';
  return isOwnName(candidate) || (feminine.test(title) && !isRegnalTitle(title));
};
const feminine = /ة(?: |$)/u;

/** «ثوربن ماركس»: a given name that no list knows is right before the surname, so that it is another. */
const isBehindForeign = (text: string, mention: Group['head']): boolean => {
  const start = mentionStart(mention);
  const words = text.slice(Math.max(0, start - longestGiven), start).split(' ');
  // Behind the last blank is nothing.
  const [before = '', behind] = words.slice(-2);
  if (behind !== '' || !/^[ء-ي]+$/u.test(before)) return false;
  const lexeme = lexemeOf(before, 'arabic');
  return isForeign(lexeme) && !isTitle(lexeme);
};
/** UTF-16 units. */
const longestGiven = 24;

const wordsOfFullName = ({ head }: Group): readonly string[] => {
  const words = nameKeyWords('person', head.name);
  return words.length > 1 ? words : [];
};

/** Groups that have got one name are one: «هيلاري» and «كلينتون». */
const merged = (groups: readonly Group[]): readonly Group[] => {
  const byKey = new Map<string, Group>();
  for (const group of groups) {
    const key = nameKey('person', group.head.name);
    const same = byKey.get(key);
    byKey.set(key, same === undefined ? group : withMembers(same, group.members));
  }
  return [...byKey.values()];
};

const withMembers = ({ head, members }: Group, others: Group['members']): Group => ({
  head,
  members: [...members, ...others].sort((a, b) => mentionStart(a) - mentionStart(b)),
});
