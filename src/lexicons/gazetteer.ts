import type { Token } from '../document.ts';
import { hyphens } from '../text/characters.ts';
import type { ProcliticSplit } from '../text/clitics/proclitic-splits.ts';
import { groupBy } from '../text/group-by.ts';
import { endingOf, type Lexeme } from '../text/lexeme.ts';
import { tokenAt } from '../text/neighbours.ts';
import { perLexeme } from '../text/per-lexeme.ts';
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

/** The names that one word begins. */
interface Names<T> {
  /** Longest first. */
  readonly all: readonly Entry<T>[];
  /** Those that end with that word. */
  readonly alone: readonly Entry<T>[];
  /** By each word that can come next the names that go on with it, then those alone; only of many names. */
  readonly bySecond: ReadonlyMap<string, readonly Entry<T>[]> | undefined;
  /**
   * The endings of the words that can come next, known by 32 bits: most names of several words are
   * ruled out by them. All are set where a name ends with its first word.
   */
  readonly seconds: number;
}

const any = -1;
const bitOf = (ending: number): number => 1 << (ending & 31);

/** So many names of one beginning are tried one by one. */
const few = 4;

const namesFrom = <T>(all: readonly Entry<T>[]): Names<T> => {
  const alone = all.filter(({ rest }) => rest.length === 0);
  const longer = all.filter(({ rest }) => rest.length > 0);
  let seconds = alone.length > 0 ? any : 0;
  for (const { rest } of longer) seconds |= bitOf(endingOf(rest[0] ?? ''));
  if (all.length <= few) return { all, alone, bySecond: undefined, seconds };
  const bySecond = groupBy(longer, ({ rest }) => rest[0] ?? '');
  for (const names of bySecond.values()) names.push(...alone);
  return { all, alone, bySecond, seconds };
};

/** Of these names those that the word after a token leaves possible. */
const namesAt = <T>(
  { all, alone, bySecond }: Names<T>,
  tokens: readonly Token[],
  index: number,
): readonly Entry<T>[] => {
  if (bySecond === undefined) return all;
  const next = tokens[index + 1]?.lexeme;
  if (next === undefined) return alone;
  // A hyphen may come between.
  return bySecond.get(next.key) ?? (hyphens.has(next.text) ? all : alone);
};

interface Head<T> {
  readonly split: ProcliticSplit;
  readonly names: Names<T>;
}

/** The names that a word can begin, and the `seconds` of all of them. */
interface Heads<T> {
  readonly list: readonly Head<T>[];
  readonly seconds: number;
}

/** Most words begin no name: they share these. */
const none: readonly never[] = [];
const noHeads: Heads<never> = { list: none, seconds: 0 };

/** Words whose names a gazetteer keeps once it has read them out of its index. */
const keptWords = 1 << 12;

/**
 * A list of names, found by search key, with or without proclitics on the first word. What names a
 * word begins is remembered where names are looked for; for a `Trait`, which remembers by itself,
 * there is `beginsWith`.
 */
export class Gazetteer<T> {
  readonly #names: NameIndex<T>;
  readonly #headsOf: (lexeme: Lexeme) => Heads<T>;
  readonly #namesOf = remembered((key) => namesFrom(this.#names.entriesOf(key)), keptWords);
  readonly #payloadsOf = remembered(
    (key): readonly T[] => this.#namesOf(key).alone.map((entry) => entry.payload),
    keptWords,
  );

  constructor(names: NameList<T> | NameIndex<T>, options: GazetteerOptions = {}) {
    this.#names = 'entriesOf' in names ? names : new MappedNames(names, options);
    this.#headsOf = perLexeme((lexeme) => {
      if (!this.beginsWith(lexeme)) return noHeads;
      const list: Head<T>[] = [];
      let seconds = 0;
      for (const split of lexeme.splits) {
        if (!this.#names.has(split.key)) continue;
        const names = this.#namesOf(split.key);
        list.push({ split, names });
        seconds |= names.seconds;
      }
      return { list, seconds };
    });
  }

  /** The payloads of a name of one word, given as a search key. */
  get(key: string): readonly T[] {
    return this.#names.has(key) ? this.#payloadsOf(key) : none;
  }

  /** Whether a word, with or without proclitics, begins any of the names. */
  beginsWith(lexeme: Lexeme): boolean {
    const isWord = lexeme.kind === 'arabic' || lexeme.kind === 'latin';
    return isWord && lexeme.splits.some(({ key }) => this.#names.has(key));
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
    for (const { split, names } of heads) {
      for (const { rest, payload } of namesAt(names, tokens, index)) {
        const last = follow(tokens, index, rest);
        if (last >= 0) matches.push(matchOf(tokens, index, split, last, payload));
      }
    }
    return matches;
  }

  /** The longest name that begins at a token; of equals the one with fewer proclitics. */
  longestAt(tokens: readonly Token[], index: number): GazetteerMatch<T> | undefined {
    let best: GazetteerMatch<T> | undefined;
    for (const { split, names } of this.#headsAt(tokens, index)) {
      for (const { rest, payload } of namesAt(names, tokens, index)) {
        const last = follow(tokens, index, rest);
        if (last < (best?.endToken ?? 0)) continue;
        best = matchOf(tokens, index, split, last, payload);
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
  split: ProcliticSplit,
  last: number,
  payload: T,
): GazetteerMatch<T> => ({
  start: tokenAt(tokens, first).start + split.offset,
  end: tokenAt(tokens, last).end,
  firstToken: first,
  endToken: last + 1,
  proclitics: split.proclitics,
  payload,
});

/** Where the words after `index` end when they are `rest`, hyphens between words passed over; or -1. */
const follow = (tokens: readonly Token[], index: number, rest: readonly string[]): number => {
  const { sentence } = tokenAt(tokens, index);
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
