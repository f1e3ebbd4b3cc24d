import { grade } from '../../../grades.ts';
import type { Recurrence } from '../../meaning.ts';
import { anyMonth, namedMonth } from '../days/month-fields.ts';
import { either, map, optional, type Part, sequence } from '../grammar/combinators.ts';
import { lookbehind } from '../grammar/conditions.ts';
import { type Pattern, pattern, reading } from '../grammar/pattern.ts';
import { upTo } from '../grammar/shared.ts';
import type { MonthName } from '../words/month-names.ts';
import { particle, unit } from '../words/words.ts';
import { dayInMonth, dayOfMonthCode, dayOfYear, ofEach } from './days-of-each.ts';
import { eachMonth } from './recurrences.ts';

const day: Part<number> = map(
  sequence(optional(unit('day', { definite: false })), dayInMonth),
  ([, number]) => number,
);

/** A day, and its month where that is not the one behind it. */
const dayOf = sequence(day, optional(anyMonth));

/** The first day and what is between it and the last: «إلى», or «و» after «بين». */
const firstDay = either(
  map(sequence(dayOf, upTo), ([first]) => first),
  map(sequence(lookbehind(particle('between')), dayOf, particle('and')), ([, first]) => first),
);

const rangeOf = (from: string | null, to: string | null): string | null =>
  from === null || to === null ? null : `${from}/${to}`;

const wholeMonth = (named: MonthName): string | null =>
  named.calendar === 'gregory' ? eachMonth({ ...named, certainty: 'clear' }) : null;

/** «من 20 يونيو إلى 15 أغسطس من كل عام», «بين 1 و15 مارس من كل سنة», «من أكتوبر إلى مارس من كل عام», «من 1 إلى 10 من كل شهر». */
const daysOfEach: Part<Recurrence> = map(
  either<string>(
    map(sequence(firstDay, day, anyMonth, ofEach('year')), ([[first, month], last, lastMonth]) =>
      rangeOf(dayOfYear(first, month ?? lastMonth), dayOfYear(last, lastMonth)),
    ),
    map(sequence(namedMonth, upTo, namedMonth, ofEach('year')), ([first, , last]) =>
      rangeOf(wholeMonth(first), wholeMonth(last)),
    ),
    map(sequence(day, upTo, day, ofEach('month')), ([first, , last]) =>
      first < last ? rangeOf(dayOfMonthCode(first), dayOfMonthCode(last)) : null,
    ),
  ),
  (timex) => ({ kind: 'set', timex }),
);

export const yearlyRangePatterns: readonly Pattern[] = [
  pattern('days-of-each', reading(daysOfEach, grade.sure)),
];
