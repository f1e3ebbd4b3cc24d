import type { Fields } from '../meaning.ts';
import { dayOfMonth, figuredDay } from './days.ts';
import {
  before,
  either,
  end,
  mark,
  meaning,
  notBefore,
  optional,
  type Part,
  preceded,
  sequence,
} from './grammar.ts';
import { anyMonth } from './month-fields.ts';
import { figures, ordinalWords } from './numerals.ts';
import { found, type Pattern } from './pattern.ts';
import { particle, unit, word } from './vocabulary.ts';

/** «السبت السادس عشر», «الجمعة 11»: a weekday and the day of a month that is not told. */
const weekdayAndDay: Part<Fields> = notBefore(
  meaning(
    sequence(
      optional(unit('day')),
      word('weekday', { definite: true }),
      either(
        meaning(ordinalWords, (day) => (day > 5 && day <= 31 ? day : null)),
        figures(1, 31),
      ),
    ),
    ([, weekday, day]) => ({ kind: 'fields', calendar: 'gregory', weekday, day }),
  ),
  either<unknown>(
    particle('of'),
    mark('/', ':', '.', '%'),
    anyMonth,
    sequence(mark('-', '،'), anyMonth),
    word('dayPart'),
    word('counted'),
    word('units'),
    sequence(
      either<unknown>(mark('-', '–'), particle('to'), particle('until', ['', 'و'])),
      dayOfMonth,
    ),
    sequence(particle('and'), dayOfMonth),
  ),
);

/** «يوم 15»: of the nearest month. */
const dayAlone: Part<Fields> = notBefore(
  meaning(sequence(unit('day', { definite: false }), figuredDay), ([, day]) => ({
    kind: 'fields',
    calendar: 'gregory',
    day,
  })),
  either<unknown>(
    mark('/', ':', '%', '-', '–'),
    word('counted'),
    word('units'),
    word('unit', { definite: false }),
    word('thousands'),
    anyMonth,
  ),
);

/** «في السابع والعشرين,»: only where nothing follows that it could number. */
const ordinalAlone: Part<Fields> = meaning(
  sequence(
    preceded(particle('in')),
    before(
      either(
        meaning(ordinalWords, (day) => (day > 10 && day <= 31 ? day : null)),
        figuredDay,
      ),
      either<unknown>(end, mark('،', '.', '؛', ')')),
    ),
  ),
  ([, day]) => ({ kind: 'fields', calendar: 'gregory', day }),
);

export const loneDayPatterns: readonly Pattern[] = [
  { heads: ['weekday', 'unit:day'], part: found(weekdayAndDay, 0.8) },
  { heads: ['unit:day'], part: found(dayAlone, 0.7) },
  { heads: ['ordinal', 'figures', 'tens'], part: found(ordinalAlone, 0.5) },
];
