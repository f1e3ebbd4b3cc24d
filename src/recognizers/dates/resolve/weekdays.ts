import { type DayNumber, isoDay, mondayOf, weekdayOf } from '../calendar.ts';
import type { Weekday } from '../meaning.ts';
import {
  looksAhead,
  originOf,
  type ResolutionContext,
  type Resolved,
} from './resolution-context.ts';

/** «الأحد»: by itself the latest, next or nearest one, as the document asks. */
export const resolveWeekday = (meaning: Weekday, context: ResolutionContext): Resolved => {
  const day = chooseWeekday(meaning, context);
  const shared = { grain: 'day', calendar: 'gregory' } as const;
  return day === null
    ? { timex: `XXXX-WXX-${meaning.weekday}`, ...shared }
    : { timex: isoDay(day), from: day, to: day, ...shared };
};

/** Days ahead from which on a plan is no longer of the coming week. */
const beyondWeek = 6;

/** «تنطلق الثلاثاء 17 ديسمبر وتختتم الخميس»: of what is to come the second day counts from the first. */
const planned = ({ weekday, reference, near }: ResolutionContext): DayNumber | null =>
  weekday === 'ahead' && reference !== null && near !== null && near.from - reference >= beyondWeek
    ? near.to
    : null;

/** «غدا الثلاثاء، وكذلك الأربعاء»: the day right after one that is to come, where nothing says that it was. */
const nextAfterComing = (
  weekday: number,
  { reference, near, behind }: ResolutionContext,
): DayNumber | null =>
  reference !== null &&
  near !== null &&
  !behind &&
  near.from > reference &&
  weekdayOf(near.to + 1) === weekday
    ? near.to + 1
    : null;

const chooseWeekday = (
  { weekday, shift, weekShift }: Weekday,
  context: ResolutionContext,
): DayNumber | null => {
  if (weekShift !== undefined) {
    const counted = originOf(weekShift, context);
    return counted === null ? null : mondayOf(counted.origin) + 7 * counted.by + weekday - 1;
  }
  const counted = originOf(shift ?? 0, context);
  if (counted === null) return null;
  const { by } = counted;
  if (shift === undefined) {
    const next = nextAfterComing(weekday, context);
    if (next !== null) return next;
  }
  const origin = shift === undefined ? (planned(context) ?? counted.origin) : counted.origin;
  /** Days since the latest such weekday, today included, and until the next, today left out. */
  const since = (weekdayOf(origin) - weekday + 7) % 7;
  const until = 7 - since;
  if (by < 0) return origin - (since === 0 ? 7 : since) + 7 * (by + 1);
  if (by > 0) return origin + until + 7 * (by - 1);
  if (shift === 0) return since === 0 ? origin : origin + until;
  if (shift === 'same' || context.weekday === 'past') return origin - since;
  if (context.weekday === 'ahead' && since === 0) return origin;
  if (looksAhead(context)) return origin + until;
  return since <= until ? origin - since : origin + until;
};
