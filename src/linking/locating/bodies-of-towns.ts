import type { EntityType } from '../../kinds.ts';
import { loadLexicon } from '../../lexicons/load.ts';
import { prepared } from '../../lexicons/prepared.ts';
import { searchKey } from '../../text/normalize.ts';
import { type ResolvedMention, renamed } from '../joining/resolved-mention.ts';
import { nameKey, nameKeyWords } from '../keys/name-key.ts';

/** Bodies and buildings of which many towns have one. */
interface BodiesOfTowns {
  /** What their names begin with: «المحكمة الابتدائية», «فرقة الأبحاث» of «فرقة الأبحاث والتفتيش». */
  readonly beginnings: readonly string[];
  /** Whole names of buildings: with more behind, it is the name of one, as «المستشفى الجامعي سهلول» is. */
  readonly names: readonly string[];
  /** Adjectives that are the second word of any such name: «الإدارة الجهوية للتجارة». */
  readonly adjectives: readonly string[];
  /** What may be before the name of the town: «بولاية سوسة». */
  readonly kindsOfTowns: readonly string[];
  /** What some are called in full: «منطقة الأمن=منطقة الأمن الوطني». */
  readonly fullNames: readonly string[];
}

const read = (): BodiesOfTowns => loadLexicon('bodies-of-towns.json');

/** The lists that key words are of. */
const listOf = prepared('bodies-of-towns', () => {
  const { fullNames: _names, ...lists } = read();
  return Object.entries(lists).flatMap(([list, names]) =>
    names.map((name): [string, string] => [nameKey('organization', name), list]),
  );
});

/** The full names of those that have a shorter one, by its key. */
const fullNames = prepared('full-names-of-bodies-of-towns', () =>
  read().fullNames.map((line): [string, string] => {
    const [short = '', full = ''] = line.split('=');
    return [nameKey('organization', short), full];
  }),
);

const isIn = (list: Exclude<keyof BodiesOfTowns, 'fullNames'>, key: string): boolean =>
  listOf().get(key) === list;

/**
 * Bodies and buildings of which each town has one are called after the town right behind them, so that
 * «المحكمة الابتدائية بسوسة» and «المحكمة الابتدائية بالكاف» are two. Mentions are in order of place.
 */
export const withTowns = (
  text: string,
  mentions: readonly ResolvedMention[],
): readonly ResolvedMention[] =>
  mentions.map((named, index) => {
    const town = mentions[index + 1];
    if (town?.candidate.type !== 'place' || !isTownBehind(text, named, town)) return named;
    if (!isOfTowns(named.candidate.type, named.name)) return named;
    const full = fullNames().get(nameKey('organization', named.name)) ?? named.name;
    return renamed(named, `${full} ب${town.name}`);
  });

/** Letters of the longest kind of town, with what is around it: « بمعتمدية ». */
const longestBetween = 11;

/** «… بسوسة», «… بولاية سوسة», but not «… بمستشفى سهلول». */
const isTownBehind = (
  text: string,
  { mention: { end } }: ResolvedMention,
  { candidate, mention: { start } }: ResolvedMention,
): boolean => {
  if (candidate.attributes?.class === 'facility' || start > end + longestBetween) return false;
  const between = text.slice(end, start);
  if (!between.startsWith(' ب')) return false;
  return between === ' ب' || isIn('kindsOfTowns', searchKey(between.slice(2).trim()));
};

/** Whether a name is that of a body or building of which each town has one. */
export const isOfTowns = (type: EntityType, name: string): boolean => {
  if (type !== 'organization' && type !== 'place') return false;
  const words = nameKeyWords(type, name);
  const [head = '', kind = ''] = words;
  if (isBuildingOfTowns(words.join(' '))) return true;
  const isBody = isIn('beginnings', head) || isIn('beginnings', `${head} ${kind}`);
  // «السجن المدني» is a place.
  return type === 'organization' ? isBody || isIn('adjectives', kind) : isBody && words.length < 3;
};

/** Whether a key is the name of a building that many towns have: «المستشفى الجهوي». */
export const isBuildingOfTowns = (key: string): boolean => isIn('names', key);
