import type { Document } from '../../../document.ts';
import type { DateFields, Meaning } from '../meaning.ts';
import type { Reading } from '../reading.ts';
import { isDayOfMonth, isModernYear } from './field-shapes.ts';
import type { Refiner } from './join.ts';

/** The year that a meaning is, or a part of: 2019 of «عام 2019» and «أواخر عام 2019». */
const yearIn = (meaning: Meaning): number | undefined => {
  if (meaning.kind === 'boundary') return yearIn(meaning.of);
  return isModernYear(meaning) && meaning.calendar === 'gregory' ? meaning.year : undefined;
};

/** Whether a year is that in which its sentence happens: «منذ عام 2019» and «قبل عام 2019» are not. */
const isPlaced = ({ rule, attributes }: Reading): boolean =>
  (rule === 'year' || rule === 'boundary') && attributes?.['relation'] === undefined;

/** A day that has a month and nothing else. */
const isBareDay = (meaning: Meaning): meaning is DateFields =>
  isDayOfMonth(meaning) &&
  meaning.calendar === 'gregory' &&
  meaning.monthShift === undefined &&
  [meaning.year, meaning.yearShift, meaning.shift, meaning.weekday, meaning.daysAway].every(
    (said) => said === undefined,
  );

/** «ظهر أواخر عام 2019، وأعلن في 3 كانون الأول»: a day is of the year that its sentence names before it. */
export const yearsOfSentences: Refiner = (readings, document) => {
  let year: number | undefined;
  let sentence: number | undefined;
  return readings.map((reading) => {
    const own = sentenceOf(reading, document);
    if (own !== sentence) year = undefined;
    sentence = own;
    const { meaning } = reading;
    const named = isPlaced(reading) ? yearIn(meaning) : undefined;
    if (named !== undefined) year = named;
    else if (!isBareDay(meaning)) year = undefined;
    else if (year !== undefined && reading.ahead !== true)
      return { ...reading, meaning: { ...meaning, year } };
    return reading;
  });
};

const sentenceOf = ({ firstToken }: Reading, { tokens }: Document): number | undefined =>
  tokens[firstToken]?.sentence;
