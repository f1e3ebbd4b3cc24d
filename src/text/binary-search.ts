/** A stretch of a text: UTF-16 offsets, the end exclusive. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * The index of the first of ordered, separate stretches (tokens, sentences) that ends after an
 * offset, found by halving; their number when none does.
 */
export const firstEndingAfter = (stretches: readonly Stretch[], offset: number): number => {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
};
