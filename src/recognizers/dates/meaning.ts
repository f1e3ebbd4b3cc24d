import type { CalendarName } from '../../document.ts';
import type { Edge, Unit } from './vocabulary.ts';

/** Units away from the one that holds the reference day; `same` is that of the date named last. */
export type Shift = number | 'same';

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
  readonly day?: number | undefined;
  readonly weekday?: number | undefined;
  /** «15 مايو المقبل»: the next such date, or the last one. */
  readonly shift?: Shift | undefined;
  readonly edge?: Edge | undefined;
}

/** «الأحد», «الأحد الماضي». */
export interface Weekday {
  readonly kind: 'weekday';
  readonly weekday: number;
  readonly shift?: Shift | undefined;
  /** «أحد الأسبوع الماضي». */
  readonly weekShift?: Shift | undefined;
}

/** Whole units near the reference day: «الشهر الماضي» is -1, «السنوات الخمس القادمة» 1 to 5. */
export interface Span {
  readonly kind: 'span';
  readonly unit: Unit;
  readonly first: Shift;
  readonly count: number;
  readonly vague?: boolean;
  readonly edge?: Edge | undefined;
}

export interface Amount {
  readonly unit: Unit;
  readonly count: number;
}

/** A point so long before or after the reference day: «قبل عامين وثلاثة أشهر». */
export interface Away {
  readonly kind: 'away';
  readonly amounts: readonly Amount[];
  readonly direction: -1 | 1;
  readonly vague?: boolean;
}

/** «الآن». */
export interface Now {
  readonly kind: 'now';
}

export type DateMeaning = Fields | Weekday | Span | Away | Now;
export type Meaning = DateMeaning;

/** A pattern found in the text. Offsets are UTF-16 units, proclitics left out. */
export interface Reading {
  readonly meaning: Meaning;
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  /** Exclusive. */
  readonly endToken: number;
  /** 0 to 1. */
  readonly confidence: number;
}
