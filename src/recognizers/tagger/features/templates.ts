import { isDefinite } from '../../../morphology/article.ts';
import { hashOf, scatter } from '../../../text/hash.ts';
import { Letters } from '../../../text/letters.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { type ListsOf, listLimit } from './name-lists.ts';
import type { WordFacts } from './word-features.ts';
import type { StemmedWord } from './word-stem.ts';

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

/** Receives the features of a word, each with the positions at which it is asked. */
export interface FeatureSink {
  /** A feature of letters, by its hash. */
  letters(where: readonly number[], hash: number): void;
  /** A feature of a small number: `value * templateCount + template`. */
  number(where: readonly number[], code: number): void;
}

/** The hashes of the features that know a whole word: by its key, and as a stem. */
export const identityHashes = (key: string): readonly number[] => [hashOf(key, 1), hashOf(key, 5)];

/** Numbers that a template may have. */
export const templateCount = 64;
/** The value of a cluster that is not known. */
export const unknownCluster = 0xffff;

const word = new Letters();
const stem = new Letters();

/**
 * The features of a word alone, by position: a pure function of its spelling, of what raw text and of
 * what the lists know of it. Everything goes by search key, so that hamza, ya, ta marbuta and
 * diacritics make no difference.
 */
export const visitFeatures = (
  { kind, key, text }: Lexeme,
  { known, stem: stemKey, knownStem, proclitics }: StemmedWord,
  { facts, listsOf, likeness }: Knowledge,
  sink: FeatureSink,
): void => {
  if (kind !== 'arabic') {
    visitOther(kind, key, text, sink);
    return;
  }
  sink.letters(all, hashOf(key, 1));
  const isSplit = stemKey !== key;
  clusters(sink, facts, 8, known);
  if (known < 0) clusters(sink, facts, 16, knownStem);
  const frequency = facts.frequency(knownStem);
  number(sink, nearAndOther, 4, facts.frequency(known) * 16 + frequency);
  number(sink, nearAndOther, 27, facts.entityPrior(known));
  if (isSplit) number(sink, nearAndOther, 28, facts.entityPrior(knownStem));
  word.read(key);
  stem.read(stemKey);
  sink.letters(nearAndOther, stem.hash(5, 1, stem.length + 1));
  sink.letters(nearAndOther, hashOf(proclitics, 6));
  visitAffixes(isSplit, sink);
  number(sink, near, 7, Math.min(9, word.length) * 2 + (isDefinite(stemKey) ? 1 : 0));
  lists(sink, 25, listsOf(key));
  if (isSplit) lists(sink, 26, listsOf(stemKey));
  const like = likeness(stemKey);
  number(sink, nearAndOther, 29, like);
  number(sink, here, 30, like * 16 + frequency);
};

/** The features of what is no Arabic word: of Latin letters their case, of figures how many they are. */
const visitOther = (kind: Lexeme['kind'], key: string, text: string, sink: FeatureSink): void => {
  if (kind === 'latin') {
    const shape = text.replace(/\p{Lu}+/gu, 'A').replace(/\p{Ll}+/gu, 'a');
    sink.letters(all, hashOf(key, 1));
    sink.letters(near, hashOf(shape, 3));
    return;
  }
  sink.letters(all, hashOf(kind === 'punctuation' || kind === 'symbol' ? key : kind, 1));
  if (kind === 'number') number(sink, near, 2, Math.min(5, text.length));
};

/** The first and last letters of the word just read, one to four of them, and all threes of its stem. */
const visitAffixes = (isSplit: boolean, sink: FeatureSink): void => {
  const { length } = word;
  const longest = Math.min(4, length - 1);
  for (let n = 1; n <= longest; n++) {
    const where = n === 2 || n === 3 ? near : here;
    sink.letters(where, word.hash(30 + n, 1, n + 1));
    sink.letters(where, word.hash(40 + n, length - n + 1, length + 1));
    if (isSplit && n < stem.length) sink.letters(here, stem.hash(36 + n, 1, n + 1));
  }
  for (let i = 0; i < stem.length; i++) sink.letters(here, stem.hash(50, i, i + 3));
};

const number = (
  sink: FeatureSink,
  where: readonly number[],
  template: number,
  value: number,
): void => sink.number(where, value * templateCount + template);

const clusters = (sink: FeatureSink, facts: WordFacts, template: number, known: number): void => {
  for (let level = 0; level < facts.levels; level++) {
    number(sink, all, template + level, known < 0 ? unknownCluster : facts.cluster(known, level));
  }
};

/** All lists together, and each of them by itself. */
const lists = (sink: FeatureSink, template: number, bits: number): void => {
  if (bits === 0) return;
  number(sink, nearAndOther, template, bits);
  for (let list = 0; list < listLimit; list++) {
    if ((bits & (1 << list)) !== 0) number(sink, near, template + 8, list);
  }
};

/** The hash of a feature of a small number. */
export const numberHash = (code: number): number => scatter(code + 0x5000000);
