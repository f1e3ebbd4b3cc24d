import { isFederation, isSportWord } from '../../lexicons/linking-words.ts';
import { isDroppedHead } from '../../lexicons/name-forms.ts';
import { isListedPlace } from '../../lexicons/places.ts';
import { isMinistry } from '../keys/ministry-names.ts';
import { nameKeyWords } from '../keys/name-key.ts';
import { isListedKey } from '../keys/organization-aliases.ts';
import { spokenWords } from '../keys/respelling.ts';
import { type CountryCounts, nationalSuffix } from '../locating/country-counts.ts';
import { isNationalClub } from '../locating/national-clubs.ts';
import { joinAppositions } from './appositions.ts';
import type { Group } from './group.ts';
import { joinRespelt } from './join-respelt.ts';
import { Joiner } from './joiner.ts';
import { beginningsAndEnds, joinShortNames } from './short-names.ts';
import { joinTransliterations } from './transliterations.ts';

/**
 * Joins the groups of organizations that are one body under several names: a short name beside the
 * full one («الشركة الوطنية لتكرير النفط "سونا"»), Latin and Arabic side by side, the beginning of a name
 * («مجلس الأمن» of «مجلس الأمن الدولي»), first and last words («اتحاد الشغل»), the name without its head
 * («النهضة» of «حركة النهضة»), the first word of a club or union, spellings of one name. A federation
 * is never meant by its first word alone.
 */
export const joinOrganizations = (
  groups: readonly Group[],
  text: string,
  countries: () => CountryCounts,
): readonly Group[] => {
  if (groups.length < 2) return groups;
  const joiner = new Joiner(groups);
  const keys = groups.map(({ head }) => nameKeyWords('organization', head.name));
  joinAppositions(joiner, text);
  joinTransliterations(joiner);
  joinRespelt(joiner, keys.map(spokenWords));
  const names = keys.map((words) => words.map(withoutPreposition));
  // What else a listed body is called is known: «اتحاد الشغل» is not «الاتحاد الجهوي للشغل».
  const isListed = (at: number): boolean => isListedKey((keys[at] ?? []).join(' '));
  joinShortNames(joiner, names, {
    formsOf: (words, at) => shortFormsOf(words, isFederation(groups[at]?.head.name ?? '')),
    mayMean: (short, full) => !isListed(short) && mayMean(groups, short, full, names, countries),
  });
  return joiner.result();
};

/**
 * «للشغل» in «الاتحاد العام التونسي للشغل» is «الشغل» in «اتحاد الشغل», «لكرة» in «الجامعة التونسية لكرة
 * القدم» is «كرة» in «جامعة كرة القدم».
 */
const withoutPreposition = (word: string): string => {
  if (word.length > 4 && word.startsWith('لل')) return word.slice(2);
  return word.startsWith('ل') && isSportWord(word.slice(1)) ? word.slice(1) : word;
};

/** Whether a short name may mean a fuller one. */
const mayMean = (
  groups: readonly Group[],
  short: number,
  full: number,
  names: readonly (readonly string[])[],
  countries: () => CountryCounts,
): boolean => {
  const [a, b] = [groups[short] as Group, groups[full] as Group];
  // «العدل» is a ministry where it was found as one.
  if (isMinistry(names[full] ?? []) && !isMinistry(names[short] ?? [])) {
    return a.members.every(({ candidate }) => candidate.rule === 'second-pass/field');
  }
  if (isFederation(b.head.name) && !isFederation(a.head.name)) return false;
  if (isNationalClub(names[full] ?? [])) return true;
  const [, ...town] = names[full] ?? [];
  // «بلدية سوسة» is not that of «حمام سوسة».
  if (names[short]?.[1] === town.at(-1) && isListedPlace(town.join(' '))) return false;
  // «وزارة الداخلية» is the Saudi one in a text about that country, «الجماعة الإسلامية» seldom the Libyan one.
  const [next = ''] = (names[full] ?? []).slice((names[short] ?? []).length);
  const code = nationalSuffix([next]);
  return code === undefined || countries().isMain(code, b.members.length);
};

/** The short forms of a full name. */
function* shortFormsOf(words: readonly string[], federation: boolean): Generator<string> {
  const [first] = words;
  if (first === undefined || words.length < 2) return;
  if (isDroppedHead(first)) yield words.slice(1).join(' ');
  if (isMinistry(words)) yield words[1] ?? '';
  if (!federation) yield first;
  yield* beginningsAndEnds(words);
}
