import type { Weekday } from '../meaning.ts';
import { before, either, meaning, optional, type Part, sequence } from './grammar.ts';
import { belonging, pointer, shift, unitShifted } from './parts.ts';
import { found, type Pattern, unlessNamed } from './pattern.ts';
import { unit, word } from './vocabulary.ts';

const named: Part<number> = either(
  meaning(sequence(unit('day', { definite: false }), word('weekday')), ([, day]) => day),
  word('weekday', { definite: true }),
);

/** «الأحد الماضي», «يوم الجمعة», «هذا الاثنين», «يوم أحد». */
const weekday: Part<Weekday> = meaning(
  sequence(optional(pointer), named, optional(shift)),
  ([which, day, away]) => ({ kind: 'weekday', weekday: day, shift: away ?? which }),
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
  unlessNamed(found(weekday, 0.9), word('nameHead')),
  found(weekdayOfWeek, 0.95),
  found(weekAndWeekday, 0.95),
];
