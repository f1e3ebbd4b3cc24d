import type { Attributes } from '../../document.ts';
import type { DateMeaning, Meaning } from './meaning.ts';

/** How a date relates to what is said of it: the preposition before it. */
export type Relation = 'before' | 'after' | 'since' | 'until' | 'about';

/** A pattern found in the text. Offsets are UTF-16 units, proclitics left out. */
export interface Reading<M extends Meaning = Meaning> {
  readonly meaning: M;
  /** The name of the pattern that read it, such as `day-month`. */
  readonly rule: string;
  /** The names of the refiners that changed it since, in their order. */
  readonly refiners: readonly string[];
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  /** Exclusive. */
  readonly endToken: number;
  /** 0 to 1. */
  readonly confidence: number;
  /** Counts only when a refiner joins it to another reading: a bare year, «صباحا». */
  readonly weak?: boolean | undefined;
  /** Of what is to come, as its sentence says. */
  readonly ahead?: boolean | undefined;
  /** Of what has begun, as «منذ» says, or of what was, as its verb says. */
  readonly behind?: boolean | undefined;
  readonly attributes?: Attributes | undefined;
}

const notDates: ReadonlySet<string> = new Set(['clock', 'clockRange', 'duration', 'set']);

/** Whether a meaning is a day or a longer time, no clock, length or recurrence. */
export const isDateMeaning = (meaning: Meaning): meaning is DateMeaning =>
  !notDates.has(meaning.kind);

/** Whether a reading has such a meaning. */
export const isDateReading = (reading: Reading): reading is Reading<DateMeaning> =>
  isDateMeaning(reading.meaning);
