import {
  addMonths,
  civilDate,
  type DayNumber,
  dayNumber,
  isoDay,
  isoMonth,
  isoWeek,
  isoYear,
  mondayOf,
  weekdayOf,
} from '../calendar.ts';
import type { NthOf, WeekOf } from '../meaning.ts';
import type { Period } from './period.ts';
import {
  type ResolutionContext,
  type Resolve,
  type Resolved,
  resolvedPeriod,
} from './resolution-context.ts';

/** «ثالث ثلاثاء من مارس», «الأسبوع الأخير من مايو»: weeks are those that lie wholly inside. */
export const resolveNth = (
  meaning: NthOf,
  context: ResolutionContext,
  resolve: Resolve,
): Resolved | null => {
  const whole = resolve(meaning.of, context);
  if (whole === null) return null;
  const period = resolvedPeriod(whole);
  const { unit } = meaning;
  const shared = { grain: grainOf[unit], calendar: 'gregory' } as const;
  if (period === null) return { timex: openNth[unit], ...shared };
  const found = nthIn(meaning, period, context.weekend === 'fri-sat' ? 5 : 6);
  return found === null ? null : { ...found, ...shared };
};

const grainOf = {
  weekday: 'day',
  weekend: 'day',
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
} as const;

const openNth: Readonly<Record<NthOf['unit'], string>> = {
  weekday: 'XXXX-XX-XX',
  weekend: 'XXXX-WXX-WE',
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  month: 'XXXX-XX',
  year: 'XXXX',
};

/** Weeks of a year are numbered by ISO 8601: the first holds the fourth of January. */
const weekOfYear = (year: number, nth: number): Pick<Resolved, 'timex' | 'from' | 'to'> | null => {
  const after = mondayOf(dayNumber(year + 1, 1, 4));
  const monday = nth < 0 ? after - 7 : mondayOf(dayNumber(year, 1, 4)) + 7 * (nth - 1);
  return monday < after ? { timex: isoWeek(monday), from: monday, to: monday + 6 } : null;
};

const nthIn = (
  { nth, unit, weekday = 1 }: NthOf,
  { from, to }: Period,
  /** The weekday that begins a weekend. */
  weekend: number,
): Pick<Resolved, 'timex' | 'from' | 'to'> | null => {
  const inside = (start: DayNumber, end: DayNumber, timex: string) =>
    start < from || end > to ? null : { timex, from: start, to: end };
  const weekdayIn = (named: number): DayNumber =>
    nth < 0
      ? to - ((weekdayOf(to) - named + 7) % 7)
      : from + ((named - weekdayOf(from) + 7) % 7) + 7 * (nth - 1);
  switch (unit) {
    case 'day': {
      const day = nth < 0 ? to : from + nth - 1;
      return inside(day, day, isoDay(day));
    }
    case 'weekday': {
      const day = weekdayIn(weekday);
      return inside(day, day, isoDay(day));
    }
    case 'weekend': {
      const friday = weekdayIn(weekend);
      // A weekend that ends in the next month is none of this one.
      const day = nth < 0 && friday + 1 > to ? friday - 7 : friday;
      return inside(day, day + 1, `${isoWeek(mondayOf(day))}-WE`);
    }
    case 'week': {
      if (to - from > 300) return weekOfYear(civilDate(from).year, nth);
      const monday = nth < 0 ? mondayOf(to - 6) : mondayOf(from + 6) + 7 * (nth - 1);
      return inside(monday, monday + 6, isoWeek(monday));
    }
    case 'month': {
      const start = nth < 0 ? addMonths(to + 1, -1) : addMonths(from, nth - 1);
      const { year, month } = civilDate(start);
      return inside(start, addMonths(start, 1) - 1, isoMonth(year, month));
    }
    case 'year': {
      const year = nth < 0 ? civilDate(to).year : civilDate(from).year + nth - 1;
      return inside(dayNumber(year, 1, 1), dayNumber(year, 12, 31), isoYear(year));
    }
  }
};

/** «أسبوع 16 سبتمبر». */
export const resolveWeekOf = (
  { of }: WeekOf,
  context: ResolutionContext,
  resolve: Resolve,
): Resolved | null => {
  const day = resolve(of, context);
  if (day === null) return null;
  const shared = { grain: 'week', calendar: 'gregory' } as const;
  if (day.from === undefined) return { timex: 'XXXX-WXX', ...shared };
  const monday = mondayOf(day.from);
  return { timex: isoWeek(monday), from: monday, to: monday + 6, ...shared };
};
