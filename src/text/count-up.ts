/** Texts, each with how many times, or in how many documents, it was met. */
export type TextCounts = Map<string, number>;

/** Counts a key so many times more. */
export const countUp = <Key>(counts: Map<Key, number>, key: Key, by = 1): void => {
  counts.set(key, (counts.get(key) ?? 0) + by);
};

/** Adds to some counts others of the same thing. */
export const addCounts = (counts: TextCounts, others: ReadonlyMap<string, number>): void => {
  for (const [text, times] of others) countUp(counts, text, times);
};

/** The most frequent text, by its letters where several are as frequent; undefined of none. */
export const mostFrequent = (counts: ReadonlyMap<string, number>): string | undefined => {
  let best: readonly [text: string, times: number] | undefined;
  for (const entry of counts) {
    const [text, times] = entry;
    const isMore = best === undefined || times > best[1];
    if (isMore || (times === best?.[1] && text < best[0])) best = entry;
  }
  return best?.[0];
};
