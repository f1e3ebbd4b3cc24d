import { hashOf } from '../../../text/hash.ts';
import type { WordLists } from '../features/name-lists.ts';
import { type HashTable, slotOf } from '../features/table.ts';
import { clusterSizes, type WordFacts } from '../features/word-features.ts';

/** Everything the tagger has learnt; views into one buffer. */
export interface Model {
  readonly header: ModelHeader;
  readonly features: HashTable;
  /** `labelCount` weights a slot: see companding.ts. */
  readonly weights: Int8Array;
  /** `transitions[previous * labelCount + label]`; the last row is the start of a sentence. */
  readonly transitions: Float32Array;
  readonly words: HashTable;
  readonly lists: WordLists;
  /** Weights of letter rows: see name-likeness.ts. */
  readonly letters: Int8Array;
  /** How common each word is, one step a slot. */
  readonly frequencies: Uint8Array;
  /** See `WordFacts.entityPrior`; one a slot. */
  readonly entityPriors: Uint8Array;
  /** Finest cluster of each word, one a slot, view after view. */
  readonly clusters: Uint16Array;
  /** Coarser clusters of the finest ones, level after level, view after view. */
  readonly parents: Uint16Array;
}

export interface ModelHeader {
  readonly format: 'kashaf-tagger/2';
  /** The weight that the byte 127 stands for. */
  readonly largest: number;
  /** Sure to be right, by raw probability: see calibration.ts. */
  readonly calibration: readonly (readonly [raw: number, calibrated: number])[];
  /** See pruning.ts; without it no token is passed over. */
  readonly pruningMargin?: number;
  readonly licence: string;
  readonly trainedOn: readonly string[];
}

const wordSeed = 77;
/** The hash under which a word's facts are kept. */
export const wordHash = (key: string): number => hashOf(key, wordSeed);

/** What the model's raw text says of words. */
export const factsOfModel = ({
  words,
  frequencies,
  entityPriors,
  clusters,
  parents,
}: Model): WordFacts => {
  const slots = frequencies.length;
  const sizes = clusterSizes.length;
  const [finestSize] = clusterSizes;
  return {
    of: (key) => slotOf(words, wordHash(key)),
    frequency: (word) => (word < 0 ? 0 : (frequencies[word] ?? 0)),
    entityPrior: (word) => (word < 0 ? 0 : (entityPriors[word] ?? 0)),
    levels: slots === 0 ? 0 : (clusters.length / slots) * sizes,
    cluster: (word, level) => {
      const view = Math.floor(level / sizes);
      const size = level % sizes;
      const finest = clusters[view * slots + word] ?? 0;
      if (size === 0) return finest;
      return parents[(view * (sizes - 1) + size - 1) * finestSize + finest] ?? 0;
    },
  };
};
