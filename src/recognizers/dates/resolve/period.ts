import type { Grain } from '../../../document.ts';
import {
  addMonths,
  civilDate,
  type DayNumber,
  dayNumber,
  isoDay,
  isoMonth,
  isoWeek,
  isoYear,
  mondayOf,
} from '../calendar.ts';
import type { Boundary, Unit } from '../patterns/words/word-classes.ts';

/** Days from one to another, both inclusive. */
export interface Period {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/** Units of whole days. */
export type LongUnit = Exclude<Unit, 'second' | 'minute' | 'hour'>;

/** Whether a unit is a day or longer. */
export const isLong = (unit: Unit): unit is LongUnit =>
  unit !== 'second' && unit !== 'minute' && unit !== 'hour';

const monthsIn: Readonly<Record<Exclude<LongUnit, 'day' | 'week'>, number>> = {
  month: 1,
  year: 12,
  decade: 120,
  century: 1200,
};

/** The day so many units later, or earlier when the number is negative. */
export const addUnits = (day: DayNumber, unit: LongUnit, number: number): DayNumber => {
  if (unit === 'day') return day + number;
  if (unit === 'week') return day + 7 * number;
  return addMonths(day, monthsIn[unit] * number);
};

/** The first day of the unit that holds a day. Decades begin with 0 years, centuries with 01 years. */
export const startOfUnit = (day: DayNumber, unit: LongUnit): DayNumber => {
  const { year, month } = civilDate(day);
  switch (unit) {
    case 'day':
      return day;
    case 'week':
      return mondayOf(day);
    case 'month':
      return dayNumber(year, month, 1);
    case 'year':
      return dayNumber(year, 1, 1);
    case 'decade':
      return dayNumber(year - (((year % 10) + 10) % 10), 1, 1);
    case 'century':
      return dayNumber(year - ((((year - 1) % 100) + 100) % 100), 1, 1);
  }
};

/** TIMEX3 value of the unit that begins on a day. */
export const timexOf = (start: DayNumber, unit: LongUnit): string => {
  const { year, month } = civilDate(start);
  switch (unit) {
    case 'day':
      return isoDay(start);
    case 'week':
      return isoWeek(start);
    case 'month':
      return isoMonth(year, month);
    case 'year':
      return isoYear(year);
    case 'decade':
      return `${isoYear(year).slice(0, -1)}X`;
    case 'century':
      return `${isoYear(year).slice(0, -2)}XX`;
  }
};

/** TIMEX3 value of a unit of which nothing is known. */
export const openTimex: Readonly<Record<Grain, string>> = {
  second: 'TXX:XX:XX',
  minute: 'TXX:XX',
  hour: 'TXX',
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  season: 'XXXX',
  half: 'XXXX-HX',
  year: 'XXXX',
  decade: 'XXXX',
  century: 'XXXX',
};

/** The `mod` of TIMEX3 for a piece of a period. */
export const modOf: Readonly<Record<Boundary, 'START' | 'MID' | 'END'>> = {
  first: 'START',
  early: 'START',
  middle: 'MID',
  mid: 'MID',
  late: 'END',
  last: 'END',
};

/** The length of a period in days, months or years, and the piece of it that begins with one of them. */
interface Divided {
  readonly length: number;
  readonly piece: (first: number, count: number) => Period;
}

const inMonths = (from: DayNumber, months: number): Divided => ({
  length: months,
  piece: (first, count) => ({
    from: addMonths(from, first),
    to: addMonths(from, first + count) - 1,
  }),
});

/** Up to two months in days, up to two years in months, beyond in years. */
const divide = ({ from, to }: Period): Divided => {
  const days = to - from + 1;
  const months = Math.round(days / 30.44);
  if (days <= 62) {
    return {
      length: days,
      piece: (first, count) => ({ from: from + first, to: from + first + count - 1 }),
    };
  }
  if (months <= 24) return inMonths(from, months);
  const years = Math.round(months / 12);
  return {
    length: years,
    piece: (first, count) => inMonths(from, months).piece(first * 12, count * 12),
  };
};

/** Months fall into three parts of ten days, the last of them longer or shorter. */
const isMonth = (length: number): boolean => length >= 28 && length <= 31;

/**
 * The piece of a period that an edge names: the first or last of the days, months or years that it
 * has, a third of it, or its middle: the 15th of a month, the fourth day of a week, two of the rest.
 */
export const pieceOf = (period: Period, edge: Boundary): Period => {
  const { length, piece } = divide(period);
  // «مطلع رأس السنة»
  if (length < 3) return period;
  const third = isMonth(length) ? 10 : Math.round(length / 3);
  switch (edge) {
    case 'first':
      return piece(0, 1);
    case 'early':
      return piece(0, third);
    case 'middle':
      if (isMonth(length)) return piece(14, 1);
      return length % 2 === 1 ? piece(length >> 1, 1) : piece((length >> 1) - 1, 2);
    case 'mid':
      return piece(third, third);
    case 'late':
      return piece(2 * third, length - 2 * third);
    case 'last':
      return piece(length - 1, 1);
  }
};
