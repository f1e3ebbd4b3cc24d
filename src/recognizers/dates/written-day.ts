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
  readonly #count: ((source: string) => string | null) | undefined;
  readonly #given: Order | undefined;
  #seen: Order = dayFirst;
  /** Whether a day was read that is one in either order. */
  #hasGuessed = false;
  #hasTurned = false;

  /** @param format an order such as `d/m/y`, `unix` or `excel`; found out when undefined. */
  constructor(format?: string) {
    this.#count = format === 'unix' ? unixDay : format === 'excel' ? sheetDay : undefined;
    this.#given = format === undefined ? undefined : orderOf(format);
  }

  /** Looks at a day that will be read later. */
  learn(value: unknown): void {
    const [first, second, third] = numbersOf(String(value)) ?? [];
    if (first === undefined || second === undefined || third === undefined || first > 31) return;
    // What is no day in either order says nothing of the others.
    const [month, day] = first < second ? [first, second] : [second, first];
    if (month < 1 || month > 12 || day > 31) return;
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
    if (this.#count !== undefined) return this.#count(source);
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
    return shortDay(source) ?? englishDay(source) ?? arabicDay(source);
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

/** The number that Excel has for the day before its first. */
const sheetStart = Date.parse('1899-12-30');
const millisecondsOfDay = 86_400_000;

/** Days as Excel counts them, which it shows where a cell has no format of a day: 43832. */
const sheetDay = (source: string): string | null =>
  isSheetDay(source)
    ? new Date(sheetStart + Math.floor(Number(source)) * millisecondsOfDay)
        .toISOString()
        .slice(0, 10)
    : null;

/** Whether a value may be such a day, of 1954 to 2173. */
export const isSheetDay = (source: string): boolean => /^[2-9]\d{4}(?:\.\d+)?$/u.test(source);

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** «10-Mar-21», as Excel writes days. */
const shortDay = (source: string): string | null => {
  const [, day, month, year] = /^(\d{1,2})-([A-Za-z]{3})-(\d{4}|\d\d)$/u.exec(source) ?? [];
  const number = months.indexOf(month?.toLowerCase() ?? '') + 1;
  return number === 0 ? null : dayInOrder([Number(day), number, Number(year)], dayFirst);
};

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
