import type { EntityType } from '../document.ts';
import { joinsAcrossDocuments, type Meanings } from './join-across-documents.ts';

/** How often a thing is named, and how. */
export interface Tally {
  readonly type: EntityType;
  readonly names: Map<string, number>;
  count: number;
  documents: number;
}

/** Windows that name two things, by their keys, the lower first. */
export type Pairs = Map<string, Map<string, number>>;

/** Counts two names that are named together, whichever comes first. */
export const addPair = (pairs: Pairs, a: string, b: string, count: number): void => {
  if (a === b) return;
  const [first, second] = a < b ? [a, b] : [b, a];
  const others = pairs.get(first) ?? new Map<string, number>();
  pairs.set(first, others);
  others.set(second, (others.get(second) ?? 0) + count);
};

/** Counts after the things are joined that all documents show to be one, as in an index. */
export const joinCounts = (
  nodes: ReadonlyMap<string, Tally>,
  pairs: Pairs,
  meanings: Meanings,
): { readonly tallies: ReadonlyMap<string, Tally>; readonly pairs: Pairs } => {
  const things = [...nodes].map(([key, { type, documents }]) => ({ key, type, documents }));
  const joins = joinsAcrossDocuments(things, meanings);
  if (joins.size === 0) return { tallies: nodes, pairs };
  const rootOf = (key: string): string => joins.get(key) ?? key;
  const tallies = new Map<string, Tally>();
  for (const [key, own] of nodes) {
    const root = rootOf(key);
    const { type, names } = nodes.get(root) ?? own;
    const known = tallies.get(root) ?? { type, names, count: 0, documents: 0 };
    tallies.set(root, known);
    known.count += own.count;
    known.documents += own.documents;
  }
  const joined: Pairs = new Map();
  for (const [a, others] of pairs) {
    for (const [b, count] of others) addPair(joined, rootOf(a), rootOf(b), count);
  }
  return { tallies, pairs: joined };
};
