import { isShortGivenName } from '../lexicons/linking-words.ts';
import { isFirstName } from '../lexicons/names.ts';
import { identityOf } from '../linking/key.ts';
import { nameKeyWords } from '../linking/name-key.ts';
import { isRespelling, type SpokenWord, spokenWords } from '../linking/respelling.ts';
import type { Joins } from './joins.ts';

/** A person as documents name him. */
export interface PersonName {
  readonly key: string;
  readonly documents: number;
  /** Key words of the name. */
  readonly words: readonly string[];
}

/** The names of the people among things, those in most documents first. */
export const namesOfPeople = (
  things: readonly { readonly key: string; readonly type: string; readonly documents: number }[],
): readonly PersonName[] =>
  things
    .filter(({ type }) => type === 'person')
    .sort((a, b) => b.documents - a.documents || (a.key < b.key ? -1 : 1))
    .map(({ key, documents }) => ({
      key,
      documents,
      words: nameKeyWords('person', identityOf(key)),
    }));

/** Names that sound alike are compared with this many before them, so that the time stays linear. */
const compared = 32;

/** Joins spellings of one full name; of one word alone the documents themselves must show it. */
export const joinSpellings = (people: readonly PersonName[], joins: Joins): void => {
  const alike = new Map<string, (readonly [key: string, name: readonly SpokenWord[]])[]>();
  const bySurname = new Map<string, (readonly [key: string, given: string])[]>();
  for (const { key, words } of people) {
    if (words.length < 2) continue;
    joinShortGivenName(key, words, bySurname, joins);
    const name = spokenWords(words);
    const others = listOf(alike, name.map(({ skeleton }) => skeleton.slice(0, 2)).join(' '));
    const same = others.slice(0, compared).find(([, other]) => isRespelling(name, other));
    if (same !== undefined) joins.join(key, same[0]);
    others.push([key, name]);
  }
};

/** Joins «بيب غوارديولا» and «جوسيب غوارديولا», where the first given name is short for the other. */
const joinShortGivenName = (
  key: string,
  [given = '', ...surname]: readonly string[],
  bySurname: Map<string, (readonly [key: string, given: string])[]>,
  joins: Joins,
): void => {
  const others = listOf(bySurname, surname.join(' '));
  const same = others
    .slice(0, compared)
    .find(([, other]) => isShortGivenName(given, other) || isShortGivenName(other, given));
  if (same !== undefined) joins.join(key, same[0]);
  others.push([key, given]);
};

/** The list of a key, made when there is none. */
const listOf = <T>(lists: Map<string, T[]>, key: string): T[] => {
  const known = lists.get(key);
  if (known !== undefined) return known;
  const list: T[] = [];
  lists.set(key, list);
  return list;
};

/** Documents that must have a full name, for a longer one to be the same person. */
const leastOfFullName = 5;
/** The same where its last word is a given name too, as a father's is («سميرة مرعي»). */
const leastOfGivenNames = 10;
/** Documents that must then have the only longer name. */
const leastOfLonger = 3;

/**
 * Joins a name into the full one that it begins with and that is in more than twice as many documents: «لمياء
 * الزريبي بوجناح» is «لمياء الزريبي». Of two given names, as «علي صالح» has, many have more behind them.
 */
export const joinLongerNames = (people: readonly PersonName[], joins: Joins): void => {
  const known = new Map(people.map((one) => [one.words.join(' '), one]));
  const longer = new Map<PersonName, PersonName[]>();
  for (const person of people) {
    for (let end = person.words.length - 1; end > 1; end--) {
      const full = known.get(person.words.slice(0, end).join(' '));
      if (full === undefined || full.documents <= 2 * person.documents) continue;
      const others = longer.get(full);
      if (others === undefined) longer.set(full, [person]);
      else others.push(person);
      break;
    }
  }
  for (const [full, others] of longer) {
    if (isOfOne(full, others)) for (const { key } of others) joins.join(key, full.key);
  }
};

const isOfOne = (
  { words, documents }: PersonName,
  [first, ...others]: readonly PersonName[],
): boolean => {
  if (!isFirstName(words.at(-1) ?? '')) return documents >= leastOfFullName;
  const isOnly = others.length === 0 && (first?.documents ?? 0) >= leastOfLonger;
  return isOnly && documents >= leastOfGivenNames;
};

/** Documents that must name somebody in full, for a surname that nobody else bears to be his. */
const leastOfBearer = 3;

/**
 * Joins a surname alone into the one person who bears it in full in any document («كافاني» of «إدينسون
 * كافاني»), where no document shows what it means. A given name is that of many.
 * @param openFor for each document with the full name, so many with the surname alone may be his.
 */
export const joinSurnames = (
  people: readonly PersonName[],
  joins: Joins,
  openFor: number,
): void => {
  const bearers = new Map<string, Set<string>>();
  for (const { key, words } of people) {
    const surname = words.at(-1) ?? '';
    if (words.length < 2) continue;
    const known = bearers.get(surname);
    if (known === undefined) bearers.set(surname, new Set([joins.rootOf(key)]));
    else known.add(joins.rootOf(key));
  }
  for (const { key, words } of people) {
    const [word = '', ...more] = words;
    if (more.length > 0 || joins.rootOf(key) !== key || isFirstName(word)) continue;
    const [only, ...others] = bearers.get(word) ?? [];
    if (only === undefined || others.length > 0) continue;
    const documents = joins.documentsOf(only);
    if (documents >= leastOfBearer && documents * openFor >= joins.documentsOf(key)) {
      joins.join(key, only);
    }
  }
};
