import { readDocument } from '../../text/read-document.ts';
import { oldestPaper, recentHijriDay } from './hijri-day.ts';
import {
  calendarDay,
  compactDayOf,
  dayInOrder,
  isoDayOf,
  latinDigits,
  numbersOf,
  type Order,
  orderOf,
} from './numeric-day.ts';
import { statedDate } from './stated.ts';

/** Reads the days of a column, whose other days decide whether `3/4/2020` is in April or in March. */
export class DayReader {
  readonly #unix: boolean;
  readonly #given: Order | undefined;
  #seen: Order = dayFirst;
  /** Whether a day was read that is one in either order. */
  #hasGuessed = false;
  #hasTurned = false;

  /** @param format an order such as `d/m/y`, or `unix`; found out when undefined. */
  constructor(format?: string) {
    this.#unix = format === 'unix';
    this.#given = format === undefined ? undefined : orderOf(format);
  }

  /** Looks at a day that will be read later. */
  learn(value: unknown): void {
    const [first, second, third] = numbersOf(String(value)) ?? [];
    if (first === undefined || second === undefined || third === undefined || first > 31) return;
    const before = this.#seen;
    if (first > 12) this.#seen = dayFirst;
    else if (second > 12) this.#seen = monthFirst;
    else this.#hasGuessed ||= first !== second;
    this.#hasTurned ||= this.#hasGuessed && this.#seen !== before;
  }

  /** Whether days before were read in another order than that of a later one. */
  get hasTurned(): boolean {
    return this.#hasTurned;
  }

  /** The ISO day of a value; null when it is none. */
  read(value: string | number | boolean): string | null {
    const source = latinDigits(String(value).trim());
    const hijri = recentHijriDay(source, this.#given ?? this.#seen);
    if (hijri !== undefined) return hijri;
    const day = this.#written(value, source);
    return day !== null && day < oldestPaper && this.#given === undefined ? null : day;
  }

  #written(value: string | number | boolean, source: string): string | null {
    if (this.#unix) return unixDay(source);
    const compact = compactDayOf(source);
    if (compact !== null || typeof value === 'number')
      return compact ?? (Number(value) < oldestStamp ? null : unixDay(source));
    if (this.#given === undefined) {
      const day = isoDayOf(source) ?? (/^\d{9,13}$/u.test(source) ? unixDay(source) : null);
      if (day !== null) return day;
      this.learn(source);
    }
    const numbers = numbersOf(source);
    if (numbers !== undefined) return dayInOrder(numbers, this.#given ?? this.#seen);
    return englishDay(source) ?? arabicDay(source);
  }
}

const dayFirst: Order = ['d', 'm', 'y'];
const monthFirst: Order = ['m', 'd', 'y'];

/** A number of seconds this small is of before the web, or none: 43832 is a day of a spreadsheet. */
const oldestStamp = 1e8;

/** Seconds or milliseconds since 1970. */
const unixDay = (source: string): string | null => {
  if (!/^\d{1,14}(?:\.\d+)?$/u.test(source)) return null;
  const count = Number(source);
  const time = new Date(count >= 1e11 ? count : count * 1000);
  return Number.isNaN(time.getTime()) ? null : time.toISOString().slice(0, 10);
};

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** «Wed, 10 Mar 2021 09:30:00 GMT» of feeds, «March 10, 2021», «Wed Mar 10 09:30:00 +0000 2021» of posts. */
const englishDay = (source: string): string | null => {
  const [, dayBefore, month, dayAfter, year] =
    /(?:(\d{1,2})\s{1,4})?([A-Za-z]{3})[a-z]{0,6}\.?\s{1,4}(?:(\d{1,2})(?:st|nd|rd|th)?,?\s{1,4}(?:\d\d:\d\d(?::\d\d)?\s{1,4}(?:[A-Z]{3,5}\s|[+-]\d{4}\s)?)?)?(\d{4})(?!\d)/u.exec(
      source,
    ) ?? [];
  const number = months.indexOf(month?.toLowerCase() ?? '') + 1;
  const day = dayBefore ?? dayAfter;
  return number === 0 || day === undefined ? null : calendarDay(Number(year), number, Number(day));
};

/** «الأربعاء 10 مارس 2021». */
export const arabicDay = (source: string): string | null => statedDate(readDocument(source));
