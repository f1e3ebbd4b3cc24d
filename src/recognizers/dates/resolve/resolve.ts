import type { DayNumber } from '../calendar.ts';
import { durationTimex, finestUnit } from '../duration.ts';
import type { Duration, Meaning, Recurrence } from '../meaning.ts';
import { resolveClock, resolveClockRange, timeOf } from './clock.ts';
import { resolveWeekdayConfirmed } from './confirmed-days.ts';
import { resolveDualDated } from './dual-dates.ts';
import { resolveFields } from './fields.ts';
import {
  resolveBoundary,
  resolveFirstOrLast,
  resolveFraction,
  resolveQuarter,
} from './fractions.ts';
import { resolveNth, resolveWeekOf } from './nth.ts';
import { addAmounts, resolveOffset, resolveVagueOffset } from './offset-days.ts';
import { resolveRange } from './period-ranges.ts';
import { resolveRelativePeriod, resolveRemainder, resolveWeekend } from './relative-periods.ts';
import {
  described,
  looksAhead,
  type ResolutionContext,
  type Resolve,
  type Resolved,
} from './resolution-context.ts';
import { resolveSameUnit } from './same-unit.ts';
import { resolveWeekday } from './weekdays.ts';
import {
  resolveCentury,
  resolveDecade,
  resolveHoliday,
  resolveSeason,
  resolveSplitYear,
} from './years.ts';

/** `XXXX-WXX-5T20:00`: a time on each of some days. */
const timexOfEach = ({ timex, clock }: Recurrence): string => {
  if (clock === undefined) return timex;
  const days = timex.startsWith('XXXX') ? timex.replace(/T..$/, '') : 'XXXX-XX-XX';
  return `${days}${timeOf(clock)}${clock.zone === 'Z' ? 'Z' : ''}`;
};

/** A length of time; after «خلال» in a document that looks ahead it begins on the reference day. */
const resolveDuration = (
  { amounts, most, vague, within }: Duration,
  context: ResolutionContext,
): Resolved => {
  const { reference } = context;
  const ahead = within && looksAhead(context) && reference !== null;
  return {
    timex: [amounts, ...(most === undefined ? [] : [most])].map(durationTimex).join('/'),
    ...(ahead ? { from: reference, to: lastOf(reference, amounts) } : {}),
    grain: finestUnit(amounts),
    calendar: 'gregory',
    ...described({ approximate: vague || undefined }),
  };
};

/** The last of so many days from one on; less than a day is that day. */
const lastOf = (from: DayNumber, amounts: Duration['amounts']): DayNumber =>
  Math.max(from, addAmounts(from, amounts, 1) - 1);

const resolveNow = ({ reference }: ResolutionContext): Resolved => ({
  timex: 'PRESENT_REF',
  ...(reference === null ? {} : { from: reference, to: reference }),
  grain: 'day',
  calendar: 'gregory',
});

const resolveSet = (set: Recurrence): Resolved => ({
  timex: timexOfEach(set),
  grain: 'day',
  calendar: 'gregory',
  ...described({ frequency: set.frequency }),
});

/** Resolves a meaning of some kind; what is inside of it is resolved by the last parameter. */
type Resolver<M extends Meaning> = (
  meaning: M,
  context: ResolutionContext,
  resolve: Resolve,
) => Resolved | null;

const resolvers: {
  readonly [Kind in Meaning['kind']]: Resolver<Extract<Meaning, { readonly kind: Kind }>>;
} = {
  fields: resolveFields,
  weekday: resolveWeekday,
  relativePeriod: resolveRelativePeriod,
  offset: resolveOffset,
  vagueOffset: resolveVagueOffset,
  now: (_, context) => resolveNow(context),
  boundary: resolveBoundary,
  fraction: resolveFraction,
  quarter: resolveQuarter,
  sameUnitOf: resolveSameUnit,
  nth: resolveNth,
  firstOrLastUnits: resolveFirstOrLast,
  remainder: resolveRemainder,
  weekend: resolveWeekend,
  weekOf: resolveWeekOf,
  season: resolveSeason,
  decade: resolveDecade,
  century: resolveCentury,
  splitYear: resolveSplitYear,
  holiday: resolveHoliday,
  dualDated: resolveDualDated,
  weekdayConfirmed: resolveWeekdayConfirmed,
  range: resolveRange,
  clock: resolveClock,
  clockRange: resolveClockRange,
  duration: resolveDuration,
  set: resolveSet,
};

/** The value of a meaning; null when there is no such date. */
export const resolveMeaning = (meaning: Meaning, context: ResolutionContext): Resolved | null => {
  // The resolver of its kind takes it, which the type checker cannot see.
  const resolve = resolvers[meaning.kind] as Resolver<Meaning>;
  return resolve(meaning, context, resolveMeaning);
};
