const term = (observed: number, expected: number): number =>
  observed === 0 ? 0 : observed * Math.log(observed / expected);

/**
 * Log-likelihood ratio G² of a 2×2 table (Dunning 1993), negative when the two come together less
 * often than by chance. From 3.84 on chance makes it in one of twenty cases.
 * @param both windows with both things.
 * @param a windows with the one, @param b with the other, @param all windows in all.
 */
export const association = (both: number, a: number, b: number, all: number): number => {
  const onlyA = a - both;
  const onlyB = b - both;
  const neither = all - a - b + both;
  if (neither < 0 || all === 0) return 0;
  const sum =
    term(both, (a * b) / all) +
    term(onlyA, (a * (all - b)) / all) +
    term(onlyB, ((all - a) * b) / all) +
    term(neither, ((all - a) * (all - b)) / all);
  return 2 * Math.max(0, sum) * (both * all < a * b ? -1 : 1);
};

/**
 * Log-likelihood of a frequency that differs between two corpora (Rayson and Garside 2000),
 * negative when it is lower in the second.
 * @param before occurrences in the first, @param sizeBefore its size in words.
 * @param after occurrences in the second, @param sizeAfter its size in words.
 */
export const keyness = (
  before: number,
  sizeBefore: number,
  after: number,
  sizeAfter: number,
): number => {
  const all = before + after;
  const size = sizeBefore + sizeAfter;
  if (all === 0 || size === 0) return 0;
  const expectedBefore = (sizeBefore * all) / size;
  const expectedAfter = (sizeAfter * all) / size;
  const sum = term(before, expectedBefore) + term(after, expectedAfter);
  return 2 * Math.max(0, sum) * (after * sizeBefore < before * sizeAfter ? -1 : 1);
};

/** From here on a difference is no chance: 1 of 20 cases, 1 degree of freedom. */
export const significant = 3.84;
