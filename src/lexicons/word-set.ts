import { searchKeys } from '../text/normalize.ts';
import { lazy, loadLexicon } from './load.ts';

const noWords: ReadonlySet<string> = new Set();

/** The words of a list as search keys. */
export const wordSet = (words: readonly string[]): ReadonlySet<string> =>
  words.length === 0 ? noWords : new Set(searchKeys(words));

/** The lists of a lexicon that are lists of words. */
type WordListOf<Lists> = {
  [List in keyof Lists]: Lists[List] extends readonly string[] ? List : never;
}[keyof Lists];

/** Makes questions of the lists of a lexicon: whether a search key is in one, whose set is made when first asked. */
export const inListsOf =
  <Lists>(lists: () => Lists) =>
  (list: WordListOf<Lists>): ((key: string) => boolean) => {
    const keys = lazy(() => wordSet(lists()[list] as readonly string[]));
    return (key) => keys().has(key);
  };

/** Entries of a lexicon by search key. */
export const byKey = <T>(entries: Readonly<Record<string, T>>): ReadonlyMap<string, T> => {
  const keys = searchKeys(Object.keys(entries));
  return new Map(Object.values(entries).map((entry, at) => [keys[at] ?? '', entry]));
};

/** The lists of a JSON lexicon as search keys: the file is read, and each list made, when first asked for. */
export const wordLists = <Lists extends { readonly [List in keyof Lists]: unknown }>(
  file: string,
): ((list: keyof Lists) => ReadonlySet<string>) => {
  let lists: Readonly<Record<keyof Lists, readonly string[]>> | undefined;
  const sets = new Map<keyof Lists, ReadonlySet<string>>();
  return (list) => {
    const known = sets.get(list);
    if (known !== undefined) return known;
    lists ??= loadLexicon<Readonly<Record<keyof Lists, readonly string[]>>>(file);
    const keys = wordSet(lists[list]);
    sets.set(list, keys);
    return keys;
  };
};
