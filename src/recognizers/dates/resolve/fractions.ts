import {
  addMonths,
  civilDate,
  type DayNumber,
  dayNumber,
  isoDay,
  isoMonth,
  isoYear,
} from '../calendar.ts';
import type { BoundaryOf, FirstOrLastUnits, FractionOf, QuarterOf } from '../meaning.ts';
import {
  addUnits,
  isLong,
  type LongUnit,
  modOf,
  type Period,
  pieceOf,
  startOfUnit,
  timexOf,
} from './period.ts';
import {
  originOf,
  type ResolutionContext,
  type Resolve,
  type Resolved,
  resolvedPeriod,
} from './resolution-context.ts';

/** «أواخر مارس»: the value of the whole with TIMEX3's `mod`, from and to narrowed. */
export const resolveBoundary = (
  { edge, of }: BoundaryOf,
  context: ResolutionContext,
  resolve: Resolve,
): Resolved | null => {
  const whole = resolve(of, context);
  if (whole === null) return null;
  const period = resolvedPeriod(whole);
  return {
    ...whole,
    ...(period === null ? {} : pieceOf(period, edge)),
    attributes: { ...whole.attributes, mod: modOf[edge] },
  };
};

const monthsBetween = ({ from, to }: Period): number => {
  const first = civilDate(from);
  const after = civilDate(to + 1);
  return after.day !== 1 || first.day !== 1
    ? Number.NaN
    : (after.year - first.year) * 12 + after.month - first.month;
};

/** «الربع الأول», «النصف الثاني»: equal parts, in whole months or years where they come out even. */
export const resolveFraction = (
  { nth, parts, of }: FractionOf,
  context: ResolutionContext,
  resolve: Resolve,
): Resolved | null => {
  const whole = resolve(of, context);
  if (whole === null) return null;
  const at = nth < 0 ? parts : nth;
  const period = resolvedPeriod(whole);
  const months = period === null ? Number.NaN : monthsBetween(period);
  const shared = { grain: grainOf(months / parts), calendar: whole.calendar };
  if (period === null) return { timex: openPiece(at, parts), ...shared };
  const size = months / parts;
  if (Number.isInteger(size)) {
    const from = addMonths(period.from, size * (at - 1));
    const to = addMonths(from, size) - 1;
    return { timex: timexOfMonths({ from, to }, { parts, months }), from, to, ...shared };
  }
  const days = (period.to - period.from + 1) / parts;
  const from = period.from + Math.floor(days * (at - 1));
  const to = at === parts ? period.to : period.from + Math.floor(days * at) - 1;
  return { timex: `${isoDay(from)}/${isoDay(to)}`, from, to, ...shared };
};

const grainOf = (months: number): Resolved['grain'] => {
  if (months === 3) return 'quarter';
  if (months === 6) return 'half';
  if (months >= 12) return 'year';
  return Number.isInteger(months) ? 'month' : 'day';
};

const openPiece = (at: number, parts: number): string =>
  parts === 4 ? `XXXX-Q${at}` : parts === 2 ? `XXXX-H${at}` : 'XXXX';

/** «النصف الأول من 2019» is `2019-H1`; of what is no year the months are written, of several years the years. */
const timexOfMonths = (
  { from, to }: { readonly from: DayNumber; readonly to: DayNumber },
  { parts, months }: { readonly parts: number; readonly months: number },
): string => {
  const first = civilDate(from);
  const last = civilDate(to);
  const isYear = months === 12 && (first.month - 1) % (12 / parts) === 0;
  // Of a school or fiscal year that begins in July the last quarter is the second of the calendar.
  if (isYear && parts === 4) return `${isoYear(first.year)}-Q${(first.month + 2) / 3}`;
  if (isYear && parts === 2) return `${isoYear(first.year)}-H${(first.month + 5) / 6}`;
  if (months / parts >= 12) return `${isoYear(first.year)}/${isoYear(last.year)}`;
  return `${isoMonth(first.year, first.month)}/${isoMonth(last.year, last.month)}`;
};

/** «الربع الماضي». */
export const resolveQuarter = ({ shift }: QuarterOf, context: ResolutionContext): Resolved => {
  const counted = originOf(shift, context);
  const shared = { grain: 'quarter', calendar: 'gregory' } as const;
  if (counted === null) return { timex: 'XXXX-QX', ...shared };
  const { year, month } = civilDate(counted.origin);
  const from = addMonths(dayNumber(year, month - ((month - 1) % 3), 1), 3 * counted.by);
  const first = civilDate(from);
  const timex = `${isoYear(first.year)}-Q${(first.month + 2) / 3}`;
  return { timex, from, to: addMonths(from, 3) - 1, ...shared };
};

/** «الأشهر التسعة الأولى من العام», «العشر الأواخر من رمضان». */
export const resolveFirstOrLast = (
  { unit, count, last, of }: FirstOrLastUnits,
  context: ResolutionContext,
  resolve: Resolve,
): Resolved | null => {
  const whole = resolve(of, context);
  const period = whole === null ? null : resolvedPeriod(whole);
  if (whole === null || period === null || !isLong(unit)) return whole;
  const { from, to } = last
    ? { from: lastFrom(whole, period, unit, count), to: period.to }
    : { from: period.from, to: addUnits(period.from, unit, count) - 1 };
  if (from < period.from || to > period.to) return null;
  const timex = `${timexOf(startOfUnit(from, unit), unit)}/${timexOf(startOfUnit(to, unit), unit)}`;
  return { timex, from, to, grain: unit, calendar: whole.calendar };
};

/** A Hijri month may have 29 days: its last ten begin with the 21st all the same. */
const lastFrom = (
  whole: Resolved,
  { from, to }: Period,
  unit: LongUnit,
  count: number,
): DayNumber =>
  whole.calendar === 'islamic-umalqura' && whole.grain === 'month' && unit === 'day'
    ? from + 30 - count
    : addUnits(to + 1, unit, -count);
