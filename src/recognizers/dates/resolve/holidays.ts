import { lazy, loadLexicon } from '../../../lexicons/load.ts';
import {
  addMonths,
  civilDate,
  type DayNumber,
  dayNumber,
  hijriDate,
  hijriDayNumber,
  weekdayOf,
} from '../calendar.ts';
import type { HolidayRule } from '../meaning.ts';
import { easter, orthodoxEaster } from './easter.ts';
import { hebrewHoliday } from './hebrew.ts';

/** The Chinese new year in days after 20 January, one base 36 digit a year. */
const lunarNewYears = lazy(() =>
  loadLexicon<{ readonly firstYear: number; readonly days: string }>('lunar-new-years.json'),
);

const lunarNewYear = (year: number): DayNumber | null => {
  const { firstYear, days } = lunarNewYears();
  const after = days[year - firstYear];
  return after === undefined ? null : dayNumber(year, 1, 20) + Number.parseInt(after, 36);
};

/** Days from one to the next such weekday, itself included. */
const daysUntil = (weekday: number, from: DayNumber): number => (weekday - weekdayOf(from) + 7) % 7;

/** The first day of a holiday in a common year. */
export const dayOfHoliday = (rule: HolidayRule, year: number): number | null => {
  switch (rule.rule) {
    case 'gregory':
      return dayNumber(year, rule.month, rule.day);
    case 'hijri':
      return hijriHoliday(rule.month, rule.day, year);
    case 'hebrew':
      return hebrewHoliday(year, rule.month, rule.day);
    case 'lunar': {
      const day = lunarNewYear(year);
      return day === null ? null : day + rule.offset;
    }
    case 'western':
      return easter(year) + rule.offset;
    case 'orthodox':
      return orthodoxEaster(year) + rule.offset;
    case 'weekday': {
      const first = dayNumber(year, rule.month, 1);
      if (rule.nth > 0) return first + daysUntil(rule.weekday, first) + 7 * (rule.nth - 1);
      const next = addMonths(first, 1);
      return next + daysUntil(rule.weekday, next) + 7 * rule.nth;
    }
  }
};

/** A year of 1300 to 1500 is Hijri itself; in a common year the holiday falls once, rarely twice. */
const hijriHoliday = (month: number, day: number, year: number): number | null => {
  if (year >= 1300 && year <= 1500) return hijriDayNumber(year, month, day);
  const about = hijriDate(dayNumber(year, 1, 1))?.year;
  if (about === undefined) return null;
  for (const hijri of [about, about + 1]) {
    const found = hijriDayNumber(hijri, month, day);
    if (found !== null && civilDate(found).year === year) return found;
  }
  return null;
};
