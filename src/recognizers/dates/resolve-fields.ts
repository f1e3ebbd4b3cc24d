import type { CalendarName } from '../../document.ts';
import {
  civilDate,
  copticDayNumber,
  type DayNumber,
  dayNumber,
  hijriDate,
  hijriDayNumber,
  isDate,
  isoDay,
  isoMonth,
  isoYear,
  weekdayOf,
} from './calendar.ts';
import type { Fields } from './meaning.ts';
import { modOf, type Period, pieceOf } from './period.ts';
import type { Context, Resolved } from './resolve.ts';

/** Day number of a date of any calendar; null when there is no such day. */
const dayIn = (
  calendar: CalendarName,
  year: number,
  month: number,
  day: number,
): DayNumber | null => {
  if (calendar === 'islamic-umalqura') return day > 30 ? null : hijriDayNumber(year, month, day);
  if (calendar === 'coptic') return day > 30 ? null : copticDayNumber(year, month, day);
  return isDate(year, month, day) ? dayNumber(year, month, day) : null;
};

const monthsOfYear: Readonly<Record<CalendarName, number>> = {
  gregory: 12,
  julian: 12,
  'islamic-umalqura': 12,
  coptic: 13,
};

/** All days of a month, or of a year when the month is not given. */
const periodIn = (calendar: CalendarName, year: number, month?: number): Period | null => {
  const from = dayIn(calendar, year, month ?? 1, 1);
  const isLastMonth = month === undefined || month === monthsOfYear[calendar];
  const next = isLastMonth ? dayIn(calendar, year + 1, 1, 1) : dayIn(calendar, year, month + 1, 1);
  return from === null || next === null ? null : { from, to: next - 1 };
};

const yearIn = (calendar: CalendarName, day: DayNumber): number | null => {
  if (calendar === 'islamic-umalqura') return hijriDate(day)?.year ?? null;
  const { year, month } = civilDate(day);
  if (calendar === 'coptic') return month >= 9 ? year - 283 : year - 284;
  return year;
};

/** «15 مايو 2021», «مايو المقبل», «عام 1445 هـ». */
export const resolveFields = (given: Fields, context: Context): Resolved | null => {
  const fields = withMonth(given, context);
  const period = locate(fields, context);
  if (period === null) return null;
  const { calendar } = fields;
  const grain = fields.day !== undefined ? 'day' : fields.month !== undefined ? 'month' : 'year';
  const mod = fields.edge === undefined ? {} : { attributes: { mod: modOf[fields.edge] } };
  if (period === 'unknown') return { timex: openFields(fields), grain, calendar, ...mod };
  const piece = fields.edge === undefined ? period : pieceOf(period, fields.edge);
  return { timex: timexOfFields(fields, period), ...piece, grain, calendar, ...mod };
};

/** «الرابع من الشهر المقبل» with its month and year put in. */
const withMonth = (fields: Fields, context: Context): Fields => {
  if (fields.monthShift === undefined) return fields;
  const same = fields.monthShift === 'same';
  const origin = same ? (context.last ?? context.reference) : context.reference;
  if (origin === null) return fields;
  const { year, month } = civilDate(origin);
  const months = year * 12 + month - 1 + (fields.monthShift === 'same' ? 0 : fields.monthShift);
  return { ...fields, year: Math.floor(months / 12), month: (months % 12) + 1 };
};

const locate = (fields: Fields, context: Context): Period | 'unknown' | null => {
  const { calendar, month, day } = fields;
  const at = (year: number): Period | null => {
    if (day === undefined) return periodIn(calendar, year, month);
    const found = month === undefined ? null : dayIn(calendar, year, month, day);
    return found === null ? null : { from: found, to: found };
  };
  if (fields.year !== undefined) return at(fields.year);
  const { reference } = context;
  if (reference === null) return isPossible(fields) ? 'unknown' : null;
  if (fields.yearShift !== undefined) {
    const same = fields.yearShift === 'same';
    const year = yearIn(calendar, same ? (context.last ?? reference) : reference);
    return year === null ? null : at(year + (fields.yearShift === 'same' ? 0 : fields.yearShift));
  }
  if (month === undefined) return 'unknown';
  const year = yearIn(calendar, reference);
  if (year === null) return null;
  const years = [-4, -3, -2, -1, 0, 1, 2, 3, 4].flatMap((more) => at(year + more) ?? []);
  return choose(years, fields, context, reference);
};

const isPossible = ({ calendar, month, day }: Fields): boolean =>
  month === undefined ||
  day === undefined ||
  dayIn(calendar, calendar === 'gregory' ? 2000 : 1400, month, day) !== null;

/** Which of the yearly occurrences is meant: see `Fields.shift`; by itself the nearest. */
const choose = (
  occurrences: readonly Period[],
  { shift, weekday }: Fields,
  { weekday: reading }: Context,
  reference: DayNumber,
): Period | null => {
  const past = occurrences.filter(({ to }) => to < reference);
  const future = occurrences.filter(({ from }) => from > reference);
  if (typeof shift === 'number' && shift < 0) return past.at(shift) ?? null;
  if (typeof shift === 'number' && shift > 0) return future[shift - 1] ?? null;
  const fitting = occurrences.filter(
    ({ from }) => weekday === undefined || weekdayOf(from) === weekday,
  );
  const open = fitting.length > 0 ? fitting : occurrences;
  if (reading === 'next' && shift === undefined) {
    return open.find(({ to }) => to >= reference) ?? null;
  }
  const distance = ({ from, to }: Period): number =>
    reference < from ? from - reference : reference > to ? reference - to : 0;
  return open.reduce<Period | null>(
    (nearest, period) =>
      nearest === null || distance(period) < distance(nearest) ? period : nearest,
    null,
  );
};

const two = (value: number | undefined): string =>
  value === undefined ? 'XX' : String(value).padStart(2, '0');

const openFields = ({ calendar, month, day }: Fields): string => {
  if (calendar !== 'gregory') return day === undefined ? 'XXXX-XX' : 'XXXX-XX-XX';
  if (month === undefined && day === undefined) return 'XXXX';
  return day === undefined ? `XXXX-${two(month)}` : `XXXX-${two(month)}-${two(day)}`;
};

const timexOfFields = ({ calendar, month, day }: Fields, { from, to }: Period): string => {
  if (day !== undefined) return isoDay(from);
  if (calendar !== 'gregory') return `${isoDay(from)}/${isoDay(to)}`;
  const date = civilDate(from);
  return month === undefined ? isoYear(date.year) : isoMonth(date.year, month);
};
