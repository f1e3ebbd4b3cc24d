// The only file that imports `natural`, by sub-path: its root starts database drivers and prints.
import { JaroWinklerDistance, LevenshteinDistance } from 'natural/lib/natural/distance/index.js';

/** Similarity of two words, 0 to 1, a common beginning counting more (Winkler 1990). */
export const similarity = (a: string, b: string): number => JaroWinklerDistance(a, b);

/** Insertions, deletions and substitutions of letters that make `b` of `a`. */
export const editDistance = (a: string, b: string): number => LevenshteinDistance(a, b);
