import { civilDate, type DayNumber, isoDay, isoMonth, isoYear } from '../calendar.ts';
import { finestUnit, lengthInDays, wholeUnits } from '../duration.ts';
import type { DateMeaning, Offset, TimeAmount, VagueOffset } from '../meaning.ts';
import { units } from '../patterns/words/word-classes.ts';
import { addUnits, isLong, openTimex, type Period } from './period.ts';
import {
  described,
  type ResolutionContext,
  type Resolve,
  type Resolved,
  resolvedPeriod,
} from './resolution-context.ts';

/** The day so much later, or earlier; hours count in whole days. */
export const addAmounts = (
  from: DayNumber,
  amounts: readonly TimeAmount[],
  direction: -1 | 1,
): DayNumber =>
  amounts.flatMap(wholeUnits).reduce((day, { unit, count }) => {
    if (unit === 'hour') return day + direction * Math.trunc(count / 24);
    if (!isLong(unit)) return day;
    const whole = addUnits(day, unit, direction * Math.floor(count));
    // «بعد شهر ونصف»: a half of a month or a week is so many days.
    return whole + direction * Math.floor(lengthInDays({ unit, count: count % 1 }));
  }, from);

/** Days from 1970, about 5000 years: later years have no four figures for long. */
const farthest = 1_800_000;

/** A day that the calendar does not reach: «منذ 65 مليون سنة». */
export const isGeological = (day: DayNumber): boolean => day < firstDay || day > farthest;
/** 1 January of the year 1: ISO writes no year before it. */
const firstDay = -719_162;

/** «قبل عامين»: the day so long before or after the reference day; its grain says how exact. */
export const resolveOffset = (
  meaning: Offset,
  context: ResolutionContext,
  resolve: Resolve,
): Resolved | null => {
  const { anchor, amounts, direction } = meaning;
  const grain = finestUnit(amounts);
  const shared = {
    grain,
    calendar: 'gregory',
    ...described({ approximate: meaning.vague || undefined }),
  } as const;
  const period = anchor === undefined ? null : anchorOf(anchor, context, resolve);
  const moved = period && movedPeriod(period, amounts, direction);
  if (moved !== null) return { ...moved, ...shared };
  const origin = period === null ? openOrigin(anchor, context) : edgeOf(period, direction);
  if (origin === null) return { timex: openTimex[grain], ...shared };
  const day = addAmounts(origin, amounts, direction);
  if (isGeological(day)) return resolveVagueOffset({ kind: 'vagueOffset', unit: grain, direction });
  const open = isLong(grain) ? '' : openTimex[grain];
  return { timex: `${isoDay(day)}${open}`, from: day, to: day, ...shared };
};

const anchorOf = (
  anchor: NonNullable<Offset['anchor']>,
  context: ResolutionContext,
  resolve: Resolve,
): Period | null => (anchor === 'last' ? context.last : periodOfMeaning(anchor, context, resolve));

const edgeOf = ({ from, to }: Period, direction: -1 | 1): DayNumber => (direction < 0 ? from : to);

/** Where nothing is named before to count from, it is the reference day. */
const openOrigin = (
  anchor: Offset['anchor'],
  { reference }: ResolutionContext,
): DayNumber | null => (anchor === undefined || anchor === 'last' ? reference : null);

/** «بعد عامين من 2010», «بعد ذلك بشهرين» behind a month: a year or month as the one that it counts from. */
const movedPeriod = (
  { from, to }: Period,
  amounts: readonly TimeAmount[],
  direction: -1 | 1,
): Pick<Resolved, 'timex' | 'from' | 'to'> | null => {
  const first = civilDate(from);
  const next = civilDate(to + 1);
  if (first.day !== 1 || next.day !== 1 || !amounts.every(({ count }) => Number.isInteger(count)))
    return null;
  const months = (next.year - first.year) * 12 + next.month - first.month;
  const isYear = months === 12 && first.month === 1 && amounts.every(({ unit }) => isOfYears(unit));
  const isMonth = months === 1 && amounts.every(({ unit }) => unit === 'month' || isOfYears(unit));
  if (!isYear && !isMonth) return null;
  const start = addAmounts(from, amounts, direction);
  if (isGeological(start)) return null;
  const { year, month } = civilDate(start);
  return {
    timex: isYear ? isoYear(year) : isoMonth(year, month),
    from: start,
    to: addUnits(start, isYear ? 'year' : 'month', 1) - 1,
  };
};

const isOfYears = (unit: TimeAmount['unit']): boolean =>
  units.indexOf(unit) >= units.indexOf('year');

const periodOfMeaning = (meaning: DateMeaning, context: ResolutionContext, resolve: Resolve) => {
  const resolved = resolve(meaning, context);
  return resolved === null ? null : resolvedPeriod(resolved);
};

/** «منذ سنوات»: there is no day to compute. */
export const resolveVagueOffset = ({ unit, direction }: VagueOffset): Resolved => ({
  timex: direction < 0 ? 'PAST_REF' : 'FUTURE_REF',
  grain: unit,
  calendar: 'gregory',
});
