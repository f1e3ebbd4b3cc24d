import type { Lexeme } from '../../../text/lexeme.ts';
import type { WordFacts } from './word-features.ts';

/** A word as raw text knows it. */
export interface StemmedWord {
  /** The word's number; see `WordFacts`. */
  readonly known: number;
  /** Search key of the word without proclitics, where raw text knows what is left better than the whole. */
  readonly stem: string;
  readonly knownStem: number;
  readonly proclitics: string;
}

/** Shorter remainders are no stems. */
const shortestStem = 3;

/** A word with the stem that raw text has most often. */
export const stemmed = (lexeme: Lexeme, facts: WordFacts): StemmedWord => {
  const { key, kind } = lexeme;
  const known = facts.of(key);
  let best: StemmedWord = { known, stem: key, knownStem: known, proclitics: '' };
  if (kind !== 'arabic') return best;
  let frequency = facts.frequency(known);
  for (const split of lexeme.splits) {
    if (split.proclitics === '' || split.key.length < shortestStem) continue;
    const knownStem = facts.of(split.key);
    const found = facts.frequency(knownStem);
    if (found > frequency) {
      best = { known, stem: split.key, knownStem, proclitics: split.proclitics };
      frequency = found;
    }
  }
  return best;
};
