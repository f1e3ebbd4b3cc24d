import { grade } from '../../../grades.ts';
import type { Shift, Weekday, WeekdayConfirmed } from '../../meaning.ts';
import { either, map, optional, type Part, sequence } from '../grammar/combinators.ts';
import { followedBy } from '../grammar/conditions.ts';
import { type Pattern, pattern, reading, unlessNamed } from '../grammar/pattern.ts';
import { belonging, pointer, shift, unitShifted } from '../grammar/shared.ts';
import { dayAway } from '../relative/relative.ts';
import { particle, unit, word } from '../words/words.ts';

const named: Part<number> = either(
  map(sequence(unit('day', { definite: false }), word('weekday')), ([, day]) => day),
  word('weekday', { definite: true }),
);

/** «الماضي», «المقبل»; «الأخير» of weekdays is "last" too. */
const shifted: Part<Shift> = either<Shift>(shift, word('ordinal', { is: -1, definite: true }));

/** «هذا», «نفس»; «ذلك» only before the weekday itself, since «وذلك يوم الجمعة» sums up. */
const pointed: Part<Shift> = either(
  word('demonstrative', { is: 0 }),
  word('same'),
  followedBy(pointer, word('weekday', { definite: true })),
);

/** «الأحد الماضي», «يوم الجمعة», «هذا الاثنين», «يوم أحد». */
export const weekday: Part<Weekday> = map(
  sequence(optional(pointed), named, optional(shifted)),
  ([which, day, away]) => ({ kind: 'weekday', weekday: day, shift: away ?? which }),
);

/** «يومه الخميس», as Moroccan news says of today. */
const thisDay: Part<WeekdayConfirmed> = map(
  sequence(particle('thisDay'), word('weekday', { definite: true })),
  ([, day]) => ({ kind: 'weekdayConfirmed', day: dayAway(0), weekday: day }),
);

/** «أحد الأسبوع الماضي», «الجمعة من هذا الأسبوع». */
const weekdayOfWeek: Part<Weekday> = map(
  sequence(
    either(named, followedBy(word('weekday'), unit('week', { definite: true }))),
    belonging,
    unitShifted('week'),
  ),
  ([day, , weekShift]) => ({ kind: 'weekday', weekday: day, weekShift }),
);

/** «الأسبوع المقبل يوم الجمعة». */
const weekAndWeekday: Part<Weekday> = map(
  sequence(unitShifted('week'), belonging, named),
  ([weekShift, , day]) => ({ kind: 'weekday', weekday: day, weekShift }),
);

export const weekdayPatterns: readonly Pattern[] = [
  pattern('this-day', reading(thisDay, grade.sure)),
  pattern(
    'weekday',
    unlessNamed(reading(weekday, grade.likely), word('nameHead', { definite: false })),
  ),
  pattern('weekday-of-week', reading(weekdayOfWeek, grade.sure)),
  pattern('week+weekday', reading(weekAndWeekday, grade.sure)),
];
