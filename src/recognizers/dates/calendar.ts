import { lazy, loadLexicon } from '../../lexicons/load.ts';

/** Days are counted from 1970-01-01; years may be zero or negative (astronomical numbering). */
export type DayNumber = number;

export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Gregorian date → day number (H. Hinnant, days_from_civil). */
export const dayNumber = (year: number, month: number, day: number): DayNumber => {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
};

/** Day number → Gregorian date. */
export const civilDate = (number: DayNumber): CivilDate => {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
};

/** 28 to 31. */
const monthLength = (year: number, month: number): number =>
  dayNumber(month === 12 ? year + 1 : year, (month % 12) + 1, 1) - dayNumber(year, month, 1);

/** ISO 8601 weekday, Monday 1 to Sunday 7. */
export const weekdayOf = (day: DayNumber): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** The Monday of a day's ISO week. */
export const mondayOf = (day: DayNumber): DayNumber => day - weekdayOf(day) + 1;

/** The same day `months` away, or the last of that month when it is shorter. */
export const addMonths = (day: DayNumber, months: number): DayNumber => {
  const from = civilDate(day);
  const count = from.year * 12 + from.month - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  return dayNumber(year, month, Math.min(from.day, monthLength(year, month)));
};

const digits = (value: number, length: number): string => String(value).padStart(length, '0');

/** `2019`, or `-0043` before the common era. */
export const isoYear = (year: number): string =>
  year < 0 ? `-${digits(-year, 4)}` : digits(year, 4);

/** ISO 8601 month such as `2019-12`. */
export const isoMonth = (year: number, month: number): string =>
  `${isoYear(year)}-${digits(month, 2)}`;

/** ISO 8601 day such as `2019-12-05`. */
export const isoDay = (day: DayNumber): string => {
  const { year, month, day: dayOfMonth } = civilDate(day);
  return `${isoMonth(year, month)}-${digits(dayOfMonth, 2)}`;
};

/** ISO 8601 week such as `2019-W49`. */
export const isoWeek = (day: DayNumber): string => {
  const thursday = mondayOf(day) + 3;
  const { year } = civilDate(thursday);
  const week = Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1;
  return `${isoYear(year)}-W${digits(week, 2)}`;
};

/** An ISO day → its number; null when it is none or no such day exists. */
export const parseIsoDay = (text: string): DayNumber | null => {
  const match = /^(\d{4})-(\d{2})-(\d{2})/u.exec(text);
  if (match === null) return null;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  return isGregorianDay(year, month, day) ? dayNumber(year, month, day) : null;
};

/** Whether the Gregorian calendar has such a day. */
export const isGregorianDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);

interface UmmAlQura {
  readonly firstYear: number;
  /** Day number of the first day of `firstYear`. */
  readonly firstDay: DayNumber;
  /** Three hexadecimal digits a year: bit n is set when month n + 1 has 30 days. */
  readonly longMonths: string;
}

/** Day number of the first of every month of the table, and of the month after the last. */
const hijriMonths = lazy(() => {
  const table = loadLexicon<UmmAlQura>('umm-al-qura.json');
  const starts = [table.firstDay];
  let day = table.firstDay;
  for (let at = 0; at < table.longMonths.length; at += 3) {
    const bits = Number.parseInt(table.longMonths.slice(at, at + 3), 16);
    for (let month = 0; month < 12; month++) {
      day += (bits >> month) & 1 ? 30 : 29;
      starts.push(day);
    }
  }
  return { firstYear: table.firstYear, starts };
});

/** Hijri year from which the table of Umm al-Qura gives the days. */
export const firstTabledYear = 1300;

/** Day number in the tabular Islamic calendar (civil epoch), within a day or two of the sighted moon. */
const tabularDayNumber = (year: number, month: number, day: number): DayNumber =>
  Math.floor((11 * year + 3) / 30) +
  354 * year +
  30 * month -
  Math.floor((month - 1) / 2) +
  day +
  1_948_440 -
  385 -
  2_440_588;

/**
 * Umm al-Qura date → day number, before 1300 by the tabular calendar; null after 1600. Day 30 of a
 * short month is the next 1st.
 */
export const hijriDayNumber = (year: number, month: number, day: number): DayNumber | null => {
  const { firstYear, starts } = hijriMonths();
  if (year >= 1 && year < firstYear) return tabularDayNumber(year, month, day);
  const at = (year - firstYear) * 12 + month - 1;
  const start = at < starts.length - 1 ? starts[at] : undefined;
  return start === undefined ? null : start + day - 1;
};

/** Day number → Umm al-Qura date; null outside the table. */
export const hijriDate = (day: DayNumber): CivilDate | null => {
  const { firstYear, starts } = hijriMonths();
  if (day < (starts[0] as number) || day >= (starts[starts.length - 1] as number)) return null;
  let low = 0;
  let high = starts.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) <= day) low = middle;
    else high = middle;
  }
  return {
    year: firstYear + Math.floor(low / 12),
    month: (low % 12) + 1,
    day: day - (starts[low] as number) + 1,
  };
};

/** Days from the Coptic epoch (29 August 284, Julian) to 1970. */
const copticEpoch = 103_605 - 719_163;

/** Coptic date → day number. */
export const copticDayNumber = (year: number, month: number, day: number): DayNumber =>
  copticEpoch + 365 * (year - 1) + Math.floor(year / 4) + 30 * (month - 1) + day - 1;
