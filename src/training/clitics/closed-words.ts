import { readFileSync } from 'node:fs';

/** Words of the closed classes and others that counts alone would read wrongly. Alef without hamza. */
interface ClosedWords {
  /** Never split, though they begin or end as clitics do: «واحد». */
  readonly whole: readonly string[];
  /** Always split after a conjunction, however often they are met together: «وقال». */
  readonly afterConjunction: readonly string[];
  /** Take pronouns: what is before the pronoun is never to be cut further: «عليه». */
  readonly particlesWithPronouns: readonly string[];
  /** Pronouns at the end of a word. */
  readonly pronouns: readonly string[];
}

/** The lists kept by hand in closed-words.json. */
export const {
  whole: wholeWords,
  afterConjunction,
  particlesWithPronouns,
  pronouns,
}: ClosedWords = JSON.parse(readFileSync('src/training/clitics/closed-words.json', 'utf8'));
