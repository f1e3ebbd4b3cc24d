import { grade } from '../../../grades.ts';
import type { DateFields, NthOf, RangeOf, Shift } from '../../meaning.ts';
import { either, map, mark, optional, type Part, sequence } from '../grammar/combinators.ts';
import { end, followedBy, lookbehind, notBefore, unless, where } from '../grammar/conditions.ts';
import { countable, countedMany } from '../grammar/countable.ts';
import { cardinalWords, figures, ordinalWords, simpleOrdinal } from '../grammar/numerals.ts';
import { type Pattern, pattern, reading } from '../grammar/pattern.ts';
import { joined } from '../grammar/shared.ts';
import { particle, unit, word } from '../words/words.ts';
import { dayOfMonth } from './days.ts';
import { figuredDay } from './figured-days.ts';
import { anyMonth } from './month-fields.ts';

/** «السبت السادس عشر», «الجمعة 11»: a weekday and the day of a month that is not given. */
const weekdayAndDay: Part<DateFields> = notBefore(
  map(
    sequence(
      optional(unit('day')),
      word('weekday', { definite: true }),
      optional(particle('in')),
      either(
        // «الأربعاء في السابعة» is an hour.
        unless(
          map(ordinalWords, (day) => (day > 5 && day <= 31 ? day : null)),
          word('hour'),
        ),
        // «الخميس 3 بطاقات» are three of them.
        notBefore(figures(3, 10), countable),
        notBefore(figures(11, 31), countedMany),
        figures(1, 2),
        map(cardinalWords, (day) => (day > 10 && day <= 31 ? day : null)),
      ),
    ),
    ([, weekday, , day]) => ({ kind: 'fields', calendar: 'gregory', weekday, day }),
  ),
  either<unknown>(
    particle('of'),
    mark('/', '\\', ':', '.', '%'),
    anyMonth,
    word('shift', { is: 0, definite: true }),
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
const dayAlone: Part<DateFields> = notBefore(
  map(sequence(unit('day', { definite: false }), figuredDay), ([, day]) => ({
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

const lastOrNext: Part<Shift> = either<Shift>(
  word('shift', { is: 1, definite: true }),
  word('shift', { is: -1, definite: true }),
);

/** «يوم 15 المقبل»: of the month in which it comes next. */
const nextOfDay: Part<DateFields> = map(
  sequence(unit('day', { definite: false }), figuredDay, lastOrNext),
  ([, day, away]) => ({ kind: 'fields', calendar: 'gregory', day, shift: away }),
);

/** «يومي 15 و16 المقبلين», «15 و16 الجاري»: two days that follow each other. */
const nextOfTwoDays: Part<RangeOf> = map(
  sequence(
    optional(word('pairOf', { is: 'day' })),
    figuredDay,
    joined(() => figuredDay),
    either<Shift>(lastOrNext, word('shift', { is: 0, definite: true })),
  ),
  ([pair, first, last, away]) => {
    if (last !== first + 1 || (pair === undefined && away !== 0)) return null;
    const of = away === 0 ? { monthShift: away } : { shift: away };
    const day = (day: number): DateFields => ({ kind: 'fields', calendar: 'gregory', day, ...of });
    return { kind: 'range', from: day(first), to: day(last) };
  },
);

/** Where nothing follows that a number could count. */
const clauseEnd = either<unknown>(
  end,
  mark('،', '.', '؛', ')', '!'),
  unit('hour', { definite: true }),
);

/** «للسابع», to the seventh. */
const withArticleTo = where(
  ({ tokens, end }, at) => at < end && tokens[at]?.lexeme.key.startsWith('لل') === true,
);

/** «في السابع والعشرين,»: only where nothing follows that it could number. */
const ordinalAlone: Part<DateFields> = map(
  sequence(
    either<unknown>(
      lookbehind(either<unknown>(particle('in'), particle('to'), particle('until'))),
      withArticleTo,
    ),
    followedBy(
      // Hours are feminine: «في الحادية عشرة».
      unless(
        map(ordinalWords, (day) => (day > 10 && day <= 31 ? day : null)),
        word('hour'),
      ),
      clauseEnd,
    ),
  ),
  ([, day]) => ({ kind: 'fields', calendar: 'gregory', day }),
);

/** «في 27.»: a figure only after «في», for things go up «إلى 27» as well. */
const figureAlone: Part<DateFields> = map(
  sequence(lookbehind(particle('in')), followedBy(figuredDay, clauseEnd)),
  ([, day]) => ({ kind: 'fields', calendar: 'gregory', day }),
);

/** «الثلاثاء الثالث»: of the running month. */
const nthWeekday: Part<NthOf> = map(
  followedBy(
    sequence(optional(unit('day')), word('weekday', { definite: true }), simpleOrdinal(true)),
    clauseEnd,
  ),
  ([, weekday, nth]) =>
    nth > 5 || nth < 0
      ? null
      : {
          kind: 'nth',
          nth,
          unit: 'weekday',
          weekday,
          of: { kind: 'relativePeriod', unit: 'month', first: 0, count: 1 },
        },
);

export const bareDayPatterns: readonly Pattern[] = [
  pattern('weekday+day', reading(weekdayAndDay, grade.probable)),
  pattern(
    'day-of-shift',
    reading(either<DateFields | RangeOf>(nextOfDay, nextOfTwoDays), grade.probable),
  ),
  pattern('day-alone', reading(dayAlone, grade.fair)),
  pattern('ordinal-alone', reading(ordinalAlone, grade.doubtful)),
  pattern('figure-alone', reading(figureAlone, grade.doubtful)),
  pattern('nth-weekday-alone', reading(nthWeekday, grade.possible)),
];
