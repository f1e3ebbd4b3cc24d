// The only file that imports `natural`, by sub-path: its root starts database drivers and prints.
import { LevenshteinDistance } from 'natural/lib/natural/distance/index.js';

/** Insertions, deletions and substitutions of letters that make `b` of `a`. */
export const editDistance = (a: string, b: string): number => LevenshteinDistance(a, b);
