import { editDistance } from '../../text/edit-distance.ts';

/** The candidate nearest to a mistyped word, in letters of any case, when it is near enough to be meant. */
export const nearestWord = (word: string, candidates: readonly string[]): string | undefined => {
  let best: string | undefined;
  let least = Math.floor(word.length * 0.4) + 1;
  for (const candidate of candidates) {
    const given = word.toLowerCase();
    const other = candidate.toLowerCase();
    const begun = given.length > 1 && other.startsWith(given);
    const distance = begun ? 0 : editDistance(given, other);
    if (distance < least) {
      best = candidate;
      least = distance;
    }
  }
  return best;
};
