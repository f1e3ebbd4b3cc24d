import { meaning, type Part } from './grammar.ts';
import type { Meaning } from './meaning.ts';
import type { WordClass } from './vocabulary.ts';

/** What the first word of a pattern can be: a class of words, a month or a kind of token. */
export type Head = WordClass | 'month' | 'date';

export interface Found {
  readonly meaning: Meaning;
  /** 0 to 1. */
  readonly confidence: number;
}

/** One way to write a date. It is tried only where a word begins that can be one of its heads. */
export interface Pattern {
  readonly heads: readonly Head[];
  readonly part: Part<Found>;
}

/** A part's meaning with the same confidence always. */
export const found = <T extends Meaning>(part: Part<T>, confidence: number): Part<Found> =>
  meaning(part, (value) => ({ meaning: value, confidence }));
