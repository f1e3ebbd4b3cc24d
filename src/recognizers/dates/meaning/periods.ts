import type { CalendarName } from '../../../document.ts';
import type { Season } from '../patterns/words/word-classes.ts';
import type { Shift } from './shift.ts';

/** «الربع الماضي»: three months, counted from those of the reference day. */
export interface QuarterOf {
  readonly kind: 'quarter';
  readonly shift: Shift;
}

/** «الشهر نفسه من العام الماضي», «الربع ذاته من 2018». */
export interface SameUnitOf {
  readonly kind: 'sameUnitOf';
  readonly unit: 'day' | 'month' | 'quarter';
  readonly year?: number | undefined;
  readonly yearShift?: Shift | undefined;
}

/** «نهاية الأسبوع». */
export interface WeekendOf {
  readonly kind: 'weekend';
  readonly week: Shift;
}

/** «صيف 2019», «الشتاء الماضي». */
export interface SeasonOf {
  readonly kind: 'season';
  readonly season: Season;
  readonly year?: number | undefined;
  readonly yearShift?: Shift | undefined;
  readonly shift?: Shift | undefined;
  /** Of every year, unless its sentence says what happened or will: «في الصيف». */
  readonly recurrent?: true | undefined;
}

/** «التسعينيات»: years of a century, which by itself is the twentieth. */
export interface Decade {
  readonly kind: 'decade';
  /** 20 to 90; 100 is the first decade of the next century, «الألفينات». */
  readonly tens: number;
  /** Its first year less one, such as 1900; `shift` counts from the century of the reference day. */
  readonly century?: number | undefined;
  readonly shift?: Shift | undefined;
  /** Of the century; Gregorian unless given. */
  readonly calendar?: CalendarName | undefined;
}

/** «القرن العشرين», «القرن الثالث قبل الميلاد». */
export interface Century {
  readonly kind: 'century';
  /** 20 is 1901 to 2000; -3 is 300 to 201 before the common era. */
  readonly number: number;
  readonly calendar: CalendarName;
}

/** «العام الدراسي 2022-2023», «موسم 2019/2020»: a year that spans two. */
export interface SplitYear {
  readonly kind: 'splitYear';
  readonly first?: number | undefined;
  readonly shift?: Shift | undefined;
}
