import type { EntityType } from '../kinds.ts';
import { keyOf } from '../linking/key.ts';
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

/** Key of a short name → keys of the things that it means in some document. */
export type Meanings = ReadonlyMap<string, ReadonlySet<string>>;

/** Kinds of which a short name is common. */
export const hasShortNames = ({ type }: Pick<ThingDocuments, 'type'>): boolean =>
  type === 'person' || type === 'organization';

/** What says which thing some names mean. */
interface Named extends Pick<ThingDocuments, 'type' | 'key'> {
  readonly name: string;
  readonly attributes?: { readonly variants?: readonly string[] };
}

/** Notes the names under which a document has a thing: alone in another, they mean the same. */
export const noteShortNames = (meanings: Map<string, Set<string>>, thing: Named): void => {
  if (!hasShortNames(thing)) return;
  const { type, key, name, attributes } = thing;
  for (const one of [name, ...(attributes?.variants ?? [])]) {
    const short = keyOf({ type, value: null, attributes: {} }, one);
    if (short === key) continue;
    const meant = meanings.get(short);
    if (meant === undefined) meanings.set(short, new Set([key]));
    else meant.add(key);
  }
};

/**
 * Which things many documents show to be one: a short name that nearly always means the same
 * («ترامب»), spellings of one full name («أنغيلا ميركل») and slips of it, a full name with more behind it («سميرة مرعي فريعة»).
 * @returns the key of each thing that is another → the key of that other, which gives the name. It
 * does not depend on the order of what is given.
 */
export const joinsAcrossDocuments = (
  things: readonly ThingDocuments[],
  meanings: Meanings,
): ReadonlyMap<string, string> => {
  const joins = new Joins(things);
  const people = namesOfPeople(things);
  joinSpellings(people, joins);
  joinSlips(people, joins);
  joinLongerNames(people, joins);
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
