import { grade } from '../../../grades.ts';
import type { BoundaryOf, NthOf, WeekOf } from '../../meaning.ts';
import { dayAndMonth } from '../days/days.ts';
import { either, map, optional, type Part, sequence } from '../grammar/combinators.ts';
import { figures, ordinalWords, simpleOrdinal } from '../grammar/numerals.ts';
import { type Pattern, pattern, reading } from '../grammar/pattern.ts';
import { attached } from '../grammar/shared.ts';
import { particle, unit, word } from '../words/words.ts';
import { edgeWord, ofContainer } from './fractions.ts';

type Counted = Pick<NthOf, 'unit' | 'weekday'>;

const unitOf = (definite: boolean): Part<Counted> =>
  either<Counted>(
    map(unit('day', { definite }), () => ({ unit: 'day' as const })),
    map(unit('week', { definite }), () => ({ unit: 'week' as const })),
    map(unit('month', { definite }), () => ({ unit: 'month' as const })),
    map(unit('year', { definite }), () => ({ unit: 'year' as const })),
  );

const days: Part<Counted> = map(word('units', { is: 'day' }), () => ({ unit: 'day' }));

/** «ثلاثاء», «يوم ثلاثاء», «أسبوع», «أيام». */
const indefinite: Part<Counted> = either<Counted>(
  map(
    sequence(optional(unit('day', { definite: false })), word('weekday', { definite: false })),
    ([, weekday]) => ({ unit: 'weekday', weekday }),
  ),
  unitOf(false),
  days,
);

/** «الثلاثاء», «يوم الثلاثاء», «الأسبوع». */
const definite: Part<Counted> = either<Counted>(
  map(sequence(optional(unit('day')), word('weekday', { definite: true })), ([, weekday]) => ({
    unit: 'weekday',
    weekday,
  })),
  unitOf(true),
);

/** «الأسبوع 42», «الأسبوع رقم 42». */
const numberedWeek: Part<number> = map(
  sequence(unit('week', { definite: true }), optional(particle('number')), figures(1, 53)),
  ([, , number]) => number,
);

/** «ثالث ثلاثاء في أيلول 2014», «آخر أسبوع من مارس», «الأحد الأخير من الشهر الماضي». */
const nthOf: Part<NthOf> = map(
  either(
    map(sequence(simpleOrdinal(false), indefinite, ofContainer), ([nth, counted, of]) => ({
      nth,
      counted,
      of,
    })),
    map(
      sequence(definite, either(ordinalWords, simpleOrdinal(true)), ofContainer),
      ([counted, nth, of]) => ({ nth, counted, of }),
    ),
    map(sequence(numberedWeek, ofContainer), ([nth, of]) => ({
      nth,
      counted: { unit: 'week' as const },
      of,
    })),
  ),
  // «الجمعة الثالث عشر» is a day of the month: no month has more than five Fridays.
  ({ nth, counted, of }) =>
    counted.unit === 'weekday' && nth > 5 ? null : { kind: 'nth', nth, ...counted, of },
);

const weekendEnd = word('edge', { is: 'last' });

/** «أول نهاية أسبوع من مايو», «عطلة نهاية الأسبوع الأخيرة من أكتوبر». */
const nthWeekend: Part<NthOf> = map(
  either(
    map(
      sequence(
        simpleOrdinal(false),
        optional(particle('holiday')),
        weekendEnd,
        unit('week', { definite: false }),
        ofContainer,
      ),
      ([nth, , , , of]) => ({ nth, of }),
    ),
    map(
      sequence(
        particle('holiday'),
        weekendEnd,
        unit('week', { definite: true }),
        simpleOrdinal(true),
        ofContainer,
      ),
      ([, , , nth, of]) => ({ nth, of }),
    ),
  ),
  ({ nth, of }) => ({ kind: 'nth', nth, unit: 'weekend', of }),
);

/** «بداية الأسبوع الثاني من مارس», «نهاية الشهر الأول من العام»: an edge of one among several. */
const edgeOfNth: Part<BoundaryOf> = map(sequence(edgeWord, nthOf), ([edge, of]) =>
  of.unit === 'weekday' || of.unit === 'day' ? null : { kind: 'boundary', edge, of },
);

/** «أسبوع 16 سبتمبر»: the week of that day. */
const weekOf: Part<WeekOf> = map(
  sequence(unit('week', { proclitics: attached }), dayAndMonth),
  ([, of]) => ({ kind: 'weekOf', of }),
);

export const ordinalPatterns: readonly Pattern[] = [
  pattern('nth-unit', reading(nthOf, grade.sure)),
  pattern('nth-weekend', reading(nthWeekend, grade.sure)),
  pattern('edge-of-nth-unit', reading(edgeOfNth, grade.sure)),
  pattern('week-of-day', reading(weekOf, grade.likely)),
];
