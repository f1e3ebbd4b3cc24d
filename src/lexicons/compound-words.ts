import { searchKey } from '../text/normalize.ts';
import { lazy, loadLexicon } from './load.ts';
import { wordSet } from './word-set.ts';

/** Words that make one name with their neighbour, whether a blank is written between or not. */
interface CompoundWords {
  /** Words written on to the next one: «عبد» in «عبد الله» and «عبدالله». */
  readonly first: readonly string[];
  /** Words written on to the one before: «الدين» in «نور الدين» and «نورالدين». */
  readonly last: readonly string[];
  /** Words of `first` that are cases or spellings of another: «أبي» is «أبو». */
  readonly same: Readonly<Record<string, string>>;
  /** Words of `first` that open Arabic names, by what they mean: «عبد الله», «أبو مازن», «ابن سينا». */
  readonly openers: Readonly<Record<CompoundOpener, readonly string[]>>;
}
export type CompoundOpener = 'servant' | 'father' | 'son';

const words = lazy(() => {
  const { first, last, same, openers } = loadLexicon<CompoundWords>('compound-words.json');
  return {
    first: wordSet(first),
    last: wordSet(last),
    same: new Map(Object.entries(same).map(([word, other]) => [searchKey(word), searchKey(other)])),
    openers: new Map(
      Object.entries(openers).flatMap(([kind, words]) =>
        words.map((word) => [searchKey(word), kind as CompoundOpener] as const),
      ),
    ),
  };
});

/** Whether a word, as a search key, makes one name with the next. */
export const isCompoundFirst = (key: string): boolean => words().first.has(key);

/** Whether a word, as a search key, makes one name with the word before. */
export const isCompoundLast = (key: string): boolean => words().last.has(key);

/** The usual spelling of a compound's first word: «ابو» for «ابي», «بن» for «ابن». */
export const usualCompoundFirst = (key: string): string => words().same.get(key) ?? key;

/** What a word, as a search key, means at the head of an Arabic name: «ابو» is a father. */
export const compoundOpener = (key: string): CompoundOpener | undefined => words().openers.get(key);
