import type { Token } from '../document.ts';
import { hyphens } from '../text/characters.ts';
import { endingOf, type Lexeme } from '../text/lexeme.ts';
import { perLexeme } from '../text/per-lexeme.ts';
import type { Start } from '../text/proclitic-splits.ts';
import { remembered } from '../text/remembered.ts';
import { MappedNames } from './mapped-names.ts';
import type { Entry, GazetteerOptions, NameIndex, NameList } from './name-index.ts';

export interface GazetteerMatch<T> {
  /** UTF-16 offset of the name, its proclitics left out. */
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  /** Exclusive. */
  readonly endToken: number;
  /** The proclitics that are before the name in its first token, such as «وب». */
  readonly proclitics: string;
  readonly payload: T;
}

interface Head<T> {
  readonly start: Start;
  /** Longest first. */
  readonly entries: readonly Entry<T>[];
}

/** The names that a word can begin. */
interface Heads<T> {
  readonly list: readonly Head<T>[];
  /**
   * The endings of the words that can come next, known by 32 bits: most names of several words are
   * ruled out by them. All are set where a name ends with its first word.
   */
  readonly seconds: number;
}

const any = -1;
const bitOf = (ending: number): number => 1 << (ending & 31);

const headsFrom = <T>(list: readonly Head<T>[]): Heads<T> => {
  let seconds = 0;
  for (const { entries } of list) {
    for (const { rest } of entries)
      seconds |= rest[0] === undefined ? any : bitOf(endingOf(rest[0]));
  }
  return { list, seconds };
};

/** Most words begin no name: they share these. */
const none: readonly never[] = [];
const noHeads: Heads<never> = { list: none, seconds: 0 };

/** Names of one word that a gazetteer keeps once it has read them out of its index. */
const keptWords = 1 << 12;

/**
 * A list of names, found by search key, with or without proclitics on the first word. What names a
 * word begins is remembered where names are looked for; for a `Trait`, which remembers by itself,
 * there is `beginsWith`.
 */
export class Gazetteer<T> {
  readonly #names: NameIndex<T>;
  readonly #headsOf: (lexeme: Lexeme) => Heads<T>;
  readonly #payloadsOf = remembered(
    (key): readonly T[] =>
      this.#names
        .entriesOf(key)
        .filter((entry) => entry.rest.length === 0)
        .map((entry) => entry.payload),
    keptWords,
  );

  constructor(names: NameList<T> | NameIndex<T>, options: GazetteerOptions = {}) {
    this.#names = 'entriesOf' in names ? names : new MappedNames(names, options);
    this.#headsOf = perLexeme((lexeme) => {
      if (!this.beginsWith(lexeme)) return noHeads;
      const heads: Head<T>[] = [];
      for (const start of lexeme.starts) {
        const entries = this.#names.entriesOf(start.key);
        if (entries.length > 0) heads.push({ start, entries });
      }
      return headsFrom(heads);
    });
  }

  /** The payloads of a name of one word, given as a search key. */
  get(key: string): readonly T[] {
    return this.#names.has(key) ? this.#payloadsOf(key) : none;
  }

  /** Whether a word, with or without proclitics, begins any of the names. */
  beginsWith(lexeme: Lexeme): boolean {
    const isWord = lexeme.kind === 'arabic' || lexeme.kind === 'latin';
    return isWord && lexeme.starts.some(({ key }) => this.#names.has(key));
  }

  /** The names that may begin at a token, the word after it looked at too. */
  #headsAt(tokens: readonly Token[], index: number): readonly Head<T>[] {
    const token = tokens[index];
    if (token === undefined) return none;
    const { list, seconds } = this.#headsOf(token.lexeme);
    if (seconds === any || seconds === 0) return list;
    const next = tokens[index + 1]?.lexeme;
    // A hyphen may come between.
    if (next === undefined || (next.kind !== 'arabic' && next.kind !== 'latin')) return list;
    return (seconds & bitOf(next.ending)) === 0 ? none : list;
  }

  /** All names that begin at a token: those with fewer proclitics first, then longer ones first. */
  matchesAt(tokens: readonly Token[], index: number): readonly GazetteerMatch<T>[] {
    const heads = this.#headsAt(tokens, index);
    if (heads.length === 0) return none;
    const matches: GazetteerMatch<T>[] = [];
    for (const { start, entries } of heads) {
      for (const { rest, payload } of entries) {
        const last = follow(tokens, index, rest);
        if (last >= 0) matches.push(matchOf(tokens, index, start, last, payload));
      }
    }
    return matches;
  }

  /** The longest name that begins at a token; of equals the one with fewer proclitics. */
  longestAt(tokens: readonly Token[], index: number): GazetteerMatch<T> | undefined {
    let best: GazetteerMatch<T> | undefined;
    for (const { start, entries } of this.#headsAt(tokens, index)) {
      for (const { rest, payload } of entries) {
        const last = follow(tokens, index, rest);
        if (last < (best?.endToken ?? 0)) continue;
        best = matchOf(tokens, index, start, last, payload);
        // Of one beginning the longest name comes first.
        break;
      }
    }
    return best;
  }
}

const matchOf = <T>(
  tokens: readonly Token[],
  first: number,
  start: Start,
  last: number,
  payload: T,
): GazetteerMatch<T> => ({
  start: (tokens[first] as Token).start + start.offset,
  end: (tokens[last] as Token).end,
  firstToken: first,
  endToken: last + 1,
  proclitics: start.proclitics,
  payload,
});

/** Where the words after `index` end when they are `rest`, hyphens between words passed over; or -1. */
const follow = (tokens: readonly Token[], index: number, rest: readonly string[]): number => {
  const { sentence } = tokens[index] as Token;
  let last = index;
  for (const key of rest) {
    let next = tokens[++last];
    if (next !== undefined && next.lexeme.key !== key && hyphens.has(next.lexeme.text)) {
      next = tokens[++last];
    }
    if (next === undefined || next.sentence !== sentence || next.lexeme.key !== key) return -1;
  }
  return last;
};
