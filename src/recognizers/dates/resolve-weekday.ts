import { isoDay, mondayOf, weekdayOf } from './calendar.ts';
import type { Weekday } from './meaning.ts';
import type { Context, Resolved } from './resolve.ts';

/** «الأحد»: by itself the latest, next or nearest one, as the document asks. */
export const resolveWeekday = (meaning: Weekday, context: Context): Resolved | null => {
  const { weekday } = meaning;
  const { reference } = context;
  if (reference === null)
    return { timex: `XXXX-WXX-${weekday}`, grain: 'day', calendar: 'gregory' };
  const day = chooseWeekday(meaning, reference, context);
  return { timex: isoDay(day), from: day, to: day, grain: 'day', calendar: 'gregory' };
};

const chooseWeekday = (
  { weekday, shift, weekShift }: Weekday,
  reference: number,
  context: Context,
): number => {
  if (weekShift !== undefined) {
    const origin = weekShift === 'same' ? (context.last ?? reference) : reference;
    return mondayOf(origin) + 7 * (weekShift === 'same' ? 0 : weekShift) + weekday - 1;
  }
  const today = weekdayOf(reference);
  /** Days since the latest such weekday, today included, and days until the next, today left out. */
  const since = (today - weekday + 7) % 7;
  const until = 7 - since;
  if (shift === 'same' || shift === undefined) {
    if (context.weekday === 'past') return reference - since;
    if (context.weekday === 'next') return reference + until;
    return since <= until ? reference - since : reference + until;
  }
  if (shift === 0) return since === 0 ? reference : reference + until;
  if (shift < 0) return reference - (since === 0 ? 7 : since) + 7 * (shift + 1);
  return reference + until + 7 * (shift - 1);
};
