import { clusterSizes } from '../../recognizers/tagger/features/word-features.ts';
import { factsOfModel, type Model } from '../../recognizers/tagger/model/model.ts';
import type { Vocabulary } from '../corpus-words.ts';
import type { Clustering } from './clusters.ts';

const [finestSize, ...coarserSizes] = clusterSizes;

/**
 * The clusters that a model was trained with. It keeps hashes of words alone, so the words are given
 * again, with their counts in the same text; those that it does not know are left out.
 */
export const clustersOfModel = (
  model: Model,
  { words, counts }: Pick<Vocabulary, 'words' | 'counts'>,
): Clustering => {
  const facts = factsOfModel(model);
  const known = words.flatMap((word, i) => {
    const at = facts.of(word);
    return at < 0 ? [] : [{ word, at, count: counts[i] ?? 0 }];
  });
  const views = Array.from({ length: facts.levels / clusterSizes.length }, (_, view) => ({
    finest: Int32Array.from(known, ({ at }) => facts.cluster(at, view * clusterSizes.length)),
    parents: coarserSizes.map((_size, size) => {
      const from = (view * coarserSizes.length + size) * finestSize;
      return Int32Array.from(model.parents.subarray(from, from + finestSize));
    }),
  }));
  return {
    words: known.map(({ word }) => word),
    counts: known.map(({ count }) => count),
    views,
    entityPriors: new Uint8Array(),
  };
};
