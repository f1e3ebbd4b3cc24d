import type {
  Away,
  Confirmed,
  Feast,
  Fields,
  Now,
  Pair,
  Units,
  Vague,
  Weekday,
} from './meaning/days.ts';
import type {
  Century,
  Decade,
  EdgeOf,
  EndOf,
  NthOf,
  PieceOf,
  QuarterOf,
  RangeOf,
  RestOf,
  SameIn,
  SeasonOf,
  SplitYear,
  WeekendOf,
  WeekOf,
} from './meaning/periods.ts';
import type { Clock, ClockRange, Duration, Recurrence } from './meaning/times.ts';

export type * from './meaning/days.ts';
export type * from './meaning/periods.ts';
export type * from './meaning/times.ts';

/**
 * Units away from the one that holds the reference day; or the unit of the date named last
 * («نفسه»), the one after it («التالي») or before it («السابق»).
 */
export type Shift = number | 'same' | 'following' | 'preceding';

export type DateMeaning =
  | Fields
  | Weekday
  | Units
  | Away
  | Vague
  | Now
  | EdgeOf
  | PieceOf
  | QuarterOf
  | SameIn
  | NthOf
  | EndOf
  | RestOf
  | WeekendOf
  | WeekOf
  | SeasonOf
  | Decade
  | Century
  | SplitYear
  | Feast
  | Pair
  | Confirmed
  | RangeOf;

export type Meaning = DateMeaning | Clock | ClockRange | Duration | Recurrence;
