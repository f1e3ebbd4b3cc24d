/** Insertions, deletions and substitutions of UTF-16 units that make `b` of `a` (Levenshtein). */
export const editDistance = (a: string, b: string): number => {
  // Distances of the beginnings of b from the beginning of a that was last looked at.
  let row = Array.from({ length: b.length + 1 }, (_, length) => length);
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const replaced = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
};
