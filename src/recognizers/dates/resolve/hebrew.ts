import type { DayNumber } from '../calendar.ts';

/** Day number of 1 Tishri of the year 1. */
const epoch = -2_092_590;

/** Days from the epoch to the new moon that may open a year; no year opens on Sunday, Wednesday or Friday. */
const elapsed = (year: number): number => {
  const months = Math.floor((235 * year - 234) / 19);
  const days = 29 * months + Math.floor((12_084 + 13_753 * months) / 25_920);
  return (3 * (days + 1)) % 7 < 3 ? days + 1 : days;
};

/** 1 Tishri of a Hebrew year, put off where a year would be too long or too short. */
const newYear = (year: number): DayNumber => {
  const [before, now, after] = [elapsed(year - 1), elapsed(year), elapsed(year + 1)];
  return epoch + now + (after - now === 356 ? 2 : now - before === 382 ? 1 : 0);
};

const month = { tishri: 7, kislev: 9, adar: 12 } as const;

/** Days from 1 Tishri back to the first of the months Nisan to Elul, whose lengths never change. */
const daysToNewYear = [177, 147, 118, 88, 59, 29] as const;

/**
 * A Hebrew holiday in a common year, months counted from Nisan; null for the winter months that have
 * none. Marheshvan has its 30th day in years that are long by one.
 */
export const hebrewHoliday = (civilYear: number, of: number, day: number): DayNumber | null => {
  const year = civilYear + 3761;
  const back = of === month.adar ? 206 : daysToNewYear[of - 1];
  if (back !== undefined) return newYear(year) - back + day - 1;
  if (of === month.tishri) return newYear(year) + day - 1;
  if (of !== month.kislev) return null;
  const isLong = (newYear(year + 1) - newYear(year)) % 10 === 5;
  return newYear(year) + (isLong ? 60 : 59) + day - 1;
};
