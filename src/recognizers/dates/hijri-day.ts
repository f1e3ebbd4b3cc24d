import { hijriDayNumber, isoDay } from './calendar.ts';
import { numbersOf, type Order } from './numeric-day.ts';

/** No newspaper is older: a year before it is one of another calendar, or none. */
export const oldestPaper = '1600';

/** Lunar Hijri years from 1990 on, which are no solar ones yet. */
const recentHijri = { from: 1411, to: 1500 } as const;

/** «1441-09-02» is 2020-04-25; undefined when the year is of another calendar. */
export const recentHijriDay = (
  source: string,
  order: Order = ['d', 'm', 'y'],
): string | null | undefined => {
  const [first = 0, second = 0, third = 0] = numbersOf(source) ?? [];
  const [year, month, day] =
    first > 31
      ? [first, second, third]
      : [third, order[0] === 'm' ? first : second, order[0] === 'm' ? second : first];
  if (year < recentHijri.from || year > recentHijri.to) return undefined;
  const number = month > 12 || day > 30 ? null : hijriDayNumber(year, month, day);
  return number === null ? null : isoDay(number);
};
