import { groupBy } from '../text/group-by.ts';
import { isGluable, wordsOfName } from './name-beginnings.ts';
import type { Entry, GazetteerOptions, NameIndex } from './name-index.ts';
import type { PackedWords } from './packed-words.ts';
import { prepared } from './prepared.ts';

/** Most words begin no name: they share this. */
const none: readonly never[] = [];

/** A name by the search keys of its words, and what is known of it as a text without line ends. */
type NameEntry = readonly [words: readonly string[], payload: string];

/** Names by their first words in a prepared table; a name is read when its first word is asked for. */
class PreparedNames<T> implements NameIndex<T> {
  readonly #table: () => PackedWords;
  readonly #payloadOf: (key: string, payload: string) => T;

  constructor(table: () => PackedWords, payloadOf: (key: string, payload: string) => T) {
    this.#table = table;
    this.#payloadOf = payloadOf;
  }

  has(first: string): boolean {
    return this.#table().has(first);
  }

  entriesOf(first: string): readonly Entry<T>[] {
    const text = this.#table().get(first);
    return text === undefined ? none : text.split('\n').map((line) => this.#entryOf(first, line));
  }

  #entryOf(first: string, line: string): Entry<T> {
    const tab = line.indexOf('\t');
    const others = line.slice(0, tab);
    return {
      rest: others === '' ? none : others.split(' '),
      payload: this.#payloadOf(others === '' ? first : `${first} ${others}`, line.slice(tab + 1)),
    };
  }
}

/**
 * A prepared index of names.
 * @param payloadOf from the search key of a name and what was given with it.
 */
export const preparedNames = <T>(
  name: string,
  make: () => Iterable<NameEntry>,
  payloadOf: (key: string, payload: string) => T,
): NameIndex<T> =>
  new PreparedNames(
    prepared(name, () => byFirstWord(make())),
    payloadOf,
  );

/** Of one first word longer names first, of equally long ones those that were given first. */
const byFirstWord = (names: Iterable<NameEntry>): Iterable<readonly [string, string]> =>
  [...groupBy(names, ([[first = '']]) => first)].map(([first, entries]) => {
    const longestFirst = entries.sort(([a], [b]) => b.length - a.length);
    const lines = longestFirst.map(([[, ...rest], payload]) => `${rest.join(' ')}\t${payload}`);
    return [first, lines.join('\n')];
  });

/** Names as they are spelt under the search keys of their words; as one word too, if `glued`. */
export const spelt = (
  names: Iterable<readonly [name: string, payload: string]>,
  { glued = false }: GazetteerOptions = {},
): readonly NameEntry[] =>
  [...names].flatMap(([name, payload]): readonly NameEntry[] => {
    const words = wordsOfName(name);
    const whole: NameEntry = [words, payload];
    return glued && isGluable(words) ? [whole, [[words.join('')], payload]] : [whole];
  });

/** ASCII other than a space or a digit, which a name may have: «ملعب 20 أوت». */
const afterKey = /[!-/:-~]/u;

/** Entries of a lexicon whose search key is followed, from the first ASCII character on, by a text. */
export const keyed = (entries: readonly string[]): readonly NameEntry[] =>
  entries.map((entry) => {
    const split = entry.search(afterKey);
    const key = split < 0 ? entry : entry.slice(0, split);
    return [key.split(' '), split < 0 ? '' : entry.slice(split)];
  });
