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
  readonly #waiting = new Map<string, Waiting<T>[]>();
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
    const beginning = first.slice(0, letters);
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

/** The first letters of the name's first word, as a search key. */
const beginningOf = <T>(waiting: Waiting<T>): string => {
  const { name, glued } = waiting;
  let beginning = '';
  for (let i = 0; i < name.length && beginning.length < letters; i++) {
    const code = name.charCodeAt(i);
    if (isPlainLetter(code)) beginning += String.fromCharCode(foldingOf(code));
    else if (name[i] !== ' ') return wordsOf(waiting).words[0]?.slice(0, letters) ?? '';
    else if (!glued && beginning !== '') break;
  }
  return beginning;
};

const isPlainLetter = (code: number): boolean =>
  (code >= 0x621 && code <= 0x63a) || (code >= 0x641 && code <= 0x64a);

/** A name by the search keys of its words. */
const wordsOf = <T>({ name, payload, glued }: Waiting<T>) => {
  const words = searchKey(name).split(separators).filter(Boolean);
  return { words: glued ? [words.join('')] : words, payload };
};
