import { either, meaning, optional, type Part, sequence } from './grammar.ts';
import type { Weekday } from './meaning.ts';
import { demonstrative, shift } from './parts.ts';
import { found, type Pattern } from './pattern.ts';
import { word } from './vocabulary.ts';

const dayWord = word('unit', { is: 'day' });

/** «الأحد الماضي», «يوم الجمعة», «هذا الاثنين», «يوم أحد». */
const weekday: Part<Weekday> = meaning(
  sequence(
    optional(demonstrative),
    either(
      meaning(sequence(dayWord, word('weekday')), ([, day]) => day),
      word('weekday', { definite: true }),
    ),
    optional(shift),
  ),
  ([which, day, away]) => ({ kind: 'weekday', weekday: day, shift: away ?? which }),
);

export const weekdayPatterns: readonly Pattern[] = [
  { heads: ['weekday', 'unit', 'this', 'that'], part: found(weekday, 0.9) },
];
