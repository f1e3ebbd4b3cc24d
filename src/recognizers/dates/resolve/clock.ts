import { twoFigures } from '../../../text/two-figures.ts';
import { isoDay } from '../calendar.ts';
import type { Clock, ClockRange } from '../meaning.ts';
import { partCode } from '../patterns/hours/day-parts.ts';
import { dayAway } from '../patterns/relative/relative.ts';
import type { DayPart } from '../patterns/words/word-classes.ts';
import { contextsOfEnds } from './period-ranges.ts';
import {
  described,
  type NamedPeriod,
  type ResolutionContext,
  type Resolve,
  type Resolved,
  resolvedPeriod,
} from './resolution-context.ts';

/** Hours of the afternoon and evening: without a part of the day one to six are taken as such. */
const assumedAfternoon = (hour: number): boolean => hour >= 1 && hour <= 6;

/** An hour of the 12-hour clock → 0 to 24, by the part of the day. */
const hourIn = (hour: number, part: DayPart | undefined): number => {
  if (hour > 12) return hour;
  switch (part) {
    case 'dawn':
    case 'morning':
      return hour === 12 ? 0 : hour;
    case 'noon':
      return hour < 10 ? hour + 12 : hour;
    case 'afternoon':
      return hour < 12 ? hour + 12 : hour;
    case 'evening':
      return hour === 12 ? 0 : hour + 12;
    case 'night':
      if (hour === 12) return 0;
      return hour >= 6 ? hour + 12 : hour;
    case undefined:
      // «الواحدة إلا ربعا» is before one, after noon.
      if (hour === 0) return 12;
      return assumedAfternoon(hour) ? hour + 12 : hour;
  }
};

/** `T15:00`, `T15:20:30`, or `TEV` for a part of the day only; nothing of a whole day. */
export const timeOf = ({ hour, minute, second, settled, part }: Clock): string => {
  if (hour === undefined) return part === undefined ? '' : `T${partCode[part]}`;
  // «الرابعة إلا خمس دقائق» has its hour one less already, which is that of the part as well.
  const decided = settled && part === undefined ? hour : hourIn(hour, part);
  // The day ends at 24:00: half past 24 is of the next.
  const at = decided === 24 && (minute ?? 0) > 0 ? 0 : decided;
  const time = `T${twoFigures(at)}:${twoFigures(minute ?? 0)}`;
  return second === undefined ? time : `${time}:${twoFigures(second)}`;
};

/** Whether a date is one day, or a time on one: «قبل عام» is told less exactly. */
const isOneDay = ({ from, to, grain }: NamedPeriod): boolean =>
  from === to && ['day', 'hour', 'minute', 'second'].includes(grain);

/** An hour or a part of the day is of the day that its sentence names before it: «يلتقيان السبت في رادس بداية من الساعة 15:00». */
const dayInSentence = ({ recurrent, zone }: Clock, { near }: ResolutionContext): Resolved | null =>
  // «(22:15 ت غ)» may be of the day before.
  recurrent || zone === 'Z' || near === null || !isOneDay(near)
    ? null
    : { timex: isoDay(near.from), from: near.from, to: near.to, grain: 'day', calendar: 'gregory' };

/** Whether an hour is of a day of some longer time, of which today is none: «في 1998 استيقظ على الساعة الرابعة فجرا». */
const isOfLonger = ({ hour }: Clock, { near, reference }: ResolutionContext): boolean =>
  hour !== undefined &&
  near !== null &&
  !isOneDay(near) &&
  reference !== null &&
  (reference < near.from || reference > near.to);

/** A clock time on its own day, else on that of its sentence, else on the reference day. */
export const resolveClock = (
  clock: Clock,
  context: ResolutionContext,
  resolve: Resolve,
): Resolved | null => {
  const { date, hour, minute, second, part, settled, zone, mod } = clock;
  const day =
    date === undefined
      ? (dayInSentence(clock, context) ?? resolve(dayAway(0), context))
      : resolve(date, context);
  if (day === null) return null;
  const isOfNone = clock.recurrent || (date === undefined && isOfLonger(clock, context));
  const period = isOfNone ? null : resolvedPeriod(day);
  const assumed = hour !== undefined && part === undefined && !settled && assumedAfternoon(hour);
  const ofDay = date === undefined && period === null ? '' : day.timex;
  return {
    timex: `${ofDay}${timeOf(clock)}${zone === 'Z' ? 'Z' : ''}`,
    ...(period ?? {}),
    grain: second !== undefined ? 'second' : minute !== undefined ? 'minute' : 'hour',
    calendar: 'gregory',
    ...described({
      assumed: assumed ? 'afternoon' : undefined,
      zone: zone === 'Z' ? undefined : zone,
      mod,
    }),
  };
};

