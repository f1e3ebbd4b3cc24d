import { labelCount as L } from '../decoding/labels.ts';
import type { Model } from '../model/model.ts';
import { ruleHash, rulePositions } from './rule-features.ts';
import { slotOf } from './table.ts';

/** The weights of some features side by side, in steps; those that the table does not hold weigh nothing. */
export const vectorsOf = (
  { features, weights }: Model,
  worth: Int32Array,
  hashes: readonly number[],
): Int32Array => {
  const vectors = new Int32Array(hashes.length * L);
  hashes.forEach((hash, at) => {
    const slot = slotOf(features, hash);
    for (let label = 0; slot >= 0 && label < L; label++) {
      vectors[at * L + label] = worth[(weights[slot * L + label] as number) + 128] as number;
    }
  });
  return vectors;
};

/** The hashes of features that are numbered from 0 on. */
export const hashesOf = (count: number, hashOf: (index: number) => number): readonly number[] =>
  Array.from({ length: count }, (_, index) => hashOf(index));

/** The weights of a rule at every position, looked up when the rule is first seen. */
export const ruleVectorsOf = (model: Model, worth: Int32Array): ((rule: string) => Int32Array) => {
  const known = new Map<string, Int32Array>();
  return (rule) => {
    const vectors =
      known.get(rule) ??
      vectorsOf(
        model,
        worth,
        hashesOf(rulePositions, (position) => ruleHash(rule, position)),
      );
    known.set(rule, vectors);
    return vectors;
  };
};
