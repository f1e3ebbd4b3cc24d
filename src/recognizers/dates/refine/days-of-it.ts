import type { DateFields } from '../meaning.ts';
import type { Reading } from '../reading.ts';
import type { Refiner } from './join.ts';

/** The fields of a date that say of which month it is. */
const monthOf = (reading: Reading | undefined): DateFields | null => {
  const meaning = reading?.meaning;
  return meaning?.kind === 'fields' && meaning.month !== undefined ? meaning : null;
};

/**
 * «افتتح في 3 رمضان ويختتم في 9 منه»: the day of the month that the date before has, in its calendar, also
 * where no day of publication tells which one it is.
 */
export const daysOfIt: Refiner = (readings) => {
  if (!readings.some(({ rule }) => rule === 'day-of-it')) return readings;
  const refined = [...readings];
  readings.forEach((reading, at) => {
    const { meaning, rule } = reading;
    const month = rule === 'day-of-it' ? monthOf(refined[at - 1]) : null;
    if (month === null || meaning.kind !== 'fields') return;
    // In our calendar «same» counts from the days that the date before turns out to be.
    refined[at] =
      month.calendar === 'gregory'
        ? { ...reading, meaning: { ...meaning, month: month.month } }
        : { ...reading, meaning: { ...month, day: meaning.day, weekday: undefined } };
  });
  return refined;
};
