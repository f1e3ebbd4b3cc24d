import { stemKey } from '../../text/clitics/clitic-analysis.ts';
import { countUp } from '../../text/count-up.ts';
import { spell } from '../../text/normalize.ts';
import { rawLines } from '../source-files.ts';

export interface SurfaceCounts {
  /** How often a word was met, alef without hamza; 0 for one never met. */
  count(word: string): number;
  readonly words: ReadonlyMap<string, number>;
  /** Share of the spellings of a word that have a hamza where the article would have its alef. */
  hamzaShare(word: string): number;
}

/** A spelling that another, differing in its last letter, outnumbers so many times is an error. */
const errors: readonly (readonly [written: string, meant: string, ratio: number])[] = [
  ['ي', 'ى', 20],
  ['ى', 'ي', 20],
  ['ه', 'ة', 50],
];

/** Counts the words of the raw news. */
export const countSurfaces = (corpora: string): SurfaceCounts => {
  const spellings = new Map<string, number>();
  for (const line of rawLines(corpora, 'khaleej.txt.gz')) {
    for (const [word] of line.matchAll(/[\u0620-\u065f\u0670-\u06d3]+/gu)) countUp(spellings, word);
  }
  const words = new Map<string, number>();
  const withHamza = new Map<string, number>();
  for (const [spelling, count] of spellings) {
    const plain = spell(spelling).text;
    const word = stemKey(plain);
    countUp(words, word, count);
    if (/^[وف]?[بكل]?[أإآ]ل/u.test(plain)) countUp(withHamza, word, count);
  }
  for (const [word, count] of [...words]) {
    for (const [written, meant, ratio] of errors) {
      if (!word.endsWith(written)) continue;
      if ((words.get(word.slice(0, -1) + meant) ?? 0) > ratio * count) words.delete(word);
    }
  }
  return {
    words,
    count: (word) => words.get(word) ?? 0,
    hamzaShare: (word) => (withHamza.get(word) ?? 0) / Math.max(1, words.get(word) ?? 0),
  };
};
