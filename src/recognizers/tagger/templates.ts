import { hashOf, pairOf, scatter } from '../../text/hash.ts';
import type { Lexeme } from '../../text/lexeme.ts';
import { type ListsOf, listLimit } from './name-lists.ts';
import type { WordFacts } from './word-features.ts';

/** Places of a word seen from the word to be labelled, as the features know them. */
export const positions = {
  /** Two before … two after. */
  farLeft: 0,
  left: 1,
  here: 2,
  right: 3,
  farRight: 4,
  /** Before and behind another occurrence of the same word in the document. */
  otherLeft: 5,
  otherRight: 6,
} as const;
export const positionCount = 7;

/** What a word's features depend on besides its spelling. */
export interface Knowledge {
  readonly facts: WordFacts;
  readonly listsOf: ListsOf;
  /** How much a word is spelt like a name, in `likenessSteps` steps. */
  readonly likeness: (key: string) => number;
}

/** How near a position must be for a feature to be asked there. */
const near: readonly number[] = [positions.left, positions.here, positions.right];
const all: readonly number[] = Array.from({ length: positionCount }, (_, position) => position);
const here: readonly number[] = [positions.here];
const nearAndOther: readonly number[] = [...near, positions.otherLeft, positions.otherRight];

/** Told of every feature: its hash, position and all. */
export type FeatureVisitor = (position: number, hash: number) => void;

/**
 * The features of a word alone, by position: a pure function of its spelling, of what raw text and of
 * what the lists know of it. Everything goes by search key, so that hamza, ya, ta marbuta and
 * diacritics make no difference.
 */
export const visitFeatures = (
  lexeme: Lexeme,
  { facts, listsOf, likeness }: Knowledge,
  visit: FeatureVisitor,
): void => {
  const put = (where: readonly number[], hash: number): void => {
    for (let i = 0; i < where.length; i++) {
      const position = where[i] as number;
      visit(position, pairOf(hash, position));
    }
  };
  const number = (where: readonly number[], template: number, value: number): void =>
    put(where, scatter(value * 64 + template + 0x5000000));
  const clusters = (where: readonly number[], template: number, word: number): void => {
    for (let level = 0; level < facts.levels; level++) {
      number(where, template + level, word < 0 ? 0xffff : facts.cluster(word, level));
    }
  };

  /** All lists together, and each of them by itself. */
  const lists = (bits: number, template: number): void => {
    if (bits === 0) return;
    number(nearAndOther, template, bits);
    for (let list = 0; list < listLimit; list++) {
      if ((bits & (1 << list)) !== 0) number(near, template + 8, list);
    }
  };

  const { kind, key } = lexeme;
  if (kind !== 'arabic' && kind !== 'latin') {
    put(all, hashOf(kind === 'punctuation' || kind === 'symbol' ? key : kind, 1));
    if (kind === 'number') number(near, 2, Math.min(5, lexeme.text.length));
    return;
  }
  put(all, hashOf(key, 1));
  if (kind === 'latin') {
    put(near, hashOf(lexeme.text.replace(/\p{Lu}+/gu, 'A').replace(/\p{Ll}+/gu, 'a'), 3));
    return;
  }

  const known = facts.of(key);
  const stem = stemOf(lexeme, facts);
  const knownStem = facts.of(stem.key);
  clusters(all, 8, known);
  if (known < 0) clusters(all, 16, knownStem);
  number(nearAndOther, 4, facts.frequency(known) * 16 + facts.frequency(knownStem));
  number(nearAndOther, 27, facts.entityPrior(known));
  if (stem.key !== key) number(nearAndOther, 28, facts.entityPrior(knownStem));
  put(nearAndOther, hashOf(stem.key, 5));
  put(nearAndOther, hashOf(stem.proclitics, 6));

  const longest = Math.min(4, key.length - 1);
  for (let n = 1; n <= longest; n++) {
    const where = n === 2 || n === 3 ? near : here;
    put(where, hashOf(key, 30 + n, 0, n));
    put(where, hashOf(key, 40 + n, key.length - n));
    if (stem.key !== key && n < stem.key.length) put(here, hashOf(stem.key, 36 + n, 0, n));
  }
  const padded = `<${stem.key}>`;
  for (let i = 0; i + 3 <= padded.length; i++) put(here, hashOf(padded, 50, i, i + 3));
  number(near, 7, Math.min(9, key.length) * 2 + (stem.key.startsWith('ال') ? 1 : 0));
  const inLists = listsOf(key);
  const stemInLists = stem.key === key ? inLists : listsOf(stem.key);
  lists(inLists, 25);
  if (stem.key !== key) lists(stemInLists, 26);
  number(nearAndOther, 29, likeness(stem.key));
  number(here, 30, likeness(stem.key) * 16 + facts.frequency(knownStem));
};

interface Stem {
  readonly key: string;
  readonly proclitics: string;
}

/** The word without proclitics, where raw text knows what is left better than the whole word. */
export const stemOf = (lexeme: Lexeme, facts: WordFacts): Stem => {
  let best: Stem = { key: lexeme.key, proclitics: '' };
  let frequency = facts.frequency(facts.of(lexeme.key));
  for (const start of lexeme.starts) {
    if (start.proclitics === '' || start.key.length < 3) continue;
    const found = facts.frequency(facts.of(start.key));
    if (found > frequency) {
      best = { key: start.key, proclitics: start.proclitics };
      frequency = found;
    }
  }
  return best;
};
