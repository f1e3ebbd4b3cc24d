import { isArabGivenName } from '../../lexicons/arab-names.ts';
import { isJunior, isShortGivenName } from '../../lexicons/linking-words.ts';
import { isFirstName } from '../../lexicons/names.ts';
import { identityOf } from '../../linking/keys/key.ts';
import { nameKeyWords } from '../../linking/keys/name-key.ts';
import { isRespelling, type SpokenWord, spokenWords } from '../../linking/keys/respelling.ts';
import { listOf, setOf } from '../../text/group-by.ts';
import type { Joins } from './joins.ts';
import type { NameInDocuments } from './name-in-documents.ts';

/** The names of the people among things, those in most documents first. */
export const namesOfPeople = (
  things: readonly { readonly key: string; readonly type: string; readonly documents: number }[],
): readonly NameInDocuments[] =>
  things
    .filter(({ type }) => type === 'person')
    .sort((a, b) => b.documents - a.documents || (a.key < b.key ? -1 : 1))
    .map(({ key, documents }) => ({
      key,
      documents,
      words: nameKeyWords('person', identityOf(key)),
    }));

/** Names that sound alike are compared with this many before them, so that the time stays linear. */
export const compared = 32;

/** Joins spellings of one full name; of one word alone the documents themselves must show it. */
export const joinSpellings = (people: readonly NameInDocuments[], joins: Joins): void => {
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

/** Documents that must have a full name, for a longer one to be the same person. */
const leastOfFullName = 5;
/** The same where its last word is a given name too, as a father's is («سميرة مرعي»). */
const leastOfGivenNames = 10;
/** Documents that must then have the only longer name. */
const leastOfLonger = 3;

/**
 * Joins a name into the full one that it begins with and that is in more than twice as many documents: «لمياء
 * الزريبي بوجناح» is «لمياء الزريبي»; with a father («تميم بن حمد آل ثاني») it need only be in more. A foreigner may have
 * a middle name («جورج دبليو بوش»). Of two given names, as «علي صالح» has, many have more behind them.
 */
export const joinLongerNames = (people: readonly NameInDocuments[], joins: Joins): void => {
  const known = new Map(people.map((one) => [one.words.join(' '), one]));
  const longer = new Map<NameInDocuments, NameInDocuments[]>();
  for (const person of people) {
    const { key, documents, words } = person;
    // «دونالد ترامب جونيور» is another than his father.
    const full = (isJunior(words.at(-1) ?? '') ? [] : beginningsOf(words))
      .flatMap((name) => known.get(name) ?? [])
      .find((one) => one.documents > (isSonOf(one) ? 1 : 2) * documents);
    if (full !== undefined) listOf(longer, full).push(person);
    const ends = known.get(endsOfForeigner(words));
    if (ends === undefined || ends.documents <= 2 * documents) continue;
    if (ends.documents >= leastOfFullName) joins.join(key, ends.key);
  }
  for (const [full, others] of longer) {
    if (isOfOne(full, others)) for (const { key } of others) joins.join(key, full.key);
  }
};

/** The beginnings of a name of two words and more, the longest first. */
const beginningsOf = (words: readonly string[]): readonly string[] =>
  Array.from({ length: Math.max(0, words.length - 2) }, (_, at) =>
    words.slice(0, words.length - 1 - at).join(' '),
  );

/** «جورج بوش» of «جورج دبليو بوش»; empty where the word within may be a father's name. */
const endsOfForeigner = ([first, middle, last, ...others]: readonly string[]): string =>
  middle === undefined || last === undefined || others.length > 0 || isArab(middle) || isArab(last)
    ? ''
    : `${first} ${last}`;

const isArab = (word: string): boolean => /^(?:ال|بن|ابو)/u.test(word) || isArabGivenName(word);

/** «تميم بن حمد». */
const isSonOf = ({ words }: NameInDocuments): boolean => words.at(-1)?.startsWith('بن') === true;

/** «مرعي», and «الناصر», with which «محمد الناصر شويخة» only begins. */
const isGiven = (word: string): boolean =>
  isFirstName(word) || (word.startsWith('ال') && isArabGivenName(word.slice(2)));

const isOfOne = (full: NameInDocuments, longer: readonly NameInDocuments[]): boolean => {
  const [first, ...others] = longer;
  const last = full.words.at(-1) ?? '';
  if (isSonOf(full) && !isOneLine(longer)) return false;
  if (isSonOf(full) || !isGiven(last)) return full.documents >= leastOfFullName;
  const isOnly = others.length === 0 && (first?.documents ?? 0) >= leastOfLonger;
  return isOnly && full.documents >= leastOfGivenNames;
};

/** Whether each name goes on with the shorter ones: «محمد بن نايف بن عبدالعزيز», «… آل سعود». */
const isOneLine = (people: readonly NameInDocuments[]): boolean => {
  const names = people.map(({ words }) => words.join(' ')).sort((a, b) => a.length - b.length);
  return names.every((name, at) => at === 0 || name.startsWith(names[at - 1] ?? ''));
};

/** Documents that must name somebody in full, for a surname that nobody else bears to be his. */
const leastOfBearer = 3;

/**
 * Joins a surname alone into the one person who bears it in full in any document («كافاني» of «إدينسون
 * كافاني»), where no document shows what it means. A given name is that of many.
 * @param openFor for each document with the full name, so many with the surname alone may be his.
 */
export const joinSurnames = (
  people: readonly NameInDocuments[],
  joins: Joins,
  openFor: number,
): void => {
  const bearers = new Map<string, Set<string>>();
  for (const { key, words } of people) {
    const surname = words.at(-1) ?? '';
    if (words.length < 2) continue;
    setOf(bearers, surname).add(joins.rootOf(key));
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

/** Key of a surname, of one word or several → keys of the people who bear it in full. */
export const bearersOf = (
  people: readonly NameInDocuments[],
): ReadonlyMap<string, readonly string[]> => {
  const bearers = new Map<string, string[]>();
  for (const { key, words } of people) {
    for (let at = 1; at < words.length; at++) {
      listOf(bearers, `person:${words.slice(at).join(' ')}`).push(key);
    }
  }
  return bearers;
};
