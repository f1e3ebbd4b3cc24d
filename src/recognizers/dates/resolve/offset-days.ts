import { type DayNumber, isoDay } from '../calendar.ts';
import { finestUnit, lengthInDays, wholeUnits } from '../duration.ts';
import type { DateMeaning, Offset, TimeAmount, VagueOffset } from '../meaning.ts';
import { addUnits, isLong, openTimex } from './period.ts';
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
  const origin = anchorOf(anchor, direction, context, resolve);
  if (origin === null) return { timex: openTimex[grain], ...shared };
  const day = addAmounts(origin, amounts, direction);
  if (isGeological(day)) return resolveVagueOffset({ kind: 'vagueOffset', unit: grain, direction });
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
