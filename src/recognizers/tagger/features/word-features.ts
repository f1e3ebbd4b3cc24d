/** Sizes of the clusterings of a view, finest first; each coarser cluster is a union of finer ones. */
export const clusterSizes = [1024, 256, 32] as const;

/** Number of steps on the scale of frequency; 0 is a word that the raw text does not know. */
const frequencySteps = 16;

/**
 * What a large raw text says of words: how common each is, and the clusters of words that are in
 * like places (Brown's idea) at several sizes and in several views (near and wide contexts).
 */
export interface WordFacts {
  /** Number of a word, by search key; -1 when the raw text does not know it. */
  of(key: string): number;
  /** 0 for an unknown word (-1), 1 for one seen a few times in ten million, 15 for «من». */
  frequency(word: number): number;
  /**
   * As what a first tagger took the word in the raw text, in coarse shares; 0 when it is not known.
   * See `entityPriorOf`.
   */
  entityPrior(word: number): number;
  /** Clusters of each word: `clusterSizes.length` for each view. */
  readonly levels: number;
  /** The cluster of a known word at a level. */
  cluster(word: number, level: number): number;
}

/** A word's step on the scale of frequency. */
export const frequencyStep = (count: number, total: number): number => {
  const perTenMillion = (count / total) * 1e7;
  return Math.max(1, Math.min(frequencySteps - 1, Math.round(Math.log2(perTenMillion + 1))));
};

/** Steps of the share of a word's occurrences that are part of a name of one class. */
const shares = [0.02, 0.15, 0.5] as const;
const stepOf = (share: number): number => shares.filter((least) => share >= least).length;

/** Packs how often, of all its occurrences, a word is part of a person, place or organization. */
export const entityPriorOf = (person: number, place: number, organization: number): number =>
  64 | stepOf(person) | (stepOf(place) << 2) | (stepOf(organization) << 4);
