import type {
  DualDated,
  Fields,
  Holiday,
  Now,
  Offset,
  RelativePeriod,
  VagueOffset,
  Weekday,
  WeekdayConfirmed,
} from './meaning/days.ts';
import type {
  BoundaryOf,
  Century,
  Decade,
  FirstOrLastUnits,
  FractionOf,
  NthOf,
  QuarterOf,
  RangeOf,
  RemainderOf,
  SameUnitOf,
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
 * RelativePeriod away from the one that holds the reference day; or the unit of the date named last
 * («نفسه»), the one after it («التالي») or before it («السابق»).
 */
export type Shift = number | 'same' | 'following' | 'preceding';

export type DateMeaning =
  | Fields
  | Weekday
  | RelativePeriod
  | Offset
  | VagueOffset
  | Now
  | BoundaryOf
  | FractionOf
  | QuarterOf
  | SameUnitOf
  | NthOf
  | FirstOrLastUnits
  | RemainderOf
  | WeekendOf
  | WeekOf
  | SeasonOf
  | Decade
  | Century
  | SplitYear
  | Holiday
  | DualDated
  | WeekdayConfirmed
  | RangeOf;

export type Meaning = DateMeaning | Clock | ClockRange | Duration | Recurrence;
