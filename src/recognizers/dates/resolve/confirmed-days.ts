import { isoDay, weekdayOf } from '../calendar.ts';
import type { WeekdayConfirmed } from '../meaning.ts';
import type { ResolutionContext, Resolve, Resolved } from './resolution-context.ts';

/** Days by which a weekday may differ from «أمس» and still be the one meant. */
const farthest = 2;

/** «أمس الأحد»: the day counts; without a reference day the weekday is all that is known. */
export const resolveWeekdayConfirmed = (
  { day, weekday }: WeekdayConfirmed,
  context: ResolutionContext,
  resolve: Resolve,
): Resolved | null => {
  const value = resolve(day, context);
  if (value === null) return null;
  if (value.from === undefined) return { ...value, timex: `XXXX-WXX-${weekday}` };
  const later = (weekday - weekdayOf(value.from) + 7) % 7;
  if (later === 0) return value;
  // Printed a day or two after it was written: the weekday is right, the reference day is late.
  const off = later <= 3 ? later : later - 7;
  if (Math.abs(off) > farthest) return { ...value, attributes: { statedWeekday: weekday } };
  const at = value.from + off;
  return { ...value, timex: isoDay(at), from: at, to: at };
};
