import type { DayNumber } from '../calendar.ts';
import { isoDay, isoWeek, mondayOf } from '../calendar.ts';
import { durationTimex, finestUnit, lengthInDays, wholeUnits } from '../duration.ts';
import type {
  Offset,
  RelativePeriod,
  RemainderOf,
  TimeAmount,
  VagueOffset,
  WeekendOf,
} from '../meaning.ts';
import type { Unit } from '../patterns/word-classes.ts';
import { addUnits, isLong, openTimex, startOfUnit, timexOf } from './period.ts';
import {
  described,
  originOf,
  type ResolutionContext,
  type Resolve,
  type Resolved,
  resolvedPeriod,
} from './resolution-context.ts';

/** «الأسبوع الماضي», «السنوات الخمس القادمة»: whole units counted from that of the reference day. */
export const resolveRelativePeriod = (
  meaning: RelativePeriod,
  context: ResolutionContext,
): Resolved => {
  const { unit, count, first, vague } = meaning;
  // «في اليوم السابق» counts from the day before it in the text, wherever that was named.
  const near = unit === 'day' ? (context.near ?? context.last) : context.near;
  const counted = originOf(first, { ...context, near });
  const shared = {
    grain: unit,
    calendar: 'gregory',
    ...described({ approximate: vague || undefined }),
  } as const;
  if (!isLong(unit)) return { ...hours(meaning, counted?.origin), ...shared };
  if (counted === null) return { timex: openTimex[unit], ...shared };
  if (count > 1 && rolls(unit)) return { ...rolling(meaning, counted.origin), ...shared };
  const from = addUnits(startOfUnit(counted.origin, unit), unit, counted.by);
  const to = addUnits(from, unit, count) - 1;
  const start = timexOf(from, unit);
  const timex = count === 1 ? start : `${start}/${timexOf(startOfUnit(to, unit), unit)}`;
  return { timex, from, to, ...shared };
};

/** Several months or years are counted from the day itself, weeks from Monday to Sunday. */
const rolls = (unit: Unit): boolean => unit !== 'day' && unit !== 'week';

/** «السنوات الخمس القادمة»: from tomorrow on, or up to yesterday. */
const rolling = (
  { unit, count, first }: RelativePeriod,
  origin: DayNumber,
): Pick<Resolved, 'timex' | 'from' | 'to'> => {
  if (!isLong(unit)) return { timex: openTimex[unit] };
  const past = typeof first === 'number' && first < 0;
  const from = past ? addUnits(origin, unit, -count) : origin + 1;
  const to = past ? origin - 1 : addUnits(origin, unit, count);
  if (isGeological(from) || isGeological(to)) return { timex: durationTimex([{ unit, count }]) };
  return { timex: `${isoDay(from)}/${isoDay(to)}`, from, to };
};

/** «الساعات الـ24 الماضية»: a length of time that ends or begins on the reference day. */
const hours = (
  { unit, count, first, vague }: RelativePeriod,
  origin: DayNumber | undefined,
): Pick<Resolved, 'timex' | 'from' | 'to'> => {
  const timex = durationTimex([{ unit, count: vague ? Number.NaN : count }]);
  if (origin === undefined || typeof first !== 'number') return { timex };
  // One hour may be of the next day too, but seldom is.
  const days = unit === 'hour' && count > 1 ? Math.ceil(count / 24) : 0;
  return first < 0
    ? { timex, from: origin - days, to: origin }
    : { timex, from: origin, to: origin + days };
};

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
const isGeological = (day: DayNumber): boolean => day < firstDay || day > farthest;
/** 1 January of the year 1: ISO writes no year before it. */
const firstDay = -719_162;

/** «قبل عامين»: the day so long before or after the reference day; its grain says how exact. */
export const resolveOffset = (
  away: Offset,
  context: ResolutionContext,
  resolve: Resolve,
): Resolved | null => {
  const { anchor, amounts, direction } = away;
  const grain = finestUnit(amounts);
  const shared = {
    grain,
    calendar: 'gregory',
    ...described({ approximate: away.vague || undefined }),
  } as const;
  const origin = anchorOf(anchor, direction, context, resolve);
  if (origin === null) return { timex: openTimex[grain], ...shared };
  const day = addAmounts(origin, amounts, direction);
  if (isGeological(day))
    return { ...resolveVagueOffset({ kind: 'vagueOffset', unit: grain, direction }) };
  const open = isLong(grain) ? '' : openTimex[grain];
  return { timex: `${isoDay(day)}${open}`, from: day, to: day, ...shared };
};

const anchorOf = (
  anchor: Offset['anchor'],
  direction: -1 | 1,
  context: ResolutionContext,
  resolve: Resolve,
): DayNumber | null => {
  if (anchor === undefined) return context.reference;
  const period = anchor === 'last' ? context.last : periodOfMeaning(anchor, context, resolve);
  if (period === null) return anchor === 'last' ? context.reference : null;
  return direction < 0 ? period.from : period.to;
};

const periodOfMeaning = (
  meaning: Exclude<Offset['anchor'], 'last' | undefined>,
  context: ResolutionContext,
  resolve: Resolve,
) => {
  const resolved = resolve(meaning, context);
  return resolved === null ? null : resolvedPeriod(resolved);
};

/** «منذ سنوات»: there is no day to compute. */
export const resolveVagueOffset = ({ unit, direction }: VagueOffset): Resolved => ({
  timex: direction < 0 ? 'PAST_REF' : 'FUTURE_REF',
  grain: unit,
  calendar: 'gregory',
});

/** «بقية الأسبوع»: from the reference day to the end. */
export const resolveRemainder = (
  { of }: RemainderOf,
  context: ResolutionContext,
  resolve: Resolve,
): Resolved | null => {
  const whole = resolve(of, context);
  if (whole === null) return null;
  const { to } = whole;
  const { reference } = context;
  if (to === undefined || reference === null) return whole;
  const from = Math.max(whole.from ?? reference, Math.min(reference, to));
  return { timex: `${isoDay(from)}/${isoDay(to)}`, from, to, grain: 'day', calendar: 'gregory' };
};

/** Friday and Saturday, or Saturday and Sunday. */
export const resolveWeekend = ({ week }: WeekendOf, context: ResolutionContext): Resolved => {
  const counted = originOf(week, context);
  const shared = { grain: 'day', calendar: 'gregory' } as const;
  if (counted === null) return { timex: 'XXXX-WXX-WE', ...shared };
  const fridayFirst = context.weekend === 'fri-sat';
  // Where Sunday begins the week, it belongs to the next Monday.
  const monday = mondayOf(counted.origin + (fridayFirst ? 1 : 0)) + 7 * counted.by;
  const from = monday + (fridayFirst ? 4 : 5);
  return { timex: `${isoWeek(monday)}-WE`, from, to: from + 1, ...shared };
};
