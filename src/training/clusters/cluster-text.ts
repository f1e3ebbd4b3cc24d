import { numberWords } from '../corpus-words.ts';
import { type Clustering, clusterVectors } from './clusters.ts';
import { skipGram } from './skipgram.ts';
import { clusterKeys } from './word-stream.ts';

interface ClusterTextOptions {
  readonly seed: number;
  /** Words seen fewer times have no cluster. */
  readonly minCount: number;
  /** Passes are the times that the text is gone through. */
  readonly views: readonly {
    readonly window: number;
    readonly dimensions: number;
    readonly passes: number;
  }[];
  readonly onProgress?: (stage: string, done: number) => void;
}

/** Near contexts show the kind of a word (a name, a title), wide ones its subject (sport, war). */
export const defaultClusterOptions: ClusterTextOptions = {
  seed: 1,
  minCount: 3,
  views: [
    { window: 2, dimensions: 64, passes: 3 },
    { window: 5, dimensions: 100, passes: 3 },
  ],
};

/** Word clusters of raw text: skip-gram vectors, then k-means at every size, for each view. */
export const clusterText = (
  lines: Iterable<string>,
  options: ClusterTextOptions = defaultClusterOptions,
): Clustering => {
  const text = numberWords(keysOf(lines), options.minCount);
  const { words, counts } = text.vocabulary;
  const views = options.views.map(({ window, dimensions, passes }, i) => {
    const reporting = (what: string) => (done: number) =>
      options.onProgress?.(`view ${i + 1}, ${what}`, done);
    const vectors = skipGram(text, {
      seed: options.seed,
      epochs: passes,
      window,
      dimensions,
      negatives: 5,
      sample: 1e-4,
      rate: 0.025,
      onProgress: reporting('vectors'),
    });
    return clusterVectors(vectors, dimensions, {
      seed: options.seed,
      iterations: 8,
      onProgress: reporting('clusters'),
    });
  });
  return { words, counts: [...counts], views, entityPriors: new Uint8Array() };
};

function* keysOf(lines: Iterable<string>): Iterable<readonly string[]> {
  for (const line of lines) yield clusterKeys(line);
}
