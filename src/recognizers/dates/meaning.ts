import type { CalendarName } from '../../document.ts';
import type { DayPart, Edge, Season, Unit } from './patterns/word-classes.ts';

/**
 * Units away from the one that holds the reference day; or the unit of the date named last
 * («نفسه»), the one after it («التالي») or before it («السابق»).
 */
export type Shift = number | 'same' | 'following' | 'preceding';

/** A date by its parts, some of which may be missing: «الأحد 12 مارس 2021», «مايو المقبل». */
export interface Fields {
  readonly kind: 'fields';
  readonly calendar: CalendarName;
  readonly year?: number | undefined;
  /** «مارس من العام الماضي». */
  readonly yearShift?: Shift | undefined;
  readonly month?: number | undefined;
  /** «الرابع من الشهر المقبل». */
  readonly monthShift?: Shift | undefined;
  /** 1 to 31; -1 is the last of its month. */
  readonly day?: number | undefined;
  readonly weekday?: number | undefined;
  /** «15 مايو المقبل»: the next such date, or the last one. */
  readonly shift?: Shift | undefined;
  /** «اليوم 15 مايو» 0, «أمس 14 مايو» -1: days from the day of the document. */
  readonly daysAway?: number | undefined;
}

/** «الأحد», «الأحد الماضي», «أحد الأسبوع الماضي». */
export interface Weekday {
  readonly kind: 'weekday';
  readonly weekday: number;
  readonly shift?: Shift | undefined;
  readonly weekShift?: Shift | undefined;
}

/** Whole units near the reference day: «الشهر الماضي» is -1, «السنوات الخمس القادمة» five from 1 on. */
export interface Units {
  readonly kind: 'units';
  readonly unit: Unit;
  readonly first: Shift;
  readonly count: number;
  readonly vague?: boolean | undefined;
}

export interface Amount {
  readonly unit: Unit;
  /** May have a fraction: «ساعة ونصف» is 1.5. */
  readonly count: number;
}

/** A point so long before or after another: «قبل عامين وثلاثة أشهر», «بعد يومين من الحادث». */
export interface Away {
  readonly kind: 'away';
  readonly amounts: readonly Amount[];
  readonly direction: -1 | 1;
  readonly vague?: boolean | undefined;
  /** From what it counts: the reference day by itself, `last` for the date named last. */
  readonly anchor?: DateMeaning | 'last' | undefined;
}

/** Units of which nothing is said but the direction: «منذ سنوات», «بعد أيام». */
export interface Vague {
  readonly kind: 'vague';
  readonly unit: Unit;
  readonly direction: -1 | 1;
}

/** «الآن». */
export interface Now {
  readonly kind: 'now';
}

/** «أواخر مارس», «نهاية العام»: a piece of a period by name. */
export interface EdgeOf {
  readonly kind: 'edge';
  readonly edge: Edge;
  readonly of: DateMeaning;
}

/** «الربع الأول من عام 2020», «النصف الثاني من القرن»: the nth of so many equal parts; -1 the last. */
export interface PieceOf {
  readonly kind: 'piece';
  readonly nth: number;
  readonly parts: number;
  readonly of: DateMeaning;
}

/** «الربع الماضي»: three months, counted from those of the reference day. */
export interface QuarterOf {
  readonly kind: 'quarter';
  readonly shift: Shift;
}

/** «ثالث ثلاثاء من مارس», «آخر أسبوع في سبتمبر»; -1 is the last. */
export interface NthOf {
  readonly kind: 'nth';
  readonly nth: number;
  readonly unit: 'weekday' | 'day' | 'week' | 'month' | 'year';
  readonly weekday?: number | undefined;
  readonly of: DateMeaning;
}

/** «الأشهر التسعة الأولى من العام», «العشر الأواخر من رمضان»: the first or last so many units. */
export interface EndOf {
  readonly kind: 'end';
  readonly unit: Unit;
  readonly count: number;
  readonly last: boolean;
  readonly of: DateMeaning;
}

