import { countUp } from '../text/count-up.ts';
import { ratio } from './precision-recall.ts';

/** A mention with the thing that it means, by the gold and as found. */
export interface Clustered {
  readonly gold: string;
  readonly found: string;
}

/** Ratios from 0 to 1. */
export interface BCubed {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/**
 * Compares two groupings of the same mentions (B-cubed; Bagga & Baldwin 1998). For each mention:
 * precision is the share of its found group that is truly of its thing, recall the share of its
 * thing's mentions that are in its found group. Both are averaged over the mentions.
 */
export const bCubed = (mentions: readonly Clustered[]): BCubed => {
  const golds = countsOf(mentions, ({ gold }) => gold);
  const founds = countsOf(mentions, ({ found }) => found);
  const both = countsOf(mentions, pairOf);
  let precision = 0;
  let recall = 0;
  for (const mention of mentions) {
    const shared = both.get(pairOf(mention)) ?? 0;
    precision += shared / (founds.get(mention.found) ?? 1) / mentions.length;
    recall += shared / (golds.get(mention.gold) ?? 1) / mentions.length;
  }
  return { precision, recall, f1: ratio(2 * precision * recall, precision + recall) };
};

const pairOf = ({ gold, found }: Clustered): string => `${gold}\n${found}`;

const countsOf = (
  mentions: readonly Clustered[],
  name: (mention: Clustered) => string,
): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const mention of mentions) {
    countUp(counts, name(mention));
  }
  return counts;
};
