import { searchKeys } from '../text/normalize.ts';
import { loadLexicon } from './load.ts';

const noWords: ReadonlySet<string> = new Set();

/** The words of a list as search keys. */
export const wordSet = (words: readonly string[]): ReadonlySet<string> =>
  words.length === 0 ? noWords : new Set(searchKeys(words));

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
