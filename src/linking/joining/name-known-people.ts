import { isRegnalTitle } from '../../lexicons/linking-words.ts';
import { isForeign } from '../../lexicons/name-word.ts';
import { isTitle } from '../../lexicons/titles.ts';
import { lexemeOf } from '../../text/vocabulary.ts';
import { isOwnName } from '../found-people.ts';
import { nameKey, nameKeyWords } from '../keys/name-key.ts';
import { knownAs } from '../known-people.ts';
import type { CountryCounts } from '../locating/country-counts.ts';
import { type Group, mentionStart } from './group.ts';
import { renamed } from './resolved-mention.ts';

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
    return others.length === 0 && named.has(word)
      ? group
      : { head: renamed(head, name), members: group.members };
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
    const name = knownAs(title === '' ? [word] : [`${title} ${word}`, word], countries);
    if (name !== undefined) return name;
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
