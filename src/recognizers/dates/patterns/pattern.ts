import type { Meaning } from '../meaning.ts';
import { meaning, optional, type Part, preceded, sequence } from './combinators.ts';

export interface Found {
  readonly meaning: Meaning;
  /** 0 to 1. */
  readonly confidence: number;
  /** See `Reading.weak`. */
  readonly weak?: boolean;
}

/** One way to write a date. It is tried only where a word begins that can open it. */
export type Pattern = Part<Found>;

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
