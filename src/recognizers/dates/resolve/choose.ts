import type { DayNumber } from '../calendar.ts';
import type { Shift } from '../meaning.ts';
import { type Period, startOfUnit } from './period.ts';
import { looksAhead, type ResolutionContext } from './resolution-context.ts';

/** Years on each side of the reference day that are looked through. */
const yearsAround = [-6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6];

/** What comes once a year, in the years about one. */
export const occurrences = (year: number, at: (year: number) => Period | null): readonly Period[] =>
  yearsAround.flatMap((more) => at(year + more) ?? []);

const distance = ({ from, to }: Period, day: DayNumber): number =>
  day < from ? from - day : day > to ? day - to : 0;

/** The occurrence nearest to a day; of two as near the earlier. */
export const nearestPeriod = (all: readonly Period[], day: DayNumber): Period | null =>
  all.reduce<Period | null>(
    (best, period) =>
      best === null || distance(period, day) < distance(best, day) ? period : best,
    null,
  );

/**
 * Which occurrence is meant: the last before the reference day, the next after it, or by itself the
 * nearest, as a journalist means it; the next when the document asks for that.
 */
export const choose = (
  all: readonly Period[],
  shift: Shift | undefined,
  context: ResolutionContext,
): Period | null => {
  const { reference, last } = context;
  if (reference === null) return null;
  if (shift === 'same') return nearestPeriod(all, last?.from ?? reference);
  if (typeof shift === 'number' && shift !== 0) {
    const past = all.filter(({ to }) => to < reference);
    const future = all.filter(({ from }) => from > reference);
    return (shift < 0 ? past.at(shift) : future[shift - 1]) ?? null;
  }
  if (shift === 'preceding')
    return all.filter(({ to }) => to < (last?.from ?? reference)).at(-1) ?? null;
  if (shift === 'following') return all.find(({ from }) => from > (last?.to ?? reference)) ?? null;
  if (context.behind && shift === undefined) {
    return all.filter(({ from }) => from <= reference).at(-1) ?? null;
  }
  if (looksAhead(context) && shift === undefined) {
    // A day of the current month belongs to this year, even if past.
    const since = startOfUnit(reference, 'month');
    return all.find(({ to }) => to >= since) ?? nearestPeriod(all, reference);
  }
  return nearestPeriod(all, reference);
};
