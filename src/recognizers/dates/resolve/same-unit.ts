import {
  addMonths,
  civilDate,
  type DayNumber,
  dayNumber,
  isoDay,
  isoMonth,
  isoYear,
} from '../calendar.ts';
import type { SameUnitOf } from '../meaning.ts';
import { originOf, type ResolutionContext, type Resolved } from './resolution-context.ts';

/** Months and most days of each unit, and its value where no day is known. */
const units = {
  day: { months: 0, days: 1, open: 'XXXX-XX-XX' },
  month: { months: 1, days: 31, open: 'XXXX-XX' },
  quarter: { months: 3, days: 92, open: 'XXXX-QX' },
} as const;

const timexOf = (unit: SameUnitOf['unit'], from: DayNumber): string => {
  const { year, month } = civilDate(from);
  if (unit === 'day') return isoDay(from);
  return unit === 'month' ? isoMonth(year, month) : `${isoYear(year)}-Q${(month + 2) / 3}`;
};

/** «الشهر نفسه من العام الماضي»: as the date named last, or the reference day, but of another year. */
export const resolveSameUnit = (meaning: SameUnitOf, context: ResolutionContext): Resolved => {
  const { unit } = meaning;
  const { months, days, open } = units[unit];
  const { reference, last } = context;
  const shared = { grain: unit, calendar: 'gregory' } as const;
  const origin = last !== null && last.to - last.from < days ? last.from : reference;
  const year = yearOf(meaning, context);
  if (origin === null || year === null) return { timex: open, ...shared };
  const { year: own, month } = civilDate(origin);
  const first = months === 0 ? origin : dayNumber(own, month - ((month - 1) % months), 1);
  const from = addMonths(first, 12 * (year - own));
  const to = months === 0 ? from : addMonths(from, months) - 1;
  return { timex: timexOf(unit, from), from, to, ...shared };
};

const yearOf = ({ year, yearShift = 0 }: SameUnitOf, context: ResolutionContext): number | null => {
  if (year !== undefined) return year;
  const counted = originOf(yearShift, context);
  return counted === null ? null : civilDate(counted.origin).year + counted.by;
};
