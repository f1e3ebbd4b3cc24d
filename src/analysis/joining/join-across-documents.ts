import type { EntityType } from '../../kinds.ts';
import { isPartyHead } from '../../lexicons/linking-words.ts';
import { identityOf } from '../../linking/keys/key.ts';
import { nationalSuffix } from '../../linking/locating/country-counts.ts';
import { joinSpokenArticles } from './join-articles.ts';
import { joinBodies } from './join-bodies.ts';
import type { JoinEvidence } from './join-evidence.ts';
import { joinHolders } from './join-holders.ts';
import {
  bearersOf,
  joinLongerNames,
  joinSpellings,
  joinSurnames,
  namesOfPeople,
} from './join-names.ts';
import { countryOfOpenBodies, isOfAnother, joinOpenBodies } from './join-open-bodies.ts';
import { joinSlips } from './join-slips.ts';
import { Joins } from './joins.ts';

/** Share of the documents of all things that a short name may mean, which the usual one must have. */
const share = 0.8;
/** For each document with the full name, so many with the short one alone may be counted for it. */
const openFor = 4;

/** What is known of a thing when it is decided whether it is another. */
interface ThingDocuments {
  readonly key: string;
  readonly type: EntityType;
  readonly documents: number;
}

/**
 * Which things many documents show to be one: a short name that nearly always means the same
 * («ترامب»), spellings of one full name («أنغيلا ميركل») and slips of it, a full name with more behind it («سميرة مرعي فريعة»).
 * @returns the key of each thing that is another → the key of that other, which gives the name. It
 * does not depend on the order of what is given.
 */
export const joinsAcrossDocuments = (
  things: readonly ThingDocuments[],
  evidence: JoinEvidence,
): ReadonlyMap<string, string> => {
  const { meanings, offices } = evidence;
  const joins = new Joins(things);
  const people = namesOfPeople(things);
  joinSpellings(people, joins);
  joinSpokenArticles(people, joins);
  joinSlips(people, joins);
  joinHolders(people, offices, joins);
  joinLongerNames(people, joins);
  joinBodies(things, joins);
  const country = countryOfOpenBodies(evidence);
  if (country !== undefined) joinOpenBodies(joins.keys(), country, joins);
  const longestFirst = [...meanings]
    .filter(([short]) => joins.has(short))
    .sort(([a], [b]) => b.split(' ').length - a.split(' ').length || (a < b ? -1 : 1));
  const bearers = bearersOf(people);
  for (const [short, meant] of longestFirst) {
    // «بن علي» is not who one document calls so, where others have a president of that name in full.
    const full = usualMeaning(short, meant, bearers.get(short) ?? [], joins);
    if (full === undefined || isLongerOnce(short, full, joins)) continue;
    if (isOfAnother(short, full, country)) continue;
    // «الاتحاد الدولي لكرة القدم» is what some document calls «الاتحاد الدولي» throughout.
    if (wordsOf(short).length > wordsOf(full).length) joins.joinBoth(short, full);
    else joins.join(short, full);
  }
  joinSurnames(people, joins, openFor);
  return joins.all();
};

const wordsOf = (key: string): readonly string[] => identityOf(key).split(' ');

/** Words of the shortest name of a body that is whole as it is. */
const wholeName = 3;
/** Documents that must have it, for the one that goes on otherwise to be another body. */
const leastOfWhole = 3;

/**
 * Whether a body that several documents name is another than one that goes on in a single one: «الحركة الشعبية لتحرير
 * السودان», «الحركة الشعبية لتحرير السودان – التغيير الديمقراطي»; its state may be behind it.
 */
const isLongerOnce = (short: string, full: string, joins: Joins): boolean => {
  const [words, longer] = [wordsOf(short), wordsOf(full)];
  // «حزب العمل» of many states is not «حزب العمل الشيوعي السوري».
  const isWhole = words.length >= wholeName || (words.length > 1 && isPartyHead(words[0] ?? ''));
  if (!short.startsWith('organization:') || !isWhole) return false;
  const [next = ''] = longer.slice(words.length);
  const goesOn = words.every((word, at) => word === longer[at]) && next !== '';
  const isOnce =
    joins.documentsOf(full) === 1 && joins.documentsOf(joins.rootOf(short)) >= leastOfWhole;
  return goesOn && isOnce && nationalSuffix([`ال${next}`]) === undefined;
};

/**
 * The thing that a short name means where it occurs alone: the one that is in by far the most documents, and in as many
 * as all other bearers of that surname together.
 */
const usualMeaning = (
  short: string,
  meanings: ReadonlySet<string>,
  bearers: readonly string[],
  joins: Joins,
): string | undefined => {
  const documentsOf = (key: string): number => joins.documentsOf(key);
  const sum = (keys: readonly string[]): number =>
    keys.reduce((all, key) => all + documentsOf(key), 0);
  const rootsOf = (keys: Iterable<string>): readonly string[] => {
    const roots = new Set(Array.from(keys, (key) => joins.rootOf(key)));
    roots.delete(joins.rootOf(short));
    return [...roots];
  };
  const meant = rootsOf(meanings);
  const [best] = [...meant].sort((a, b) => documentsOf(b) - documentsOf(a));
  if (best === undefined) return undefined;
  const documents = documentsOf(best);
  const isKnown = documents * openFor >= documentsOf(joins.rootOf(short));
  const isUsual = documents >= share * sum(meant);
  return isKnown && isUsual && 2 * documents >= sum(rootsOf([...bearers, best])) ? best : undefined;
};
