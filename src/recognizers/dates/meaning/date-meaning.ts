import type { Boundary, Unit } from '../patterns/words/word-classes.ts';
import type {
  DateFields,
  DualDated,
  Holiday,
  Now,
  RelativePeriod,
  TimeAmount,
  VagueOffset,
  Weekday,
} from './days.ts';
import type {
  Century,
  Decade,
  QuarterOf,
  SameUnitOf,
  SeasonOf,
  SplitYear,
  WeekendOf,
} from './periods.ts';

/** What a date says: by itself, or of another date. */
export type DateMeaning =
  | DateFields
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

/** A point so long before or after another: «قبل عامين وثلاثة أشهر», «بعد يومين من الحادث». */
export interface Offset {
  readonly kind: 'offset';
  readonly amounts: readonly TimeAmount[];
  readonly direction: -1 | 1;
  readonly vague?: boolean | undefined;
  /** From what it counts: the reference day by itself, `last` for the date named last. */
  readonly anchor?: DateMeaning | 'last' | undefined;
}

/** A day given twice: «أمس الأحد». The first says which day, the weekday confirms it. */
export interface WeekdayConfirmed {
  readonly kind: 'weekdayConfirmed';
  readonly day: DateMeaning;
  readonly weekday: number;
}

/** «أواخر مارس», «نهاية العام»: a piece of a period by name. */
export interface BoundaryOf {
  readonly kind: 'boundary';
  readonly edge: Boundary;
  readonly of: DateMeaning;
}

/** «الربع الأول من عام 2020», «النصف الثاني من القرن»: the nth of so many equal parts; -1 the last. */
export interface FractionOf {
  readonly kind: 'fraction';
  readonly nth: number;
  readonly parts: number;
  readonly of: DateMeaning;
}

/** «ثالث ثلاثاء من مارس», «آخر أسبوع في سبتمبر», «أول نهاية أسبوع من مايو»; -1 is the last. */
export interface NthOf {
  readonly kind: 'nth';
  readonly nth: number;
  readonly unit: 'weekday' | 'weekend' | 'day' | 'week' | 'month' | 'year';
  readonly weekday?: number | undefined;
  readonly of: DateMeaning;
}

/** «الأشهر التسعة الأولى من العام», «العشر الأواخر من رمضان»: the first or last so many units. */
export interface FirstOrLastUnits {
  readonly kind: 'firstOrLastUnits';
  readonly unit: Unit;
  readonly count: number;
  readonly last: boolean;
  readonly of: DateMeaning;
}

/** «بقية الأسبوع»: from the reference day to the end. */
export interface RemainderOf {
  readonly kind: 'remainder';
  readonly of: DateMeaning;
}

/** «أسبوع 16 سبتمبر»: the week that holds a day. */
export interface WeekOf {
  readonly kind: 'weekOf';
  readonly of: DateMeaning;
}

export interface RangeOf {
  readonly kind: 'range';
  readonly from: DateMeaning;
  readonly to: DateMeaning;
}
