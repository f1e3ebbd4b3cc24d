import type { Token } from '../../document.ts';
import { afterSeat } from './event-complement.ts';
import { extendEvent } from './event-extent.ts';
import type { Grades } from './event-grades.ts';
import type { EventName } from './event-name.ts';
import { yearAfter, yearAt } from './event-years.ts';

/** «المهرجان الدولي "نجوم الفن" بصفاقس»: the town behind a quotation is no part of the name. */
export const seatless = (by: Grades): Grades => ({ ...by, hasSeat: false });

/** A name with the adjectives, the purpose and perhaps the year in figures behind it. */
export const extended = (
  tokens: readonly Token[],
  from: number,
  { yearInside, hasSeat }: Grades,
  reason: Pick<EventName, 'rule' | 'confidence'>,
): EventName => {
  const { endToken: extent } = extendEvent(tokens, from);
  const endToken = hasSeat ? (afterSeat(tokens, extent) ?? extent) : extent;
  const year = yearAt(tokens, endToken);
  return year !== undefined && yearInside
    ? { endToken: endToken + 1, year, ...reason }
    : { endToken, year: year ?? yearAfter(tokens, endToken), ...reason };
};
