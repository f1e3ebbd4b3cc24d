/** The words of a raw text as numbers, the commonest first. */
export interface Vocabulary {
  readonly words: readonly string[];
  readonly counts: Float64Array;
  readonly indexOf: ReadonlyMap<string, number>;
}

/** A text as word numbers, `lineEnd` between lines; words too rare for the vocabulary are left out. */
export interface NumberedText {
  readonly vocabulary: Vocabulary;
  readonly ids: Int32Array;
}

export const lineEnd = -1;

/** Numbers the words of lines; keeps words that occur at least `minCount` times. */
export const numberWords = (lines: Iterable<readonly string[]>, minCount: number): NumberedText => {
  const firstSeen = new Map<string, number>();
  const seen: number[] = [];
  const stream: number[] = [];
  for (const line of lines) {
    for (const word of line) {
      let id = firstSeen.get(word);
      if (id === undefined) {
        id = seen.length;
        firstSeen.set(word, id);
        seen.push(0);
      }
      seen[id] = (seen[id] as number) + 1;
      stream.push(id);
    }
    stream.push(lineEnd);
  }
  const kept = [...firstSeen.entries()]
    .filter(([, id]) => (seen[id] as number) >= minCount)
    .sort(([, a], [, b]) => (seen[b] as number) - (seen[a] as number) || a - b);
  const renumbered = new Int32Array(seen.length).fill(-2);
  kept.forEach(([, id], rank) => {
    renumbered[id] = rank;
  });
  const ids = new Int32Array(stream.length);
  let length = 0;
  for (const id of stream) {
    const rank = id === lineEnd ? lineEnd : (renumbered[id] as number);
    if (rank !== -2) ids[length++] = rank;
  }
  const words = kept.map(([word]) => word);
  return {
    vocabulary: {
      words,
      counts: Float64Array.from(kept, ([, id]) => seen[id] as number),
      indexOf: new Map(words.map((word, rank) => [word, rank])),
    },
    ids: ids.slice(0, length),
  };
};
