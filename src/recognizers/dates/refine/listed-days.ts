import type { Document } from '../../../document.ts';
import type { DateFields, DateMeaning, Meaning, RangeOf } from '../meaning.ts';
import { isDateReading, type Reading } from '../reading.ts';
import {
  across,
  gapBetween,
  isDirect,
  isEnumerating,
  type Join,
  joining,
  type Refiner,
} from './join.ts';

const isNumbered = (meaning: Meaning): meaning is DateFields =>
  meaning.kind === 'fields' && meaning.day !== undefined;

const hasMonth = (meaning: DateFields): boolean =>
  meaning.month !== undefined || meaning.monthShift !== undefined;

/** «11 نونبر و12 دجنبر 2020»: a day without a year before a later one of a year. */
const isOfSameYear = (a: DateFields, b: DateFields): boolean =>
  a.calendar === b.calendar &&
  a.month !== undefined &&
  b.month !== undefined &&
  a.month <= b.month &&
  a.year === undefined &&
  a.yearShift === undefined &&
  a.shift === undefined &&
  a.daysAway === undefined &&
  b.year !== undefined;

/** «السبت 12 والأحد 13 مارس»: the first has the month of the second. */
export const sharedMonths: Refiner = (readings, document) =>
  readings.map((reading, at) => {
    const next = readings[at + 1];
    if (next === undefined || !isNumbered(reading.meaning) || !isNumbered(next.meaning))
      return reading;
    const [a, b] = [reading.meaning, next.meaning];
    if (isOfSameYear(a, b)) {
      const gap = gapBetween(document, reading, next);
      return gap !== null && isEnumerating(gap) && gap.signs === ''
        ? { ...reading, meaning: { ...a, year: b.year } }
        : reading;
    }
    if (hasMonth(a) || !hasMonth(b) || (a.day ?? 0) >= (b.day ?? 0)) return reading;
    const gap = gapBetween(document, reading, next);
    if (gap === null || !(isEnumerating(gap) || gap.signs === '،')) return reading;
    const { month, monthShift, calendar, year, yearShift, shift } = b;
    return {
      ...reading,
      meaning: { ...a, month, monthShift, calendar, year, yearShift, shift },
    };
  });

type ListEnds<M extends DateMeaning> = RangeOf & { readonly from: M; readonly to: M };

const ofWeekdays = (meaning: Meaning): boolean =>
  meaning.kind === 'range' && meaning.from.kind === 'weekday' && meaning.to.kind === 'weekday';

const ofDays = (meaning: Meaning): meaning is ListEnds<DateFields> =>
  meaning.kind === 'range' && isNumbered(meaning.from) && isNumbered(meaning.to);

/** «يومي السبت والأحد 12 و13 مارس»: given twice, as weekdays and as days of the month. */
const joinGivenTwice: Join = (a, b, gap) => {
  if (!isDateReading(b) || !ofWeekdays(a.meaning) || !ofDays(b.meaning)) return null;
  return isDirect(gap) ? across(a, b, b.meaning) : null;
};

const isNextInList = (document: Document, a: Reading, b: Reading): boolean => {
  const gap = gapBetween(document, a, b);
  return gap !== null && (gap.words === 'و' || gap.signs === '،');
};

/** «السبت والأحد 12 و13 مارس»: as many weekdays, without «يومي», as days of the month. */
const listedTwice: Refiner = (readings, document) => {
  const joined: Reading[] = [];
  for (const reading of readings) {
    const { meaning } = reading;
    const count = ofDays(meaning) ? (meaning.to.day ?? 0) - (meaning.from.day ?? 0) + 1 : 0;
    const weekdays = count > 1 ? joined.slice(-count) : [];
    const [first] = weekdays;
    const last = weekdays.at(-1);
    const gap = last === undefined ? null : gapBetween(document, last, reading);
    if (
      first !== undefined &&
      gap !== null &&
      isDirect(gap) &&
      weekdays.length === count &&
      weekdays.every((one) => one.meaning.kind === 'weekday') &&
      weekdays.slice(1).every((one, at) => isNextInList(document, weekdays[at] ?? one, one))
    ) {
      joined.splice(-count, count, across(first, reading, meaning));
    } else joined.push(reading);
  }
  return joined;
};

const namedTogether = joining(joinGivenTwice);

/** Days that are given twice, as weekdays and as days of the month. */
export const givenTwice: Refiner = (readings, document) =>
  listedTwice(namedTogether(readings, document), document);
