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

/**
 * The index of the first of stretches, ordered by their start, that starts at an offset or behind it; their
 * number when none does.
 */
export const firstStartingFrom = (
  stretches: readonly Pick<Stretch, 'start'>[],
  offset: number,
): number => {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
};
