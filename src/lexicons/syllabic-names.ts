import { lazy, loadLexicon } from './load.ts';

/** Words that Chinese, Korean and Vietnamese names are written with, a syllable or two each. */
interface SyllabicNames {
  /** Family names, which come first: «كيم», «نغوين». */
  readonly families: readonly string[];
  /** Family names that three words may follow: «نغوين ثي كيم نغان». */
  readonly longNamed: readonly string[];
  /** Words of given names that are no other Arabic word, or a rare one: «جونغ», «مينه». */
  readonly given: readonly string[];
}

const lists = lazy(() => {
  const { families, longNamed, given } = loadLexicon<SyllabicNames>('syllabic-names.json');
  return { families: new Set(families), longNamed: new Set(longNamed), given: new Set(given) };
});

/** Whether a word, as it is spelt, is a family name of East Asia. */
export const isSyllabicFamily = (spelling: string): boolean => lists().families.has(spelling);

/** Whether it is a word of a given name there. */
export const isSyllabicGiven = (spelling: string): boolean => lists().given.has(spelling);

/** How many words a name of that family has at most. */
export const longestOf = (family: string): number => (lists().longNamed.has(family) ? 4 : 3);
