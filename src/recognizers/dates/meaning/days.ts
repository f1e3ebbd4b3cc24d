import type { CalendarName } from '../../../document.ts';
import type { DateMeaning, Shift } from '../meaning.ts';
import type { Unit } from '../patterns/word-classes.ts';

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
export interface RelativePeriod {
  readonly kind: 'relativePeriod';
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
export interface Offset {
  readonly kind: 'offset';
  readonly amounts: readonly Amount[];
  readonly direction: -1 | 1;
  readonly vague?: boolean | undefined;
  /** From what it counts: the reference day by itself, `last` for the date named last. */
  readonly anchor?: DateMeaning | 'last' | undefined;
}

/** RelativePeriod of which nothing is said but the direction: «منذ سنوات», «بعد أيام». */
export interface VagueOffset {
  readonly kind: 'vagueOffset';
  readonly unit: Unit;
  readonly direction: -1 | 1;
}

/** «الآن». */
export interface Now {
  readonly kind: 'now';
}

/** When a holiday falls: a day of a calendar, days from Easter or the Chinese new year, an nth weekday. */
export type HolidayRule =
  | { readonly rule: 'hijri' | 'hebrew' | 'gregory'; readonly month: number; readonly day: number }
  | { readonly rule: 'western' | 'orthodox' | 'lunar'; readonly offset: number }
  | {
      readonly rule: 'weekday';
      readonly month: number;
      readonly weekday: number;
      readonly nth: number;
    };

/** «عيد الفطر», «رأس السنة 2020». */
export interface Holiday {
  readonly kind: 'holiday';
  readonly rule: HolidayRule;
  readonly year?: number | undefined;
  readonly yearShift?: Shift | undefined;
  readonly shift?: Shift | undefined;
  /** «ثاني أيام العيد» 1, «عشية رأس السنة» -1. */
  readonly offset?: number | undefined;
}

/** A Hijri date beside its Gregorian one. */
export interface DualDated {
  readonly kind: 'dualDated';
  readonly hijri: Fields;
  readonly gregorian: Fields;
}

/** A day told twice: «أمس الأحد». The first says which day, the weekday confirms it. */
export interface WeekdayConfirmed {
  readonly kind: 'weekdayConfirmed';
  readonly day: DateMeaning;
  readonly weekday: number;
}
