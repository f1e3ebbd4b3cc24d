import type { CalendarName } from '../../../document.ts';
import {
  civilDate,
  copticDayNumber,
  type DayNumber,
  dayNumber,
  hijriDate,
  hijriDayNumber,
  isGregorianDay,
} from '../calendar.ts';
import { persianDayNumber, persianYearOf } from '../persian.ts';
import type { Period } from './period.ts';

/** Day number of a date of any calendar; null when there is no such day. */
export const dayIn = (
  calendar: CalendarName,
  year: number,
  month: number,
  day: number,
): DayNumber | null => {
  if (day < 0) return periodIn(calendar, year, month)?.to ?? null;
  if (calendar === 'islamic-umalqura') return day > 30 ? null : hijriDayNumber(year, month, day);
  if (calendar === 'persian') return persianDayNumber(year, month, day);
  if (calendar === 'coptic') return day > 30 ? null : copticDayNumber(year, month, day);
  return isGregorianDay(year, month, day) ? dayNumber(year, month, day) : null;
};

const lastMonth: Readonly<Record<CalendarName, number>> = {
  gregory: 12,
  persian: 12,
  'islamic-umalqura': 12,
  coptic: 13,
};

/** All days of a month, or of a year when no month is given. */
export const periodIn = (calendar: CalendarName, year: number, month?: number): Period | null => {
  const from = dayIn(calendar, year, month ?? 1, 1);
  const ends = month === undefined || month === lastMonth[calendar];
  const next = ends ? dayIn(calendar, year + 1, 1, 1) : dayIn(calendar, year, month + 1, 1);
  if (from === null) return null;
  // The table of Hijri months ends with a month that has no next one.
  return { from, to: next === null ? from + (month === undefined ? 353 : 29) : next - 1 };
};

/** The year of a calendar that holds a day. */
export const yearIn = (calendar: CalendarName, day: DayNumber): number | null => {
  if (calendar === 'islamic-umalqura') return hijriDate(day)?.year ?? null;
  if (calendar === 'persian') return persianYearOf(day);
  const { year, month } = civilDate(day);
  if (calendar === 'coptic') return month >= 9 ? year - 283 : year - 284;
  return year;
};
