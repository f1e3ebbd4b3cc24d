import type { DayPart } from '../patterns/words/word-classes.ts';
import type { DateMeaning } from './date-meaning.ts';
import type { TimeAmount } from './days.ts';

/** A clock time or a part of the day, by itself or on a day. */
export interface Clock {
  readonly kind: 'clock';
  /** 0 to 24; absent when only the part of the day is named, or of a range that ends with a day. */
  readonly hour?: number | undefined;
  readonly minute?: number | undefined;
  readonly second?: number | undefined;
  /** Whether the hour is of the 24-hour clock, or has its part of day worked in already. */
  readonly settled?: boolean | undefined;
  /** Settled only by itself: «7:30» is of the evening in «من 7:30 إلى 9:00 ليلا». */
  readonly movable?: true | undefined;
  readonly part?: DayPart | undefined;
  /** «وقت متأخر من الليل»: the beginning or end of the part, as TIMEX3 writes it. */
  readonly mod?: 'START' | 'END' | undefined;
  /** `Z` for Greenwich, else the place whose time it is. */
  readonly zone?: string | undefined;
  readonly date?: DateMeaning | undefined;
  /** Of several days, so that it is of none by itself: «يوميا ما عدا الجمعة الساعة 9». */
  readonly recurrent?: true | undefined;
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
  readonly amounts: readonly TimeAmount[];
  /** «من 3 إلى 5 سنوات»: it may be as long as this. */
  readonly most?: readonly TimeAmount[] | undefined;
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
