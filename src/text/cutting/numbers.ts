import { spellingOf } from '../characters.ts';
import { digit, invisible, unitClassOf } from './classes.ts';

/** Full stop, comma and the Arabic decimal and thousands separators. */
const isSeparator = (unit: number): boolean =>
  unit === 0x2e || unit === 0x2c || unit === 0x66b || unit === 0x66c;

const isDigitAt = (text: string, at: number): boolean =>
  at < text.length && unitClassOf(text.charCodeAt(at)) === digit;

/** The end of the digits at `at`. */
export const digitsEnd = (text: string, at: number): number => {
  let end = at;
  while (isDigitAt(text, end)) end++;
  return end;
};

/** The value of a digit of any script. */
const digitValue = (unit: number): number => spellingOf(unit) - 0x30;

const amountOf = (text: string, start: number, end: number): number => {
  let value = 0;
  for (let at = start; at < end; at++) value = value * 10 + digitValue(text.charCodeAt(at));
  return value;
};

/** The end of the number at `at`: digits with separators between them, hidden marks beside these allowed. */
export const numberEnd = (text: string, at: number): number => {
  let end = digitsEnd(text, at);
  for (;;) {
    const sign = skipHidden(text, end);
    if (sign >= text.length || !isSeparator(text.charCodeAt(sign))) return end;
    const next = skipHidden(text, sign + 1);
    if (!isDigitAt(text, next)) return end;
    end = digitsEnd(text, next);
  }
};

/** The end of a clock time such as 14:30 or 14:30:05 whose first digits end at `hourEnd`, or `at`. */
export const timeEnd = (text: string, at: number, hourEnd: number): number => {
  if (hourEnd - at > 2 || amountOf(text, at, hourEnd) > 24) return at;
  const end = sixtiethEnd(text, hourEnd);
  if (end === hourEnd) return at;
  const secondEnd = sixtiethEnd(text, end);
  return secondEnd === end ? end : fractionEnd(text, secondEnd);
};

/** The end of the fraction of a second at `at`, as of 07:29:00.123, or `at`. */
const fractionEnd = (text: string, at: number): number =>
  text.charCodeAt(at) === 0x2e && isDigitAt(text, at + 1) ? digitsEnd(text, at + 1) : at;

/** The end of a colon and two digits under 60 at `at`, or `at`. */
const sixtiethEnd = (text: string, at: number): number => {
  if (text.charCodeAt(at) !== 0x3a) return at;
  const end = digitsEnd(text, at + 1);
  return end - at === 3 && amountOf(text, at + 1, end) < 60 ? end : at;
};

/**
 * The end of a date in figures whose first digits end at `firstEnd`, or `at`: day, month and year
 * in any order, between slashes, hyphens or full stops, hidden marks beside these allowed. With
 * full stops the year must have four digits, since versions and sections are written so too.
 */
export const dateEnd = (text: string, at: number, firstEnd: number): number => {
  const second = separatorEnd(text, firstEnd, undefined);
  if (second === firstEnd) return at;
  const separator = separatorOf(text, firstEnd);
  const secondEnd = digitsEnd(text, second);
  const third = separatorEnd(text, secondEnd, separator);
  if (third === secondEnd) return at;
  const end = digitsEnd(text, third);
  const middle = amountOf(text, second, secondEnd);
  const yearFirst = firstEnd - at === 4;
  const outer = yearFirst ? ([third, end] as const) : ([at, firstEnd] as const);
  const yearWidth = yearFirst ? 4 : end - third;
  const day = amountOf(text, outer[0], outer[1]);
  const plausible =
    secondEnd - second <= 2 &&
    outer[1] - outer[0] <= 2 &&
    outer[1] > outer[0] &&
    (yearWidth === 4 || (yearWidth === 2 && separator !== 0x2e)) &&
    Math.min(day, middle) >= 1 &&
    Math.min(day, middle) <= 12 &&
    Math.max(day, middle) <= 31;
  if (!plausible) return at;
  return separatorEnd(text, end, separator) === end ? end : at;
};

/** The end of the separator of a date at `at`, hidden marks around it included, or `at`. */
const separatorEnd = (text: string, at: number, same: number | undefined): number => {
  const sign = skipHidden(text, at);
  const unit = text.charCodeAt(sign);
  if (same === undefined ? !isDateSeparator(unit) : unit !== same) return at;
  const next = skipHidden(text, sign + 1);
  return isDigitAt(text, next) ? next : at;
};

const separatorOf = (text: string, at: number): number => text.charCodeAt(skipHidden(text, at));

/** Slash, hyphen, full stop. */
const isDateSeparator = (unit: number): boolean => unit === 0x2f || unit === 0x2d || unit === 0x2e;

/** At most two hidden marks are between figures. */
const skipHidden = (text: string, at: number): number => {
  let next = at;
  while (next < at + 2 && next < text.length && unitClassOf(text.charCodeAt(next)) === invisible)
    next++;
  return next;
};
