import type { DateFields, Meaning, Weekday } from '../meaning.ts';
import type { Reading } from '../reading.ts';

/** Whether a meaning is a year and nothing finer: «2011». */
export const isYear = (meaning: Meaning): meaning is DateFields =>
  meaning.kind === 'fields' && meaning.month === undefined && meaning.day === undefined;

/** Whether it is such a year, and of the last two centuries or this one. */
export const isModernYear = (meaning: Meaning): meaning is DateFields =>
  isYear(meaning) && (meaning.year ?? 0) >= 1800 && (meaning.year ?? 0) < 2100;

/** Whether it is a month without a day: «مارس 2021». */
export const isMonth = (meaning: Meaning): meaning is DateFields =>
  meaning.kind === 'fields' && meaning.month !== undefined && meaning.day === undefined;

/** Whether it is a day with its month: «12 مارس», «الرابع من الشهر المقبل». */
export const isDayOfMonth = (meaning: Meaning): meaning is DateFields =>
  meaning.kind === 'fields' &&
  meaning.day !== undefined &&
  (meaning.month !== undefined || meaning.monthShift !== undefined);

/** Whether a reading is a weekday and nothing more: «السبت». */
export const isWeekday = (reading: Reading): reading is Reading<Weekday> =>
  reading.meaning.kind === 'weekday';
