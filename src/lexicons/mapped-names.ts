import { foldingOf } from '../text/characters.ts';
import { searchKey } from '../text/normalize.ts';
import type { Entry, GazetteerOptions, NameIndex } from './gazetteer.ts';

export type NameList<T> = Iterable<readonly [name: string, payload: T]>;

/** Most words begin no name: they share this. */
const none: readonly never[] = [];
const separators = /[\s\-‐–]+/u;

/** A name that waits to be read; as one word, if it is `glued`. */
interface Waiting<T> {
  readonly name: string;
  readonly payload: T;
  readonly glued: boolean;
}

/**
 * Names in a map by their first words. A text meets few of thousands of names, so that they wait by
 * their first letters, and are read when a word is asked for that begins with the same.
 */
export class MappedNames<T> implements NameIndex<T> {
  readonly #waiting = new Map<number, Waiting<T>[]>();
  readonly #byFirstWord = new Map<string, Entry<T>[]>();

  constructor(names: NameList<T>, { glued = false }: GazetteerOptions) {
    for (const [name, payload] of names) {
      this.#await({ name, payload, glued: false });
      if (glued && separators.test(name)) this.#await({ name, payload, glued: true });
    }
  }

  has(first: string): boolean {
    this.#read(first);
    return this.#byFirstWord.has(first);
  }

  entriesOf(first: string): readonly Entry<T>[] {
    this.#read(first);
    return this.#byFirstWord.get(first) ?? none;
  }

  #await(name: Waiting<T>): void {
    const beginning = beginningOf(name);
    const others = this.#waiting.get(beginning);
    if (others === undefined) this.#waiting.set(beginning, [name]);
    else others.push(name);
  }

  /** Reads the names that begin like a word. */
  #read(first: string): void {
    const beginning = hashOf(first);
    const names = this.#waiting.get(beginning);
    if (names === undefined) return;
    this.#waiting.delete(beginning);
    const longestFirst = names.map(wordsOf).sort((a, b) => b.words.length - a.words.length);
    for (const { words, payload } of longestFirst) {
      const [word = '', ...rest] = words;
      const entries = this.#byFirstWord.get(word);
      if (entries === undefined) this.#byFirstWord.set(word, [{ rest, payload }]);
      else entries.push({ rest, payload });
    }
  }
}

/** Letters by which names wait. */
const letters = 4;

/** Adds a letter to the number that stands for a beginning; different ones may share it. */
const withLetter = (beginning: number, code: number): number => (beginning * 61 + code) | 0;

const hashOf = (word: string): number => {
  let beginning = 0;
  for (let i = 0; i < word.length && i < letters; i++) {
    beginning = withLetter(beginning, word.charCodeAt(i));
  }
  return beginning;
};

/** The beginning of the name's first word, as a search key. */
const beginningOf = <T>(waiting: Waiting<T>): number => {
  const { name, glued } = waiting;
  let beginning = 0;
  let count = 0;
  for (let i = 0; i < name.length && count < letters; i++) {
    const code = name.charCodeAt(i);
    if (isPlainLetter(code)) {
      beginning = withLetter(beginning, foldingOf(code));
      count++;
    } else if (code !== space) return hashOf(wordsOf(waiting).words[0] ?? '');
    else if (!glued && count > 0) break;
  }
  return beginning;
};

const space = 0x20;
const isPlainLetter = (code: number): boolean =>
  (code >= 0x621 && code <= 0x63a) || (code >= 0x641 && code <= 0x64a);

/** A name by the search keys of its words. */
const wordsOf = <T>({ name, payload, glued }: Waiting<T>) => {
  const words = searchKey(name).split(separators).filter(Boolean);
  return { words: glued ? [words.join('')] : words, payload };
};
