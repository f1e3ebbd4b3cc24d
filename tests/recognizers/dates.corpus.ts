/**
 * A phrase, its TIMEX3 value, and its first and last day: the last is the first when left out, and
 * there is none when neither is told. Values follow from the calendar, not from what the program says.
 */
export type DateRow = readonly [phrase: string, timex: string, from?: string, to?: string];

/** A sentence, the words of the date in it, and their TIMEX3 value. */
export type PlacedRow = readonly [sentence: string, words: string, timex: string];

/** The day on which all phrases are read: a Thursday. */
export const referenceDate = '2019-12-05';

export * from './dates/clock.corpus.ts';
export * from './dates/days.corpus.ts';
export * from './dates/hijri.corpus.ts';
export * from './dates/holidays.corpus.ts';
export * from './dates/lengths.corpus.ts';
export * from './dates/negatives.corpus.ts';
export * from './dates/offsets.corpus.ts';
export * from './dates/open-days.corpus.ts';
export * from './dates/periods.corpus.ts';
export * from './dates/pieces.corpus.ts';
export * from './dates/ranges.corpus.ts';
export * from './dates/relative.corpus.ts';
export * from './dates/timed-days.corpus.ts';
