import type { Confirmed, Shift, Weekday } from '../meaning.ts';
import { before, either, meaning, optional, type Part, sequence } from './combinators.ts';
import { found, type Pattern, unlessNamed } from './pattern.ts';
import { dayAway } from './relative.ts';
import { belonging, pointer, shift, unitShifted } from './shared.ts';
import { particle, unit, word } from './words.ts';

const named: Part<number> = either(
  meaning(sequence(unit('day', { definite: false }), word('weekday')), ([, day]) => day),
  word('weekday', { definite: true }),
);

/** «الماضي», «المقبل»; «الأخير» of weekdays is "last" too. */
const shifted: Part<Shift> = either<Shift>(shift, word('ordinal', { is: -1, definite: true }));

/** «هذا», «نفس»; «ذلك» only before the weekday itself, since «وذلك يوم الجمعة» sums up. */
const pointed: Part<Shift> = either(
  word('demonstrative', { is: 0 }),
  word('same'),
  before(pointer, word('weekday', { definite: true })),
);

/** «الأحد الماضي», «يوم الجمعة», «هذا الاثنين», «يوم أحد». */
export const weekday: Part<Weekday> = meaning(
  sequence(optional(pointed), named, optional(shifted)),
  ([which, day, away]) => ({ kind: 'weekday', weekday: day, shift: away ?? which }),
);

/** «يومه الخميس», as Moroccan news says of today. */
const thisDay: Part<Confirmed> = meaning(
  sequence(particle('thisDay'), word('weekday', { definite: true })),
  ([, day]) => ({ kind: 'confirmed', day: dayAway(0), weekday: day }),
);

/** «أحد الأسبوع الماضي», «الجمعة من هذا الأسبوع». */
const weekdayOfWeek: Part<Weekday> = meaning(
  sequence(
    either(named, before(word('weekday'), unit('week', { definite: true }))),
    belonging,
    unitShifted('week'),
  ),
  ([day, , weekShift]) => ({ kind: 'weekday', weekday: day, weekShift }),
);

/** «الأسبوع المقبل يوم الجمعة». */
const weekAndWeekday: Part<Weekday> = meaning(
  sequence(unitShifted('week'), belonging, named),
  ([weekShift, , day]) => ({ kind: 'weekday', weekday: day, weekShift }),
);

export const weekdayPatterns: readonly Pattern[] = [
  found(thisDay, 0.95),
  unlessNamed(found(weekday, 0.9), word('nameHead', { definite: false })),
  found(weekdayOfWeek, 0.95),
  found(weekAndWeekday, 0.95),
];
