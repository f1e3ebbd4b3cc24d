import type { EntityType } from '../kinds.ts';
import { joinSpokenArticles } from './join-articles.ts';
import { joinBodies } from './join-bodies.ts';
import type { JoinEvidence } from './join-evidence.ts';
import { joinHolders } from './join-holders.ts';
import { joinLongerNames, joinSpellings, joinSurnames, namesOfPeople } from './join-names.ts';
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
  { meanings, offices }: JoinEvidence,
): ReadonlyMap<string, string> => {
  const joins = new Joins(things);
  const people = namesOfPeople(things);
  joinSpellings(people, joins);
  joinSpokenArticles(people, joins);
  joinSlips(people, joins);
  joinHolders(people, offices, joins);
  joinLongerNames(people, joins);
  joinBodies(things, joins);
  const longestFirst = [...meanings]
    .filter(([short]) => joins.has(short))
    .sort(([a], [b]) => b.split(' ').length - a.split(' ').length || (a < b ? -1 : 1));
  for (const [short, meant] of longestFirst) {
    const full = usualMeaning(short, meant, joins);
    if (full !== undefined) joins.join(short, full);
  }
  joinSurnames(people, joins, openFor);
  return joins.all();
};

/** The thing that a short name means where it occurs alone: the one that is in most documents by far. */
const usualMeaning = (
  short: string,
  meanings: ReadonlySet<string>,
  joins: Joins,
): string | undefined => {
  const roots = new Set([...meanings].map((key) => joins.rootOf(key)));
  roots.delete(joins.rootOf(short));
  const [best, ...others] = [...roots].sort((a, b) => joins.documentsOf(b) - joins.documentsOf(a));
  if (best === undefined) return undefined;
  const documents = joins.documentsOf(best);
  const all = others.reduce((sum, other) => sum + joins.documentsOf(other), documents);
  const isKnown = documents * openFor >= joins.documentsOf(joins.rootOf(short));
  return isKnown && documents >= share * all ? best : undefined;
};