/** Readings of the first hour of a range, the likeliest first: of the part of the last, as written. */
const firstHours = (from: Clock, to: Clock): readonly Clock[] => {
  if (from.part !== undefined || from.hour === undefined) return [from];
  if (from.movable) return [{ ...from, settled: undefined, part: to.part }, from];
  if (from.settled) return [from];
  return [{ ...from, part: to.part }, from, { ...from, settled: true }];
};

/** Readings of the last hour: as written, of the part of the first, else of the afternoon. */
const lastHours = (from: Clock, to: Clock): readonly Clock[] => {
  // «حتى الثانية عشرة ليلا», «إلى منتصف الليل» are the end of the day.
  const isMidnight =
    (to.hour === 0 && to.minute === undefined) ||
    (to.hour === 12 && (to.part === 'evening' || to.part === 'night'));
  if (isMidnight) return [{ ...to, hour: 24, settled: true, part: undefined }];
  // «من 10 إلى 12 صباحا» ends at noon.
  const isBefore = from.part === undefined && !from.settled && (from.hour ?? 12) < 12;
  if (isBefore && to.hour === 12 && to.part === 'morning') return [{ ...to, part: 'noon' }];
  if (to.part !== undefined || to.hour === undefined || to.hour > 12) return [to];
  const plain = { ...to, settled: undefined };
  return [
    ...(from.settled ? [{ ...to, settled: true }] : []),
    to,
    { ...plain, part: from.part },
    { ...plain, part: 'afternoon' },
  ];
};

/** «من السابعة مساء إلى الخامسة صباحا»: the last hour is of the day after. */
const isOvernight = (from: Clock, to: Clock, first: Resolved, last: Resolved): boolean =>
  to.date === undefined &&
  from.hour !== undefined &&
  to.hour !== undefined &&
  (from.part !== undefined || from.settled === true) &&
  (to.part !== undefined || to.settled === true) &&
  first.timex >= last.timex;

const nextDay = (clock: Resolved): Resolved => {
  if (clock.from === undefined) return clock;
  const day = clock.from + 1;
  return {
    ...clock,
    timex: clock.timex.replace(isoDay(clock.from), isoDay(day)),
    from: day,
    to: day,
  };
};

/** «من الثالثة إلى الرابعة عصرا»: what one end leaves open, the other decides. */
export const resolveClockRange = (
  { from, to }: ClockRange,
  context: ResolutionContext,
  resolve: Resolve,
): Resolved | null => {
  const date = from.date ?? to.date;
  const zone = from.zone ?? to.zone;
  const [ofFrom, ofTo] =
    from.date === undefined || to.date === undefined
      ? [context, context]
      : contextsOfEnds(from.date, to.date, context, resolve);
  const on = (clock: Clock, day: ResolutionContext): Resolved | null =>
    resolveClock({ ...clock, date: clock.date ?? date, zone }, day, resolve);
  const pairs = firstHours(from, to).flatMap((first) =>
    lastHours(from, to).map((last) => ({ first: on(first, ofFrom), last: on(last, ofTo) })),
  );
  const { first, last } =
    pairs.find(({ first, last }) => first !== null && last !== null && first.timex < last.timex) ??
    pairs[0] ??
    {};
  if (!first || !last) return null;
  const night = isOvernight(from, to, first, last) ? nextDay(last) : last;
  const { assumed: _, ...attributes } = { ...first.attributes, ...last.attributes };
  return {
    timex: `${first.timex}/${night.timex}`,
    ...(first.from === undefined ? {} : { from: first.from }),
    ...(night.to === undefined ? {} : { to: night.to }),
    grain: first.grain,
    calendar: 'gregory',
    ...described(attributes),
  };
};
