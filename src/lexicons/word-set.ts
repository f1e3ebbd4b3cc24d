import { searchKey } from '../text/normalize.ts';

/** The words of a list as search keys. */
export const wordSet = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.map(searchKey));
