import { expect, test } from 'vitest';
import { weightValues } from '../../../src/recognizers/tagger/decoding/companding.ts';
import { labelCount } from '../../../src/recognizers/tagger/decoding/labels.ts';
import { slotOf } from '../../../src/recognizers/tagger/features/table.ts';
import { noClusters } from '../../../src/training/clusters/clusters.ts';
import { packModel } from '../../../src/training/crf/quantize.ts';
import { buildLists } from '../../../src/training/model/read-name-lists.ts';
import { randomFrom } from '../../../src/training/random.ts';

const random = randomFrom(5);
const count = 500;
const hashes = Int32Array.from({ length: count }, () => random() * 2 ** 32);
const crf = {
  emissions: Float32Array.from({ length: count * labelCount }, () => (random() - 0.5) * 4),
  transitions: new Float32Array((labelCount + 1) * labelCount),
};
const pack = (features: number) =>
  packModel(
    crf,
    hashes,
    noClusters,
    { lists: buildLists([]), letters: new Int8Array() },
    {
      features,
      calibration: [],
      licence: 'MIT',
      trainedOn: [],
    },
  );

test('a weight of 8 bits is off by two in a hundred, or very little', () => {
  const { features, weights, header } = pack(count);
  const values = weightValues(header.largest);
  hashes.forEach((hash, id) => {
    const slot = slotOf(features, hash);
    expect(slot).toBeGreaterThanOrEqual(0);
    for (let n = 0; n < labelCount; n++) {
      const packed = values[(weights[slot * labelCount + n] ?? 0) + 128] ?? 0;
      const weight = crf.emissions[id * labelCount + n] ?? 0;
      expect(Math.abs(packed - weight)).toBeLessThan(0.02 * Math.abs(weight) + 0.002);
    }
  });
});

test('pruning keeps the features with the largest weights', () => {
  const strength = (id: number): number =>
    crf.emissions
      .subarray(id * labelCount, (id + 1) * labelCount)
      .reduce((sum, weight) => sum + weight ** 2, 0);
  const { features } = pack(100);
  const kept = [...hashes.keys()].filter((id) => slotOf(features, hashes[id] ?? 0) >= 0);
  const left = [...hashes.keys()].filter((id) => !kept.includes(id));
  expect(kept).toHaveLength(100);
  expect(Math.min(...kept.map(strength))).toBeGreaterThanOrEqual(Math.max(...left.map(strength)));
});
