import type { Grain } from '../../document.ts';
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
} from './calendar.ts';
import type { Edge, Unit } from './vocabulary.ts';

/** Days from one to another, both inclusive. */
export interface Period {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/** Units that hold whole days. */
export type LongUnit = Exclude<Unit, 'second' | 'minute' | 'hour'>;

export const isLong = (unit: Unit): unit is LongUnit =>
  unit !== 'second' && unit !== 'minute' && unit !== 'hour';

const monthsIn: Readonly<Record<Exclude<LongUnit, 'day' | 'week'>, number>> = {
  month: 1,
  quarter: 3,
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
export const startOf = (day: DayNumber, unit: LongUnit): DayNumber => {
  const { year, month } = civilDate(day);
  switch (unit) {
    case 'day':
      return day;
    case 'week':
      return mondayOf(day);
    case 'month':
      return dayNumber(year, month, 1);
    case 'quarter':
      return dayNumber(year, month - ((month - 1) % 3), 1);
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
    case 'quarter':
      return `${isoYear(year)}-Q${(month + 2) / 3}`;
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
  year: 'XXXX',
  decade: 'XXXX',
  century: 'XXXX',
};

/** The `mod` of TIMEX3 for a piece of a period. */
export const modOf: Readonly<Record<Edge, 'START' | 'MID' | 'END'>> = {
  first: 'START',
  early: 'START',
  middle: 'MID',
  mid: 'MID',
  late: 'END',
  last: 'END',
};

/**
 * The piece of a period that an edge names: its first or last day, its thirds, its middle day. In a
 * period longer than two months days are months.
 */
export const pieceOf = ({ from, to }: Period, edge: Edge): Period => {
  const days = to - from + 1;
  if (days > 62) return pieceInMonths(from, Math.round(days / 30.44), edge);
  const third = Math.floor(days / 3);
  switch (edge) {
    case 'first':
      return { from, to: from };
    case 'early':
      return { from, to: from + third - 1 };
    case 'middle':
      return { from: from + (days >> 1) - 1 + (days & 1), to: from + (days >> 1) - 1 + (days & 1) };
    case 'mid':
      return { from: from + third, to: from + 2 * third - 1 };
    case 'late':
      return { from: from + 2 * third, to };
    case 'last':
      return { from: to, to };
  }
};

const pieceInMonths = (from: DayNumber, months: number, edge: Edge): Period => {
  const piece = (first: number, count: number): Period => ({
    from: addMonths(from, first),
    to: addMonths(from, first + count) - 1,
  });
  const third = Math.round(months / 3);
  switch (edge) {
    case 'first':
      return piece(0, 1);
    case 'early':
      return piece(0, third);
    case 'middle':
      return piece(Math.floor(months / 2) - 1, 2);
    case 'mid':
      return piece(third, third);
    case 'late':
      return piece(2 * third, months - 2 * third);
    case 'last':
      return piece(months - 1, 1);
  }
};
