import type { Meaning } from '../meaning.ts';
import { meaning, optional, type Part, preceded, sequence } from './grammar.ts';
import type { Unit, WordClass } from './word-classes.ts';

/** What the first word of a pattern can be: a class of words, one of it, a name, a kind of token. */
export type Head =
  | WordClass
  | `particle:${string}`
  | `unit:${Unit}`
  | 'month'
  | 'holiday'
  | 'date'
  | 'time';

export interface Found {
  readonly meaning: Meaning;
  /** 0 to 1. */
  readonly confidence: number;
  /** See `Reading.weak`. */
  readonly weak?: boolean;
}

/** One way to write a date. It is tried only where a word begins that can be one of its heads. */
export interface Pattern {
  readonly heads: readonly Head[];
  readonly part: Part<Found>;
}

/** A part's meaning with the same confidence always. */
export const found = <T extends Meaning>(part: Part<T>, confidence: number): Part<Found> =>
  meaning(part, (value) => ({ meaning: value, confidence }));

/**
 * What reads as a date but is a name where a certain word stands before it: «شارع 26 يوليو». It is
 * read as weak, so that no piece of it is read as a date by itself.
 */
export const unlessNamed = (part: Part<Found>, before: Part<unknown>): Part<Found> =>
  meaning(sequence(optional(preceded(before)), part), ([named, value]) =>
    named === undefined ? value : { ...value, weak: true },
  );
