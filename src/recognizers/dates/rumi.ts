import { type CivilDate, civilDate, type DayNumber, dayNumber } from './calendar.ts';

/** Years of the Ottoman state's accounts, from the decree of 1840 to the last days of their use. */
export const rumiYears = { first: 1256, last: 1341 } as const;

/** In this year the days became those of our calendar: it began in March and ended in December. */
const shortYear = 1333;
const toCommon = 584;

/** Days by which the Julian calendar was behind ours, 12 until February 1900. */
const behind = (year: number, month: number): number =>
  year > 1900 || (year === 1900 && month >= 3) ? 13 : 12;

/** Rumi date → day number; a year began on the Julian 1 March, from 1334 on with our January. */
const rumiDayNumber = (year: number, month: number, day: number): DayNumber => {
  if (year >= shortYear) return dayNumber(year + toCommon, month, day);
  const common = year + toCommon + (month < 3 ? 1 : 0);
  return dayNumber(common, month, day) + behind(common, month);
};

/** The day of our calendar that a Rumi date is. */
export const rumiDay = (year: number, month: number, day: number): CivilDate =>
  civilDate(rumiDayNumber(year, month, day));

/** First and last day of a Rumi year in our calendar. */
export const rumiYear = (year: number): readonly [first: CivilDate, last: CivilDate] => {
  const first = year > shortYear ? 1 : 3;
  const next = year + 1 > shortYear ? 1 : 3;
  return [rumiDay(year, first, 1), civilDate(rumiDayNumber(year + 1, next, 1) - 1)];
};
