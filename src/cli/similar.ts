import { editDistance } from '../text/edit-distance.ts';

/** The candidate nearest to a mistyped word, when it is near enough to be meant. */
export const nearestWord = (word: string, candidates: readonly string[]): string | undefined => {
  let best: string | undefined;
  let least = Math.floor(word.length * 0.4) + 1;
  for (const candidate of candidates) {
    const begun = word.length > 1 && candidate.startsWith(word);
    const distance = begun ? 0 : editDistance(word, candidate);
    if (distance < least) {
      best = candidate;
      least = distance;
    }
  }
  return best;
};