/** «بقية الأسبوع»: from the reference day to the end. */
export interface RestOf {
  readonly kind: 'rest';
  readonly of: DateMeaning;
}

/** «نهاية الأسبوع». */
export interface WeekendOf {
  readonly kind: 'weekend';
  readonly week: Shift;
}

/** «أسبوع 16 سبتمبر»: the week that holds a day. */
export interface WeekOf {
  readonly kind: 'weekOf';
  readonly of: DateMeaning;
}

/** «صيف 2019», «الشتاء الماضي». */
export interface SeasonOf {
  readonly kind: 'season';
  readonly season: Season;
  readonly year?: number | undefined;
  readonly yearShift?: Shift | undefined;
  readonly shift?: Shift | undefined;
}

/** «التسعينيات»: years of a century, which by itself is the twentieth. */
export interface Decade {
  readonly kind: 'decade';
  /** 20 to 90; 100 is the first decade of the next century, «الألفينات». */
  readonly tens: number;
  /** Its first year less one, such as 1900; `shift` counts from the century of the reference day. */
  readonly century?: number | undefined;
  readonly shift?: Shift | undefined;
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

/** When a feast falls: a day of a calendar, days from Easter, the nth weekday of a month. */
export type FeastRule =
  | { readonly rule: 'hijri' | 'gregory'; readonly month: number; readonly day: number }
  | { readonly rule: 'western' | 'orthodox'; readonly offset: number }
  | {
      readonly rule: 'weekday';
      readonly month: number;
      readonly weekday: number;
      readonly nth: number;
    };

/** «عيد الفطر», «رأس السنة 2020». */
export interface Feast {
  readonly kind: 'feast';
  readonly rule: FeastRule;
  readonly year?: number | undefined;
  readonly yearShift?: Shift | undefined;
  readonly shift?: Shift | undefined;
  /** «ثاني أيام العيد» 1, «عشية رأس السنة» -1. */
  readonly offset?: number | undefined;
}

/** A Hijri date beside its Gregorian one. */
export interface Pair {
  readonly kind: 'pair';
  readonly hijri: Fields;
  readonly gregorian: Fields;
}

/** A day told twice: «أمس الأحد». The first says which day, the weekday confirms it. */
export interface Confirmed {
  readonly kind: 'confirmed';
  readonly day: DateMeaning;
  readonly weekday: number;
}

export interface RangeOf {
  readonly kind: 'range';
  readonly from: DateMeaning;
  readonly to: DateMeaning;
}

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

/** A clock time or a part of the day, by itself or on a day. */
export interface Clock {
  readonly kind: 'clock';
  /** 0 to 24; absent when only the part of the day is named. */
  readonly hour?: number | undefined;
  readonly minute?: number | undefined;
  readonly second?: number | undefined;
  /** Whether the hour is of the 24-hour clock, or has its part of day worked in already. */
  readonly settled?: boolean | undefined;
  readonly part?: DayPart | undefined;
  /** `Z` for Greenwich, else the place whose time it is. */
  readonly zone?: string | undefined;
  readonly date?: DateMeaning | undefined;
}

/** «من الثالثة إلى الرابعة عصرا». */
export interface ClockRange {
  readonly kind: 'clockRange';
  readonly from: Clock;
  readonly to: Clock;
}

/** «ثلاثة أيام», «ساعة ونصف». */
export interface Duration {
  readonly kind: 'duration';
  readonly amounts: readonly Amount[];
  readonly vague?: boolean | undefined;
  /** After «خلال»: of the time to come where the document looks ahead. */
  readonly within?: boolean | undefined;
}

/** «كل يوم جمعة», «مرتين أسبوعيا». */
export interface Recurrence {
  readonly kind: 'set';
  readonly timex: string;
  /** «كل يوم جمعة الساعة الثامنة مساء». */
  readonly clock?: Clock | undefined;
  /** How often in each, as TIMEX3 writes it: `2X`. */
  readonly frequency?: string | undefined;
}

export type Meaning = DateMeaning | Clock | ClockRange | Duration | Recurrence;
