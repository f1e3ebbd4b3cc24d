import { grade } from '../../../grades.ts';
import type { CivilDate } from '../../calendar.ts';
import type { DateFields, RangeOf } from '../../meaning.ts';
import { rumiDay, rumiYear, rumiYears } from '../../rumi.ts';
import { map, optional, type Part, sequence } from '../grammar/combinators.ts';
import { figures } from '../grammar/numerals.ts';
import { type Pattern, pattern, reading } from '../grammar/pattern.ts';
import { attached } from '../grammar/shared.ts';
import { particle, unit } from '../words/words.ts';
import { dayOfMonth } from './days.ts';
import { anyMonth } from './month-fields.ts';

const fieldsOf = (date: CivilDate): DateFields => ({
  kind: 'fields',
  calendar: 'gregory',
  ...date,
});

const noun = unit('year', { proclitics: attached });
/** A year of the Ottoman state, whose word comes behind it. */
const numbered = sequence(figures(rumiYears.first, rumiYears.last), particle('rumi'));

/** «سنة 1325 رومية»: from March 1909 to March 1910. */
const rumiYearAlone: Part<RangeOf> = map(sequence(noun, numbered), ([, [year]]) => {
  const [first, last] = rumiYear(year);
  return { kind: 'range', from: fieldsOf(first), to: fieldsOf(last) };
});

/** «3 أغسطس 1325 رومية»: 16 August 1909. */
const rumiDate: Part<DateFields> = map(
  sequence(dayOfMonth, anyMonth, optional(noun), numbered),
  ([day, { calendar, month }, , [year]]) =>
    calendar === 'gregory' && day > 0 ? fieldsOf(rumiDay(year, month, day)) : null,
);

export const rumiPatterns: readonly Pattern[] = [
  pattern('rumi-day', reading(rumiDate, grade.likely)),
  pattern('rumi-year', reading(rumiYearAlone, grade.likely)),
];
