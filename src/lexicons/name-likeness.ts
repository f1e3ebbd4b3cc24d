import { signedBytes } from '../text/alignment.ts';
import { hashOf } from '../text/hash.ts';
import { Letters } from '../text/letters.ts';
import type { Lexeme } from '../text/lexeme.ts';
import { perLexeme } from '../text/per-lexeme.ts';
import { lazy, loadBytes } from './load.ts';

/** Weights of letter rows, at their hashes. */
export const letterWeights = 1 << 14;
const lastWeight = letterWeights - 1;
/** Weights are kept as this many parts of one. */
export const weightScale = 24;
/** Letters of the longest row. */
const longestRow = 4;
const seed = 79;

/** Calls `visit` with where the weight of each row of one to four letters of a word lies. */
export const visitLetterRows = (key: string, visit: (at: number) => void): void => {
  const padded = `<${key}>`;
  for (let length = 1; length <= longestRow; length++) {
    for (let from = 0; from + length <= padded.length; from++) {
      visit(hashOf(padded, seed + length, from, from + length) & lastWeight);
    }
  }
};

/** Log-odds at which one step of likeness goes over into the next. */
const bounds = [-4, -2.5, -1.5, -0.5, 0.5, 1.5, 3] as const;

const letters = new Letters();

/**
 * How much a word is spelt like a name, in eight steps: log-odds of its letter rows between names of
 * people from all over the world («شفاينشتايغر») and plain words of news.
 */
export const likenessOf =
  (weights: Int8Array): ((key: string) => number) =>
  (key) => {
    letters.read(key);
    // The marks of both edges counted.
    const end = letters.length + 2;
    let sum = 0;
    for (let length = 1; length <= longestRow; length++) {
      for (let from = 0; from + length <= end; from++) {
        sum += weights[letters.hash(seed + length, from, from + length) & lastWeight] ?? 0;
      }
    }
    const odds = sum / weightScale;
    let step = 0;
    while (step < bounds.length && odds > (bounds[step] as number)) step++;
    return step;
  };

const likeness = lazy(() => likenessOf(signedBytes(loadBytes('name-letters.bin'))));

/** `likenessOf` by the weights in name-letters.bin, which are those of the shipped model: 0 to 7. */
export const nameLikeness: (lexeme: Lexeme) => number = perLexeme(({ key }) => likeness()(key));

/** The highest step: what is spelt so is a name nearly always. */
export const surest = bounds.length;

/** From here on a word is spelt so much like names all over the world that it mostly is one. */
const foreignLikeness = 6;

/** Whether a word is spelt like names all over the world: «كامبرلاند», «والتر», also of Arabs. */
export const isSpeltLikeName = (lexeme: Lexeme): boolean => nameLikeness(lexeme) >= foreignLikeness;
