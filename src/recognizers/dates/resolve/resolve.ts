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

/** The value of a meaning; null when there is no such date. */
export const resolveMeaning = (meaning: Meaning, context: ResolutionContext): Resolved | null => {
  switch (meaning.kind) {
    case 'fields':
      return resolveFields(meaning, context);
    case 'weekday':
      return resolveWeekday(meaning, context);
    case 'relativePeriod':
      return resolveRelativePeriod(meaning, context);
    case 'offset':
      return resolveOffset(meaning, context, resolveMeaning);
    case 'vagueOffset':
      return resolveVagueOffset(meaning);
    case 'now':
      return resolveNow(context);
    case 'boundary':
      return resolveBoundary(meaning, context, resolveMeaning);
    case 'fraction':
      return resolveFraction(meaning, context, resolveMeaning);
    case 'quarter':
      return resolveQuarter(meaning, context);
    case 'sameUnitOf':
      return resolveSameUnit(meaning, context);
    case 'nth':
      return resolveNth(meaning, context, resolveMeaning);
    case 'firstOrLastUnits':
      return resolveFirstOrLast(meaning, context, resolveMeaning);
    case 'remainder':
      return resolveRemainder(meaning, context, resolveMeaning);
    case 'weekend':
      return resolveWeekend(meaning, context);
    case 'weekOf':
      return resolveWeekOf(meaning, context, resolveMeaning);
    case 'season':
      return resolveSeason(meaning, context);
    case 'decade':
      return resolveDecade(meaning, context);
    case 'century':
      return resolveCentury(meaning);
    case 'splitYear':
      return resolveSplitYear(meaning, context);
    case 'holiday':
      return resolveHoliday(meaning, context);
    case 'dualDated':
      return resolveDualDated(meaning, context);
    case 'weekdayConfirmed':
      return resolveWeekdayConfirmed(meaning, context, resolveMeaning);
    case 'range':
      return resolveRange(meaning, context, resolveMeaning);
    case 'clock':
      return resolveClock(meaning, context, resolveMeaning);
    case 'clockRange':
      return resolveClockRange(meaning, context, resolveMeaning);
    case 'duration':
      return resolveDuration(meaning, context);
    case 'set':
      return {
        timex: timexOfEach(meaning),
        grain: 'day',
        calendar: 'gregory',
        ...described({ frequency: meaning.frequency }),
      };
  }
};

/** `XXXX-WXX-5T20:00`: a time on each of some days. */
const timexOfEach = ({ timex, clock }: Recurrence): string => {
  if (clock === undefined) return timex;
  const days = timex.startsWith('XXXX') ? timex.replace(/T..$/, '') : 'XXXX-XX-XX';
  return `${days}${timeOf(clock)}`;
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
