import { isoDay } from './calendar.ts';
import type { Away } from './meaning.ts';
import { addUnits, isLong, openTimex } from './period.ts';
import type { Context, Resolved } from './resolve.ts';
import { units } from './vocabulary.ts';

/** «قبل عامين»: the day so long before or after the reference day; its grain says how exact. */
export const resolveAway = (away: Away, context: Context): Resolved | null => {
  const grain = away.amounts.reduce(
    (finest, { unit }) => (units.indexOf(unit) < units.indexOf(finest) ? unit : finest),
    'century' as (typeof units)[number],
  );
  const shared = {
    grain,
    calendar: 'gregory',
    ...(away.vague ? { attributes: { approximate: true } } : {}),
  } as const;
  if (context.reference === null) return { timex: openTimex[grain], ...shared };
  let day = context.reference;
  for (const { unit, count } of away.amounts) {
    if (isLong(unit)) day = addUnits(day, unit, away.direction * count);
  }
  return { timex: isoDay(day), from: day, to: day, ...shared };
};
