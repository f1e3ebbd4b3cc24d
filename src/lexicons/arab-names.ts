import { loadLexicon } from './load.ts';
import { preparedWords } from './prepared.ts';
import { wordSet } from './word-set.ts';

/** Names of Arabs; they are made by patterns, so that a vowel more or less is another name. */
interface ArabNames {
  /** Given names: «حسن», «حسين». */
  readonly given: readonly string[];
  /** Names of families: «الحريري», «الحداد». */
  readonly family: readonly string[];
}

const listed = (list: keyof ArabNames) =>
  preparedWords(`arab-names/${list}`, () =>
    wordSet(loadLexicon<ArabNames>('arab-names.json')[list]),
  );
const given = listed('given');
const family = listed('family');

/** Whether a search key is a given name of Arabs. */
export const isArabGivenName = (key: string): boolean => given().has(key);

/** Whether a search key is a family name of Arabs. */
export const isArabFamilyName = (key: string): boolean => family().has(key);

/** Whether a search key is a given or a family name of Arabs. */
export const isArabName = (key: string): boolean => isArabGivenName(key) || isArabFamilyName(key);
