import type { CalendarName } from '../../../document.ts';
import type { Unit } from '../patterns/words/word-classes.ts';
import type { Shift } from './shift.ts';

/** A date by its parts, some of which may be missing: «الأحد 12 مارس 2021», «مايو المقبل». */
export interface DateFields {
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

export interface TimeAmount {
  readonly unit: Unit;
  /** May have a fraction: «ساعة ونصف» is 1.5. */
  readonly count: number;
}

/** An offset of which nothing is said but the unit and the direction: «منذ سنوات», «بعد أيام». */
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
      /** -1 is the last. */
      readonly nth: number;
    };

/** «عيد الفطر», «رأس السنة 2020». */
export interface Holiday {
  readonly kind: 'holiday';
  /** Several where countries keep it on days of their own: «عيد الأم». */
  readonly rules: readonly [HolidayRule, ...HolidayRule[]];
  readonly year?: number | undefined;
  readonly yearShift?: Shift | undefined;
  readonly shift?: Shift | undefined;
  /** «ثاني أيام العيد» 1, «عشية رأس السنة» -1. */
  readonly offset?: number | undefined;
}

/** A Hijri date beside its Gregorian one. */
export interface DualDated {
  readonly kind: 'dualDated';
  readonly hijri: DateFields;
  readonly gregorian: DateFields;
}
