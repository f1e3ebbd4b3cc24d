import { type CivilDate, civilDate, type DayNumber, dayNumber } from './calendar.ts';

/** Solar Hijri years that begin a new cycle of leap years (K. M. Borkowski, 1996). */
const breaks = [
  -61, 9, 38, 199, 426, 686, 756, 818, 1111, 1181, 1210, 1635, 2060, 2097, 2192, 2262, 2324, 2394,
  2456, 3178,
];

const firstYear = -61;
const endYear = 3178;

/** Leap years in some years of a cycle of 33: every fourth, but the last after five. */
const leapsIn = (years: number): number =>
  Math.floor(years / 33) * 8 + Math.floor((years % 33) / 4);

/** The day of Gregorian March on which a solar Hijri year begins, 19 to 22. */
const newYear = (year: number): number => {
  const common = year + 621;
  let leaps = -14;
  let start = firstYear;
  let length = 0;
  for (const next of breaks.slice(1)) {
    length = next - start;
    if (year < next) break;
    leaps += leapsIn(length);
    start = next;
  }
  const since = year - start;
  leaps += Math.floor(since / 33) * 8 + Math.floor(((since % 33) + 3) / 4);
  if (length % 33 === 4 && length - since === 4) leaps++;
  const gregorianLeaps =
    Math.floor(common / 4) - Math.floor(((Math.floor(common / 100) + 1) * 3) / 4) - 150;
  return 20 + leaps - gregorianLeaps;
};

/** First day of a month since the first of its year: six months of 31 days, then of 30. */
const daysBefore = (month: number): number =>
  month <= 7 ? 31 * (month - 1) : 186 + 30 * (month - 7);

const startOfYear = (year: number): DayNumber => dayNumber(year + 621, 3, newYear(year));

/** Solar Hijri date → day number; null when there is no such day or the year is out of range. */
export const persianDayNumber = (year: number, month: number, day: number): DayNumber | null => {
  if (year < firstYear || year >= endYear - 1 || month < 1 || month > 12 || day < 1) return null;
  const first = startOfYear(year) + daysBefore(month);
  const after = month === 12 ? startOfYear(year + 1) : startOfYear(year) + daysBefore(month + 1);
  return first + day > after ? null : first + day - 1;
};

/** The solar Hijri year that holds a day. */
export const persianYearOf = (day: DayNumber): CivilDate['year'] => {
  const year = civilDate(day).year - 621;
  return day < startOfYear(year) ? year - 1 : year;
};
