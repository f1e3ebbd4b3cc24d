import type { DayNumber } from '../calendar.ts';
import { isoDay, isoWeek, mondayOf } from '../calendar.ts';
import { durationTimex } from '../duration.ts';
import type { RelativePeriod, RemainderOf, WeekendOf } from '../meaning.ts';
import type { Unit } from '../patterns/words/word-classes.ts';
import { isGeological } from './offset-days.ts';
import { addUnits, isLong, openTimex, startOfUnit, timexOf } from './period.ts';
import {
  described,
  originOf,
  type ResolutionContext,
  type Resolve,
  type Resolved,
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
