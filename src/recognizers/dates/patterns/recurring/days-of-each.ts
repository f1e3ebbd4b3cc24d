import { twoFigures } from '../../../../text/two-figures.ts';
import { grade } from '../../../grades.ts';
import type { Recurrence } from '../../meaning.ts';
import { figuredDay } from '../days/figured-days.ts';
import { anyMonth, namedMonth } from '../days/month-fields.ts';
import { either, map, optional, type Part, sequence } from '../grammar/combinators.ts';
import { lookbehind, notBefore } from '../grammar/conditions.ts';
import { ordinalWords, simpleOrdinal } from '../grammar/numerals.ts';
import { type Pattern, pattern, reading } from '../grammar/pattern.ts';
import type { MonthName } from '../words/month-names.ts';
import { particle, unit, word } from '../words/words.ts';
import { every } from './how-often.ts';
import { eachMonth, namedDay, wish } from './recurrences.ts';

/** «15», «الأول», «غرة»: «يوم أحد» is a weekday. */
export const dayInMonth: Part<number> = either(
  figuredDay,
  word('monthDay'),
  map(ordinalWords, (day) => (day <= 31 ? day : null)),
);

export const ofEach = (is: 'month' | 'year'): Part<unknown> =>
  sequence(particle('of'), every, unit(is));

/** «كل سنة», «سنويا»; «كل عام وأنتم بخير» is a wish. */
const eachYear: Part<unknown> = either<unknown>(
  notBefore(sequence(every, unit('year', { definite: false })), wish),
  word('every', { is: 'P1Y' }),
);

const yearly = either(ofEach('year'), eachYear);
const yearlyIn = sequence(eachYear, particle('in'));

/** «15 مارس», «الثالث من مايو», «يوم 5 ذي الحجة». */
const dayAndMonth = map(
  sequence(optional(unit('day')), dayInMonth, optional(particle('of')), anyMonth),
  ([, day, , named]) => ({ day, named }),
);

const monthOfEachYear = (named: MonthName): string | null =>
  eachMonth({ ...named, certainty: 'clear' });

export const dayOfYear = (day: number, { calendar, month }: MonthName): string | null =>
  day > 0 && calendar === 'gregory' ? `XXXX-${twoFigures(month)}-${twoFigures(day)}` : null;

/** A day of each year; those of other calendars move. */
const dayOfEachYear = ({ day, named }: { readonly day: number; readonly named: MonthName }) =>
  dayOfYear(day, named) ?? (day > 0 ? monthOfEachYear(named) : null);

/** The TIMEX3 value of a day of each month. */
export const dayOfMonthCode = (day: number): string | null =>
  day > 0 ? `XXXX-XX-${twoFigures(day)}` : null;

/** «الأسبوع الأول من كل شهر», «النصف الثاني من كل سنة», «يوم الأحد من الأسبوع الأول من كل شهر». */
const pieceOfEach: Part<string> = map(
  sequence(
    optional(sequence(namedDay, particle('of'))),
    either<unknown>(unit('week', { definite: true }), word('piece', { definite: true })),
    simpleOrdinal(true),
    either<string>(
      map(ofEach('month'), () => 'P1M'),
      map(ofEach('year'), () => 'P1Y'),
    ),
  ),
  ([, , , timex]) => timex,
);

/** «15 مارس من كل عام», «العاشر من محرم كل عام», «كل سنة في 15 مارس», «كل فاتح مايو», «مارس من كل سنة». */
const ofEachYear: Part<string> = either(
  map(sequence(dayAndMonth, yearly), ([day]) => dayOfEachYear(day)),
  map(sequence(yearlyIn, dayAndMonth), ([, day]) => dayOfEachYear(day)),
  map(sequence(yearlyIn, namedMonth), ([, named]) => monthOfEachYear(named)),
  map(sequence(every, dayInMonth, anyMonth), ([, day, named]) => dayOfYear(day, named)),
  map(sequence(namedMonth, ofEach('year')), ([named]) => monthOfEachYear(named)),
  // «نمو صفر سنويا», «مارس سنويا نشاطه» are no months.
  map(sequence(optional(lookbehind(particle('in'))), namedMonth, eachYear), ([placed, named]) =>
    placed === undefined ? eachMonth(named) : monthOfEachYear(named),
  ),
);

const nthWeekday: Part<unknown> = sequence(
  simpleOrdinal(false),
  optional(unit('day', { definite: false })),
  word('weekday', { definite: false }),
);

/** «أول خميس من كل شهر», «الخميس الأول من كل شهر», «كل أول خميس من الشهر». */
const weekdayOfEachMonth: Part<string> = map(
  either<unknown>(
    sequence(every, nthWeekday, particle('of'), unit('month', { definite: true })),
    sequence(
      either<unknown>(
        nthWeekday,
        sequence(optional(unit('day')), word('weekday', { definite: true }), simpleOrdinal(true)),
      ),
      ofEach('month'),
    ),
  ),
  () => 'P1M',
);

/** «يوم 15 من كل شهر», «الأول من كل شهر», «15 مارس من كل عام», «أول خميس من كل شهر». */
const dayOfEach: Part<Recurrence> = map(
  either<string>(
    pieceOfEach,
    map(sequence(optional(unit('day')), dayInMonth, ofEach('month')), ([, day]) =>
      dayOfMonthCode(day),
    ),
    ofEachYear,
    weekdayOfEachMonth,
  ),
  (timex) => ({ kind: 'set', timex }),
);

export const dayOfEachPatterns: readonly Pattern[] = [
  pattern('day-of-each', reading(dayOfEach, grade.sure)),
];
