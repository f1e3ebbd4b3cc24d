import type { DateMeaning, Fields, Meaning, RangeOf } from '../meaning.ts';
import { isDateReading } from '../reading.ts';
import { across, gapBetween, type Join, joining, type Refiner } from './join.ts';

const isNumbered = (meaning: Meaning): meaning is Fields =>
  meaning.kind === 'fields' && meaning.day !== undefined;

const hasMonth = (meaning: Fields): boolean =>
  meaning.month !== undefined || meaning.monthShift !== undefined;

const listing: ReadonlySet<string> = new Set(['و', 'ثم', 'او']);

/** «السبت 12 والأحد 13 مارس»: the first has the month of the second. */
export const sharedMonths: Refiner = (readings, document) =>
  readings.map((reading, at) => {
    const next = readings[at + 1];
    if (next === undefined || !isNumbered(reading.meaning) || !isNumbered(next.meaning))
      return reading;
    const [a, b] = [reading.meaning, next.meaning];
    if (hasMonth(a) || !hasMonth(b) || (a.day ?? 0) >= (b.day ?? 0)) return reading;
    const gap = gapBetween(document, reading, next);
    if (gap === null || !(listing.has(gap.words) || gap.signs === '،')) return reading;
    const { month, monthShift, calendar, year, yearShift, shift } = b;
    return {
      ...reading,
      meaning: { ...a, month, monthShift, calendar, year, yearShift, shift },
    };
  });

type Ends<M extends DateMeaning> = RangeOf & { readonly from: M; readonly to: M };

const ofWeekdays = (meaning: Meaning): boolean =>
  meaning.kind === 'range' && meaning.from.kind === 'weekday' && meaning.to.kind === 'weekday';

const ofDays = (meaning: Meaning): meaning is Ends<Fields> =>
  meaning.kind === 'range' && isNumbered(meaning.from) && isNumbered(meaning.to);

/** «يومي السبت والأحد 12 و13 مارس»: given twice, as weekdays and as days of the month. */
const joinGivenTwice: Join = (a, b, gap) => {
  if (!isDateReading(b) || !ofWeekdays(a.meaning) || !ofDays(b.meaning)) return null;
  return gap.words === '' && /^[،,(]?$/u.test(gap.signs) ? across(a, b, b.meaning) : null;
};

export const givenTwice = joining(joinGivenTwice);
