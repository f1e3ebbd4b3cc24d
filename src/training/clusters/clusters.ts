import {
  clusterSizes,
  frequencyStep,
  type WordFacts,
} from '../../recognizers/tagger/features/word-features.ts';
import { kMeans, unitRows } from './kmeans.ts';

/** One way to look at words: their clusters by contexts of one width. */
interface ClusterView {
  /** Cluster of `clusterSizes[0]` for each word. */
  readonly finest: Int32Array;
  /** For each coarser size the cluster that each finest cluster lies in. */
  readonly parents: readonly Int32Array[];
}

/** Words with counts and their clusters in each view. */
export interface Clustering {
  readonly words: readonly string[];
  readonly counts: readonly number[];
  readonly views: readonly ClusterView[];
  /** As what a first tagger took each word: see `WordFacts.entityPrior`; empty before there is one. */
  readonly entityPriors: Uint8Array;
}

export const noClusters: Clustering = {
  words: [],
  counts: [],
  views: [],
  entityPriors: new Uint8Array(),
};

interface ClusterOptions {
  readonly seed: number;
  readonly iterations: number;
  readonly onProgress?: (done: number) => void;
}

/** Clusters word vectors at every size of `clusterSizes`, the coarser ones out of the finer centres. */
export const clusterVectors = (
  vectors: Float32Array,
  size: number,
  options: ClusterOptions,
): ClusterView => {
  const [finestSize, ...coarserSizes] = clusterSizes;
  const finest = kMeans(unitRows(vectors, size), size, {
    clusters: finestSize,
    leading: 40_000,
    ...options,
  });
  const parents = coarserSizes.map((clusters) => {
    const { assignment } = kMeans(finest.centres, size, {
      clusters,
      iterations: 20,
      seed: options.seed,
    });
    const all = new Int32Array(finestSize);
    all.set(assignment);
    return all;
  });
  return { finest: finest.assignment, parents };
};

/** What a clustering says of words. */
export const wordFactsOf = ({ words, counts, views, entityPriors }: Clustering): WordFacts => {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const numbers = new Map(words.map((word, i) => [word, i]));
  const steps = Uint8Array.from(counts, (count) => frequencyStep(count, total));
  return {
    of: (key) => numbers.get(key) ?? -1,
    frequency: (word) => steps[word] ?? 0,
    entityPrior: (word) => entityPriors[word] ?? 0,
    levels: views.length * clusterSizes.length,
    cluster: (word, level) => {
      const view = views[Math.floor(level / clusterSizes.length)];
      const finest = view?.finest[word] ?? 0;
      const size = level % clusterSizes.length;
      return size === 0 ? finest : (view?.parents[size - 1]?.[finest] ?? 0);
    },
  };
};
