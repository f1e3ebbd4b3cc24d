import type { EntityType } from '../document.ts';
import type { TextCounts } from '../text/count-up.ts';
import { countUp } from '../text/count-up.ts';
import { mapOf } from '../text/group-by.ts';
import { joinsAcrossDocuments } from './joining/join-across-documents.ts';
import type { JoinEvidence } from './joining/join-evidence.ts';

/** Where a thing is named, and how. */
export interface Tally {
  readonly type: EntityType;
  readonly names: TextCounts;
  /** Numbers of the windows that name it, in order, and of their documents. */
  readonly windows: readonly number[];
  readonly documents: readonly number[];
}

/** Windows that name two things, by their keys, the lower first. */
export type Pairs = Map<string, Map<string, number>>;

/** Counts two names that are named together, whichever comes first. */
export const addPair = (pairs: Pairs, a: string, b: string, count: number): void => {
  if (a === b) return;
  const [first, second] = a < b ? [a, b] : [b, a];
  countUp(mapOf(pairs, first), second, count);
};

/**
 * Counts after the things are joined that all documents show to be one, as in an index. A window that
 * names «ترامب» and «دونالد ترامب» counts once.
 */
export const joinCounts = (
  nodes: ReadonlyMap<string, Tally>,
  pairs: Pairs,
  evidence: JoinEvidence,
): { readonly tallies: ReadonlyMap<string, Tally>; readonly pairs: Pairs } => {
  const things = [...nodes].map(([key, { type, documents }]) => ({
    key,
    type,
    documents: documents.length,
  }));
  const joins = joinsAcrossDocuments(things, evidence);
  if (joins.size === 0) return { tallies: nodes, pairs };
  const rootOf = (key: string): string => joins.get(key) ?? key;
  const tallies = new Map(nodes);
  for (const key of joins.keys()) {
    const [own, root] = [nodes.get(key), tallies.get(rootOf(key))];
    if (own !== undefined && root !== undefined) tallies.set(rootOf(key), bothOf(root, own));
    tallies.delete(key);
  }
  const roots = new Set(joins.values());
  const windows = new Map([...roots].map((key) => [key, new Set(tallies.get(key)?.windows)]));
  const joined: Pairs = new Map();
  for (const [a, others] of pairs) {
    for (const [b, count] of others) addPair(joined, rootOf(a), rootOf(b), count);
  }
  for (const [a, others] of joined) {
    for (const b of others.keys()) {
      const [one, other] = windows.has(a) ? [a, b] : [b, a];
      const named = windows.get(one);
      if (named === undefined) continue;
      others.set(b, tallies.get(other)?.windows.filter((at) => named.has(at)).length ?? 0);
    }
  }
  return { tallies, pairs: joined };
};

/** Two things as one, under the name of the first. */
const bothOf = (one: Tally, other: Tally): Tally => ({
  ...one,
  windows: [...new Set([...one.windows, ...other.windows])],
  documents: [...new Set([...one.documents, ...other.documents])],
});
