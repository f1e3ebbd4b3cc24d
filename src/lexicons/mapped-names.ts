import {
  beginningHash,
  firstLetters,
  isGluable,
  nameSeparators,
  wordsOfName,
} from './name-beginnings.ts';
import type { Entry, GazetteerOptions, NameIndex, NameList } from './name-index.ts';

/** Most words begin no name: they share this. */
const none: readonly never[] = [];

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
      if (glued && isGluable(name.split(nameSeparators)))
        this.#await({ name, payload, glued: true });
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
    const beginning = beginningHash(first);
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

const beginningOf = <T>({ name, glued }: Waiting<T>): number => {
  const { word, whole } = firstLetters(name);
  return glued ? whole : word;
};

/** A name by the search keys of its words. */
const wordsOf = <T>({ name, payload, glued }: Waiting<T>) => {
  const words = wordsOfName(name);
  return { words: glued ? [words.join('')] : words, payload };
};
