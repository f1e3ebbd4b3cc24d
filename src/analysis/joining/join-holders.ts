import { isArabGivenName } from '../../lexicons/arab-names.ts';
import { isEmptyInOffice, isOfficeOfMany, isOfPortfolio } from '../../lexicons/linking-words.ts';
import { isKnownName } from '../../lexicons/names.ts';
import { withoutArticle } from '../../linking/keys/key-words.ts';
import { nameKeyWords } from '../../linking/keys/name-key.ts';
import { type SpokenWord, spokenWords } from '../../linking/keys/respelling.ts';
import { nationalSuffix } from '../../linking/locating/country-counts.ts';
import { editDistance } from '../../text/edit-distance.ts';
import { listOf } from '../../text/group-by.ts';
import { compared } from './join-names.ts';
import type { Joins } from './joins.ts';
import type { NameInDocuments } from './name-in-documents.ts';

/** Words of an office that identifies its holder. */
const wordsOfSureOffice = 3;

/**
 * Joins spellings of one name that have one office: «المنتصر بالله العكرمي» and «منتصر العكرمي», «الناطق باسم نقابة
 * البحارة»; words may be left out, have the article or not, stand in the other order, and one may have a letter more, less
 * or another. One may tell less of the office: «وزير الخارجية», «وزير الخارجية الفنزويلي».
 * @param offices the offices of each person, by key.
 */
export const joinHolders = (
  people: readonly NameInDocuments[],
  offices: ReadonlyMap<string, ReadonlySet<string>>,
  joins: Joins,
): void => {
  const holders = new Map<string, Holder[]>();
  /** The longest name of each person who was joined, by the key of all. */
  const longest = new Map<string, readonly SpokenWord[]>();
  const longestOf = ({ key, name }: Holder): readonly SpokenWord[] =>
    longest.get(joins.rootOf(key)) ?? name;
  for (const { key, words } of people) {
    if (words.length < 2) continue;
    const name = spokenWords(words);
    for (const office of officesOf(offices.get(key) ?? [])) {
      const holder = { key, name, office };
      for (const shared of new Set([office.text, office.kind])) {
        // Whoever is the same shares a word of his name.
        const lists = name.map(({ key: word }) =>
          listOf(holders, `${shared}: ${withoutArticle(word)}`),
        );
        for (const list of lists) {
          const same = list.find((other) => isSameHolder(holder, other));
          if (same === undefined) continue;
          const [own, others] = [longestOf(holder), longestOf(same)];
          // «محمد الشحي» may be «محمد سعيد الشحي» or «محمد أحمد الشحي», who are not one by it.
          if (areTwo(own, others)) continue;
          joins.joinBoth(key, same.key);
          longest.set(joins.rootOf(key), own.length < others.length ? others : own);
          break;
        }
        for (const list of lists) if (list.length < compared) list.push(holder);
      }
    }
  }
};

interface HeldOffice {
  readonly words: readonly string[];
  readonly text: string;
  /** What it begins with, where that tells enough for another that says more to be the same; else all of it. */
  readonly kind: string;
  /** Whether one person has it. */
  readonly isSure: boolean;
}

interface Holder {
  readonly key: string;
  readonly name: readonly SpokenWord[];
  readonly office: HeldOffice;
}

/** The offices of two words and more in order, as all their spellings are written. */
const officesOf = (offices: Iterable<string>): readonly HeldOffice[] => {
  const known = new Map<string, HeldOffice>();
  for (const office of offices) {
    const words = officeWords(office);
    // «مدير عام الغابات» and «الرئيس السوداني», but not «المدير العام», nor «النائب بمجلس النواب».
    const isOfState = nationalSuffix([`ال${words.at(-1)}`]) !== undefined;
    const isSpecific = words.length >= wordsOfSureOffice || isOfState;
    const isOfMany = isOfficeOfMany(office);
    // A country has one minister of health, and who shares most of the name with another is he.
    const isOfMinister = isOfPortfolio(words);
    const kind = isOfMinister ? 1 : isOfMany ? words.length : 2;
    const isSure = (isSpecific && !isOfMany) || isOfMinister;
    if (words.length < 2) continue;
    const text = words.join(' ');
    known.set(text, { words, text, kind: words.slice(0, kind).join(' '), isSure });
  }
  return [...known].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, office]) => office);
};

/** The key words of an office without what is before their stems: «ناطق باسم نقابة» and «ناطق لنقابة» say one. */
const officeWords = (office: string): readonly string[] =>
  nameKeyWords('organization', office)
    .map((word, at) => (at === 0 ? word : word.replace(/^(?:[وب]ال|لل|[ولب])(?=...)/, '')))
    .filter((word) => !isEmptyInOffice(word));

