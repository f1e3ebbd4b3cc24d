import type { Entry, NameIndex } from './name-index.ts';

/** Most words begin no name: they share this. */
const none: readonly never[] = [];

/**
 * Names in one string, sorted, and searched as they lie there; only their first words are set apart,
 * so that a word which begins none of them is told at once. A list of ten thousand takes two or three
 * milliseconds to make ready. Entries are separated by `|`; each is a search key, words by single
 * spaces, then, from the first other ASCII character on, what the key stands for. They are ordered by
 * first word, of one first word longer names first.
 */
export class SortedNames<T> implements NameIndex<T> {
  readonly #list: string;
  readonly #firstWords: ReadonlySet<string>;
  readonly #payloadOf: (key: string, rest: string) => T;

  /** @param payloadOf from an entry's key and what follows it. */
  constructor(list: string, payloadOf: (key: string, rest: string) => T) {
    this.#list = list;
    this.#firstWords = new Set(list.match(firstWords));
    this.#payloadOf = payloadOf;
  }

  has(first: string): boolean {
    return this.#firstWords.has(first);
  }

  entriesOf(first: string): readonly Entry<T>[] {
    if (!this.has(first)) return none;
    const list = this.#list;
    let low = 0;
    let high = list.length;
    // The beginning of the first entry whose first word is not before the one sought.
    while (low < high) {
      let entry = (low + high) >> 1;
      while (entry > low && list.charCodeAt(entry - 1) !== separator) entry--;
      if (compareWord(list, entry, first) < 0) {
        const end = list.indexOf('|', entry);
        low = end < 0 ? list.length : end + 1;
      } else high = entry;
    }
    const entries: Entry<T>[] = [];
    for (let at = low; at < list.length && compareWord(list, at, first) === 0; ) {
      const end = list.indexOf('|', at);
      entries.push(this.#entry(list.slice(at, end < 0 ? list.length : end)));
      if (end < 0) break;
      at = end + 1;
    }
    return entries;
  }

  #entry(text: string): Entry<T> {
    const split = text.search(afterKey);
    const key = split < 0 ? text : text.slice(0, split);
    const payload = this.#payloadOf(key, split < 0 ? '' : text.slice(split));
    return { rest: key.split(' ').slice(1), payload };
  }
}

const separator = '|'.charCodeAt(0);
/** What is at the beginning of an entry, up to ASCII. */
const firstWords = /(?<![^|])[^ -~]+/gu;
/** ASCII other than a space. */
const afterKey = /[!-~]/u;

/** Compares the word that begins at an offset of a list with another, by UTF-16 units. */
const compareWord = (list: string, at: number, word: string): number => {
  for (let index = 0; index < word.length; index++) {
    const unit = list.charCodeAt(at + index);
    if (!(unit >= 0x80)) return -1;
    const difference = unit - word.charCodeAt(index);
    if (difference !== 0) return difference;
  }
  return list.charCodeAt(at + word.length) >= 0x80 ? 1 : 0;
};

/** Orders search keys as `SortedNames` needs them. */
export const bySortedName = (a: string, b: string): number => {
  const [first = '', ...rest] = a.split(' ');
  const [other = '', ...others] = b.split(' ');
  if (first !== other) return first < other ? -1 : 1;
  return others.length - rest.length;
};
