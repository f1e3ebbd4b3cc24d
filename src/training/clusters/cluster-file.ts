import { clusterSizes } from '../../recognizers/tagger/features/word-features.ts';
import type { Clustering } from './clusters.ts';

/** Where the clusters of the shipped model are kept between trainings: KASHAF_CLUSTERS, or .cache. */
export const clusterFile = (env: Readonly<Record<string, string | undefined>>): string =>
  env['KASHAF_CLUSTERS'] ?? '.cache/clusters.tsv';

/** A line a word: the word, its count, its cluster at every size in every view, separated by tabs. */
export const formatClusters = ({ words, counts, views }: Clustering): string =>
  words
    .map((word, i) => {
      const clusters = views.flatMap(({ finest, parents }) => {
        const cluster = finest[i] ?? 0;
        return [cluster, ...parents.map((level) => level[cluster] ?? 0)];
      });
      return `${[word, counts[i], ...clusters].join('\t')}\n`;
    })
    .join('');

const sizes = clusterSizes.length;
const [finestSize, ...coarserSizes] = clusterSizes;

/** Reads what `formatClusters` wrote. Throws an error that names file and line. */
export const parseClusters = (content: string, file = 'clusters'): Clustering => {
  const lines = content.split('\n').filter((line) => line !== '');
  const width = (lines[0] ?? '').split('\t').length;
  const words: string[] = [];
  const counts: number[] = [];
  const views = Array.from({ length: Math.floor((width - 2) / sizes) }, () => ({
    finest: new Int32Array(lines.length),
    parents: coarserSizes.map(() => new Int32Array(finestSize)),
  }));
  lines.forEach((line, row) => {
    const [word = '', ...columns] = line.split('\t');
    const numbers = columns.map(Number);
    const wrong =
      word === '' ||
      columns.length !== 1 + views.length * sizes ||
      columns.some((column) => !/^\d+$/u.test(column)) ||
      views.some((_, view) => (numbers[1 + view * sizes] ?? 0) >= finestSize);
    if (wrong) {
      throw new Error(
        `${file}:${row + 1}: expected a word, its count and ${sizes} clusters for each view; make the file with «kashaf cluster»`,
      );
    }
    words.push(word);
    counts.push(numbers[0] ?? 0);
    views.forEach(({ finest, parents }, view) => {
      const at = 1 + view * sizes;
      const cluster = numbers[at] ?? 0;
      finest[row] = cluster;
      parents.forEach((level, size) => {
        level[cluster] = numbers[at + 1 + size] ?? 0;
      });
    });
  });
  return { words, counts, views, entityPriors: new Uint8Array() };
};
