import { readDocument } from '../../text/read-document.ts';
import { statedDate } from './stated.ts';

type Part = 'd' | 'm' | 'y';
type Order = readonly Part[];

/** The order of day, month and year in a pattern such as `dd/mm/yyyy`; undefined when it has none. */
export const orderOf = (pattern: string): Order | undefined => {
  const parts = [...new Set(pattern.toLowerCase().match(/[dmy]/gu) ?? [])];
  const order = parts.filter((part): part is Part => /^[dmy]$/u.test(part));
  return order.length === 3 ? order : undefined;
};

export const isDateFormat = (pattern: string): boolean =>
  pattern === 'unix' || orderOf(pattern) !== undefined;

/** Reads the days of a column, whose other days tell `3/4/2020` of April from that of March. */
export class DayReader {
  readonly #unix: boolean;
  readonly #given: Order | undefined;
  #seen: Order = ['d', 'm', 'y'];

  /** @param format an order such as `d/m/y`, or `unix`; found out when undefined. */
  constructor(format?: string) {
    this.#unix = format === 'unix';
    this.#given = format === undefined ? undefined : orderOf(format);
  }

  /** Looks at a day that will be read later. */
  learn(value: unknown): void {
    const [first, second, third] = numbersOf(String(value)) ?? [];
    if (first === undefined || second === undefined || third === undefined || first > 31) return;
    if (first > 12) this.#seen = ['d', 'm', 'y'];
    else if (second > 12) this.#seen = ['m', 'd', 'y'];
  }

  /** The ISO day of a value; null when it is none. */
  read(value: string | number | boolean): string | null {
    const source = latinDigits(String(value).trim());
    if (this.#unix || typeof value === 'number') return unixDay(source);
    if (this.#given === undefined) {
      const day = isoDayOf(source) ?? (/^\d{9,13}$/u.test(source) ? unixDay(source) : null);
      if (day !== null) return day;
      this.learn(source);
    }
    const numbers = numbersOf(source);
    if (numbers !== undefined) return dayOf(numbers, this.#given ?? this.#seen);
    return englishDay(source) ?? arabicDay(source);
  }
}

const latinDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 15));

/** The ISO day with which a text begins; null when that is no day of the calendar. */
export const isoDayOf = (source: string): string | null => {
  const day = /^\d{4}-\d{2}-\d{2}(?!\d)/u.exec(source.trim())?.[0];
  return day === undefined ? null : dayOf(day.split('-').map(Number), ['y', 'm', 'd']);
};

/** Three numbers with marks between them, and perhaps a time after. */
const numbersOf = (source: string): readonly number[] | undefined =>
  /^(\d{1,4})\s*[-/.\u060d]\s*(\d{1,2})\s*[-/.\u060d]\s*(\d{1,4})(?!\d)/u
    .exec(latinDigits(source.trim()))
    ?.slice(1)
    .map(Number);

/** Seconds or milliseconds since 1970. */
const unixDay = (source: string): string | null => {
  if (!/^\d{1,14}(?:\.\d+)?$/u.test(source)) return null;
  const count = Number(source);
  const time = new Date(count >= 1e11 ? count : count * 1000);
  return Number.isNaN(time.getTime()) ? null : time.toISOString().slice(0, 10);
};

const dayOf = (numbers: readonly number[], order: Order): string | null => {
  const actual: Order = (numbers[0] ?? 0) > 31 ? ['y', 'm', 'd'] : order;
  const numberOf = (part: Part): number => numbers[actual.indexOf(part)] ?? 0;
  const year = numberOf('y');
  // Two figures are a year of 1970 to 2069.
  const full = year >= 100 ? year : year + (year < 70 ? 2000 : 1900);
  return calendarDay(full, numberOf('m'), numberOf('d'));
};

const calendarDay = (year: number, month: number, day: number): string | null => {
  const pad = (part: number, width: number): string => String(part).padStart(width, '0');
  const iso = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  // Date takes 31 February for 3 March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : null;
};

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** «Wed, 10 Mar 2021 09:30:00 GMT» of feeds, and «March 10, 2021». */
const englishDay = (source: string): string | null => {
  const [, dayBefore, month, dayAfter, year] =
    /(?:(\d{1,2})\s{1,4})?([A-Za-z]{3})[a-z]{0,6}\.?\s{1,4}(?:(\d{1,2})(?:st|nd|rd|th)?,?\s{1,4})?(\d{4})/u.exec(
      source,
    ) ?? [];
  const number = months.indexOf(month?.toLowerCase() ?? '') + 1;
  const day = dayBefore ?? dayAfter;
  return number === 0 || day === undefined ? null : calendarDay(Number(year), number, Number(day));
};

/** «الأربعاء 10 مارس 2021». */
export const arabicDay = (source: string): string | null => statedDate(readDocument(source));
