import { loadLexicon } from '../lexicons/load.ts';
import { prepared } from '../lexicons/prepared.ts';
import { searchKey } from '../text/normalize.ts';
import { nameKey, nameKeyWords } from './name-key.ts';
import { type ResolvedMention, renamed } from './resolved-mention.ts';

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
}

/** The lists that key words are of. */
const listOf = prepared('bodies-of-towns', () => {
  const lists: readonly (readonly [string, readonly string[]])[] = Object.entries(
    loadLexicon<BodiesOfTowns>('bodies-of-towns.json'),
  );
  return lists.flatMap(([list, names]) =>
    names.map((name): [string, string] => [nameKey('organization', name), list]),
  );
});

const isIn = (list: keyof BodiesOfTowns, key: string): boolean => listOf().get(key) === list;

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
    return isOfTowns(named) ? renamed(named, `${named.name} ب${town.name}`) : named;
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

const isOfTowns = ({ candidate: { type }, name }: ResolvedMention): boolean => {
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