const isSameHolder = (a: Holder, b: Holder): boolean => {
  const [less, more] =
    a.office.words.length < b.office.words.length ? [a.office, b.office] : [b.office, a.office];
  if (a.key === b.key) return false;
  if (a.office.text !== b.office.text && !isWithin(less.words, more.words)) return false;
  // «كيم جونغ» is not «كيم جونغ إيل» by less of an office.
  const isEnding = a.name.at(-1)?.bare === b.name.at(-1)?.bare;
  const mayBeLonger = isEnding || less.words.length === more.words.length;
  const isAsLong = a.name.length === b.name.length;
  return (isAsLong || mayBeLonger) && isSameName(a.name, b.name, less.isSure);
};

/** Whether each word of an office is in one that tells more, in order. */
const isWithin = (less: readonly string[], more: readonly string[]): boolean => {
  let at = 0;
  for (const word of more) if (word === less[at]) at++;
  return at === less.length;
};

const isSameName = (
  a: readonly SpokenWord[],
  b: readonly SpokenWord[],
  isSure: boolean,
): boolean => {
  if (a.length === b.length) return areLike(a, b, isSure) || (isSure && areTurned(a, b));
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  // «محمد علي» is many.
  const isCommon = short.every(({ bare }) => isArabGivenName(bare));
  return (isSure || !isCommon) && isLeftOut(short, long);
};

/** «كارتر آشتون» and «آشتون كارتر». */
const areTurned = ([a, b, ...more]: readonly SpokenWord[], [c, d]: readonly SpokenWord[]) =>
  more.length === 0 && a?.bare === d?.bare && b?.bare === c?.bare;

/** Whether each of two full names has a word that the other has not, beyond a slip. */
const areTwo = (a: readonly SpokenWord[], b: readonly SpokenWord[]): boolean =>
  Math.min(a.length, b.length) >= wordsOfFullName &&
  hasOther(a, b) &&
  hasOther(b, a) &&
  !isSameName(a, b, true);

const hasOther = (name: readonly SpokenWord[], other: readonly SpokenWord[]): boolean =>
  name.some(({ bare }) => other.every((word) => word.bare !== bare));

/** Words of a name with that of a father. */
const wordsOfFullName = 3;

/** Whether each word of a name is in a longer one, in order: «نوري المالكي» in «نوري كامل المالكي». */
const isLeftOut = (short: readonly SpokenWord[], long: readonly SpokenWord[]): boolean => {
  // «عمر خالد سالم الناصر» is the son of «خالد سالم الناصر».
  if (short.length > 2 && short.every(({ key }, at) => key === long[at + 1]?.key)) return false;
  let at = 0;
  for (const { key } of long) {
    const word = short[at]?.key;
    if (word !== undefined && withoutArticle(word) === withoutArticle(key)) at++;
  }
  return at === short.length;
};

/** Whether two names have like words in one order, at least one the same. */
const areLike = (a: readonly SpokenWord[], b: readonly SpokenWord[], isSure: boolean): boolean => {
  const others = a.filter((word, at) => word.bare !== b[at]?.bare);
  if (others.length > 1) return false;
  return a.every((word, at) => {
    const other = b[at];
    return other !== undefined && (word.bare === other.bare || isLike(word, other, isSure));
  });
};

/** Letters of the shortest word that may be another with a letter more or less. */
const shortestLike = 3;

const isLike = (a: SpokenWord, b: SpokenWord, isSure: boolean): boolean => {
  // «أمال» and «أمل» are two names but where the office says that they are one's, «أحمد» and «محمد» even so.
  if (!isSure && isKnownName(a.key) && isKnownName(b.key)) return false;
  if (isSure && withoutSon(a.bare) === withoutSon(b.bare)) return true;
  const areGiven = isArabGivenName(a.bare) && isArabGivenName(b.bare);
  if (areGiven && a.skeleton !== b.skeleton) return false;
  if (Math.min(a.bare.length, b.bare.length) < shortestLike) return false;
  return isLetterAway(a.bare, b.bare) || isLetterAway(a.sound, b.sound);
};

/** «طيب» of «بالطيب», as the Maghreb says «ابن الطيب». */
const withoutSon = (bare: string): string => bare.replace(/^با?ل(?=...)/, '');

/** Whether two words are one but for a letter, or two of them in the wrong order. */
const isLetterAway = (a: string, b: string): boolean => {
  if (Math.abs(a.length - b.length) > 1) return false;
  if (editDistance(a, b) <= 1) return true;
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return (
    a.length === b.length &&
    a.slice(at, at + 2) === `${b[at + 1]}${b[at]}` &&
    a.slice(at + 2) === b.slice(at + 2)
  );
};
