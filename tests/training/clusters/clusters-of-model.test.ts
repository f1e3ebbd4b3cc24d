import { expect, test } from 'vitest';
import { labelCount } from '../../../src/recognizers/tagger/decoding/labels.ts';
import { clusterSizes } from '../../../src/recognizers/tagger/features/word-features.ts';
import type { Clustering } from '../../../src/training/clusters/clusters.ts';
import { clustersOfModel } from '../../../src/training/clusters/clusters-of-model.ts';
import { packModel } from '../../../src/training/crf/quantize.ts';
import { buildLists } from '../../../src/training/model/read-name-lists.ts';

const [finestSize, ...coarserSizes] = clusterSizes;
const view = (shift: number) => ({
  finest: Int32Array.from([3, 900, 17], (cluster) => cluster + shift),
  parents: coarserSizes.map((size) =>
    Int32Array.from({ length: finestSize }, (_, cluster) => (cluster * 7 + shift) % size),
  ),
});
const clustering: Clustering = {
  words: ['من', 'تونس', 'القاهره'],
  counts: [1000, 50, 40],
  views: [view(0), view(5)],
  entityPriors: new Uint8Array(),
};
const model = packModel(
  {
    emissions: new Float32Array(labelCount),
    transitions: new Float32Array((labelCount + 1) * labelCount),
  },
  new Int32Array(1),
  clustering,
  { lists: buildLists([]), letters: new Int8Array() },
  { features: 1, calibration: [], licence: 'MIT', trainedOn: [] },
);

test('the clusters of a model are those that it was packed with', () => {
  const { words, counts } = clustering;
  expect(clustersOfModel(model, { words, counts: Float64Array.from(counts) })).toEqual(clustering);
});

test('a word that the model does not know has none', () => {
  const vocabulary = { words: ['تونس', 'غريب'], counts: Float64Array.of(50, 3) };
  const { words, views } = clustersOfModel(model, vocabulary);
  expect(words).toEqual(['تونس']);
  expect([...(views[1]?.finest ?? [])]).toEqual([905]);
});
