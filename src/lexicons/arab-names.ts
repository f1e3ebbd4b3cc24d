import { lazy, loadLexicon } from './load.ts';
import { wordSet } from './word-set.ts';

/** Names of Arabs; they are made by patterns, so that a vowel more or less is another name. */
interface ArabNames {
  /** Given names: «حسن», «حسين». */
  readonly given: readonly string[];
  /** Names of families: «الحريري», «الحداد». */
  readonly family: readonly string[];
}

const names = lazy(() => {
  const { given, family } = loadLexicon<ArabNames>('arab-names.json');
  return { given: wordSet(given), family: wordSet(family) };
});

/** Whether a search key is a given name of Arabs. */
export const isArabGivenName = (key: string): boolean => names().given.has(key);

/** Whether a search key is a family name of Arabs. */
export const isArabFamilyName = (key: string): boolean => names().family.has(key);
