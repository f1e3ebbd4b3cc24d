import { type Grain, grains } from '../../../document.ts';
import { type DayNumber, isoDay } from '../calendar.ts';
import type { DateMeaning, RangeOf } from '../meaning.ts';
import type { Period } from './period.ts';
import {
  type ResolutionContext,
  type Resolve,
  type Resolved,
  resolvedPeriod,
} from './resolution-context.ts';

const finer = (a: Grain, b: Grain): Grain => (grains.indexOf(a) <= grains.indexOf(b) ? a : b);

/** Whether a date says no more than a day and month, or a weekday: which one, the other end decides. */
const isOpen = (meaning: DateMeaning): boolean =>
  (meaning.kind === 'boundary' && isOpen(meaning.of)) ||
  (meaning.kind === 'fields' &&
    meaning.year === undefined &&
    meaning.yearShift === undefined &&
    meaning.monthShift === undefined &&
    meaning.shift === undefined) ||
  (meaning.kind === 'weekday' && meaning.shift === undefined && meaning.weekShift === undefined);

/** «من 3 أبريل إلى 20 منه»: the last day counts from the first. */
const isOfSameMonth = (meaning: DateMeaning): boolean =>
  meaning.kind === 'fields' && meaning.monthShift === 'same';

/** «من 3 مايو إلى 12 يونيو 2020»: an end that is not given in full follows from the other. */
export const resolveRange = (
  { from, to }: RangeOf,
  context: ResolutionContext,
  resolve: Resolve,
): Resolved | null => {
  const ends =
    isOpen(from) && !isOpen(to) && !isOfSameMonth(to)
      ? backward(from, to, context, resolve)
      : forward(from, to, context, resolve);
  if (ends === null) return null;
  if (!runsBackwards(ends)) return rangeOf(ends);
  const together = withSharedShift(from, to, context, resolve);
  return together === null || runsBackwards(together) ? null : rangeOf(together);
};

const runsBackwards = ([first, last]: Ends): boolean => {
  const start = resolvedPeriod(first);
  const end = resolvedPeriod(last);
  return start !== null && end !== null && end.to < start.from;
};

/** The ends of a range as one period. */
const rangeOf = ([first, last]: Ends): Resolved => {
  const start = resolvedPeriod(first);
  const end = resolvedPeriod(last);
  return {
    timex: `${endTimex(first, first.from)}/${endTimex(last, last.to)}`,
    ...(start === null ? {} : { from: start.from }),
    ...(end === null ? {} : { to: end.to }),
    grain: finer(first.grain, last.grain),
    calendar: last.calendar,
  };
};

/**
 * «يومي الأربعاء والخميس القادمين», said on a Wednesday: both are next, and the second is behind the first;
 * of the last ones the first is before the second.
 */
const withSharedShift = (
  from: DateMeaning,
  to: DateMeaning,
  context: ResolutionContext,
  resolve: Resolve,
): Ends | null => {
  const shift = shiftOf(from);
  if (shift === undefined || shift !== shiftOf(to)) return null;
  return shift > 0
    ? forward(from, withoutShift(to), context, resolve)
    : backward(withoutShift(from), to, context, resolve);
};

const shiftOf = (meaning: DateMeaning): number | undefined =>
  (meaning.kind === 'fields' || meaning.kind === 'weekday') && typeof meaning.shift === 'number'
    ? meaning.shift
    : undefined;

const withoutShift = (meaning: DateMeaning): DateMeaning =>
  meaning.kind === 'fields' || meaning.kind === 'weekday'
    ? { ...meaning, shift: undefined }
    : meaning;

/** An end that is itself known by two days, as a Hijri month is, counts as one of them. */
const endTimex = ({ timex }: Resolved, day: DayNumber | undefined): string =>
  timex.includes('/') && day !== undefined ? isoDay(day) : timex;

/** Which day the first of two days is taken from, «مساء الخميس إلى صباح الأحد المقبل», or else the last. */
export const contextsOfEnds = (
  from: DateMeaning,
  to: DateMeaning,
  context: ResolutionContext,
  resolve: Resolve,
): readonly [ofFrom: ResolutionContext, ofTo: ResolutionContext] => {
  const periodOf = (meaning: DateMeaning): Period | null => {
    const resolved = resolve(meaning, context);
    return resolved === null ? null : resolvedPeriod(resolved);
  };
  if (isOpen(from) && !isOpen(to)) {
    const end = periodOf(to);
    return [end === null ? context : { ...context, reference: end.from, weekday: 'past' }, context];
  }
  const start = isOpen(to) ? periodOf(from) : null;
  return [
    context,
    start === null ? context : { ...context, reference: start.from, weekday: 'next' },
  ];
};

type Ends = readonly [from: Resolved, to: Resolved];

const forward = (
  from: DateMeaning,
  to: DateMeaning,
  context: ResolutionContext,
  resolve: Resolve,
): Ends | null => {
  const first = resolve(from, context);
  if (first === null) return null;
  const start = resolvedPeriod(first);
  const later: ResolutionContext =
    start === null || !isOpen(to)
      ? { ...context, last: start ?? context.last }
      : { ...context, reference: start.from, weekday: 'next' };
  const last = resolve(to, later);
  return last === null ? null : [first, last];
};

const backward = (
  from: DateMeaning,
  to: DateMeaning,
  context: ResolutionContext,
  resolve: Resolve,
): Ends | null => {
  const last = resolve(to, context);
  if (last === null) return null;
  const end = resolvedPeriod(last);
  const earlier: ResolutionContext =
    end === null ? context : { ...context, reference: end.from, weekday: 'past' };
  const first = nearestBefore(from, earlier, resolve) ?? resolve(lastBefore(from), earlier);
  return first === null ? null : [first, last];
};

/** «بداية رمضان إلى غاية 3 جويلية 2016»: the one that holds the end, where it began before it. */
const nearestBefore = (
  from: DateMeaning,
  context: ResolutionContext,
  resolve: Resolve,
): Resolved | null => {
  const { reference } = context;
  const nearest = resolve(from, { ...context, weekday: 'nearest' });
  const period = nearest && resolvedPeriod(nearest);
  return period != null && reference !== null && period.from <= reference ? nearest : null;
};

const lastBefore = (meaning: DateMeaning): DateMeaning => {
  if (meaning.kind === 'fields') return { ...meaning, shift: -1 };
  return meaning.kind === 'boundary' ? { ...meaning, of: lastBefore(meaning.of) } : meaning;
};
