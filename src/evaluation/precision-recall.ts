/** How many there are, were found, and were found rightly; the ratios are 0 to 1. */
export interface Score {
  readonly gold: number;
  readonly found: number;
  readonly correct: number;
  readonly precision: number;
  readonly recall: number;
  /** Harmonic mean of precision and recall. */
  readonly f1: number;
}

/** What is counted as documents are read. */
export interface Counts {
  gold: number;
  found: number;
  correct: number;
}

/** A part of a whole, 0 to 1; of nothing it is 0. */
export const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** Precision, recall and F1 of counts; 0 where there is nothing to divide by. */
export const scoreOf = ({ gold, found, correct }: Counts): Score => ({
  gold,
  found,
  correct,
  precision: ratio(correct, found),
  recall: ratio(correct, gold),
  f1: ratio(2 * correct, found + gold),
});

/** All counted together. */
export const sum = (scores: readonly Score[]): Score => {
  const counts = { gold: 0, found: 0, correct: 0 };
  for (const one of scores) {
    counts.gold += one.gold;
    counts.found += one.found;
    counts.correct += one.correct;
  }
  return scoreOf(counts);
};
