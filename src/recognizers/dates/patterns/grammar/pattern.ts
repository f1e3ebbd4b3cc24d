import type { Meaning } from '../../meaning.ts';
import { map, optional, type Part, sequence } from './combinators.ts';
import { lookbehind } from './conditions.ts';

export interface Match {
  readonly meaning: Meaning;
  /** 0 to 1. */
  readonly confidence: number;
  /** See `Reading.weak`. */
  readonly weak?: boolean;
}

/** One way to write a date. It is tried only where a word begins that can open it. */
export interface Pattern {
  /** Its name, which a mention carries: `day-month`. */
  readonly rule: string;
  readonly part: Part<Match>;
}

/** A part with the name of its rule. */
export const pattern = (rule: string, part: Part<Match>): Pattern => ({ rule, part });

/** What a part reads, with the same confidence always. */
export const reading = <T extends Meaning>(part: Part<T>, confidence: number): Part<Match> =>
  map(part, (value) => ({ meaning: value, confidence }));

/**
 * What reads as a date but is a name where a certain word is before it: «شارع 26 يوليو». It is
 * read as weak, so that no piece of it is read as a date by itself.
 */
export const unlessNamed = (part: Part<Match>, before: Part<unknown>): Part<Match> =>
  map(sequence(optional(lookbehind(before)), part), ([named, value]) =>
    named === undefined ? value : { ...value, weak: true },
  );
