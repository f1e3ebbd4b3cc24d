import { grade } from '../../../grades.ts';
import type { BoundaryOf, DateMeaning, FirstOrLastUnits, NthOf, WeekOf } from '../../meaning.ts';
import { dayAndMonth } from '../days/days.ts';
import { fieldsOf, namedMonth } from '../days/month-fields.ts';
import { either, map, optional, type Part, sequence } from '../grammar/combinators.ts';
import { count, figures, ordinalWords, simpleOrdinal } from '../grammar/numerals.ts';
import { type Pattern, pattern, reading } from '../grammar/pattern.ts';
import { attached, belonging } from '../grammar/shared.ts';
import { counted } from '../lengths/amounts.ts';
import { units } from '../words/word-classes.ts';
import { particle, unit, word } from '../words/words.ts';
import { ofYear } from '../years/years.ts';
import { container, edgeWord } from './fractions.ts';
import { unitCount } from './relative-units.ts';

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

const within: Part<DateMeaning> = map(sequence(belonging, container), ([, of]) => of);

/** «الأسبوع 42», «الأسبوع رقم 42». */
const numberedWeek: Part<number> = map(
  sequence(unit('week', { definite: true }), optional(particle('number')), figures(1, 53)),
  ([, , number]) => number,
);

/** «ثالث ثلاثاء في أيلول 2014», «آخر أسبوع من مارس», «الأحد الأخير من الشهر الماضي». */
const nthOf: Part<NthOf> = map(
  either(
    map(sequence(simpleOrdinal(false), indefinite, within), ([nth, counted, of]) => ({
      nth,
      counted,
      of,
    })),
    map(
      sequence(definite, either(ordinalWords, simpleOrdinal(true)), within),
      ([counted, nth, of]) => ({ nth, counted, of }),
    ),
    map(sequence(numberedWeek, within), ([nth, of]) => ({
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
        within,
      ),
      ([nth, , , , of]) => ({ nth, of }),
    ),
    map(
      sequence(
        particle('holiday'),
        weekendEnd,
        unit('week', { definite: true }),
        simpleOrdinal(true),
        within,
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

/** «الأولى» and «الأوائل» false, «الأخيرة» and «الأواخر» true. */
const isLast = (definite: boolean): Part<boolean> =>
  either(
    map(
      either<unknown>(
        word('ordinal', { is: 1, definite }),
        word('firstFeminine', { definite }),
        word('edge', { is: 'early', definite }),
      ),
      () => false,
    ),
    map(
      either<unknown>(
        word('ordinal', { is: -1, definite }),
        word('edge', { is: 'late', definite }),
      ),
      () => true,
    ),
  );

/** «الأشهر التسعة الأولى», «الشهرين الأخيرين», «أول ستة أشهر», «الـ3 أشهر الأولى», «السبعة الأشهر الأولى», «العشر الأواخر». */
const end: Part<Omit<FirstOrLastUnits, 'kind' | 'of'>> = either<
  Omit<FirstOrLastUnits, 'kind' | 'of'>
>(
  map(
    sequence(word('units', { definite: true }), unitCount, isLast(true)),
    ([is, count, last]) => ({ unit: is, count, last }),
  ),
  map(sequence(word('pair', { definite: true }), isLast(true)), ([is, last]) => ({
    unit: is,
    count: 2,
    last,
  })),
  map(sequence(isLast(false), count, counted), ([last, many, is]) => ({
    unit: is,
    count: many,
    last,
  })),
  map(sequence(isLast(false), word('pair', { definite: false })), ([last, is]) => ({
    unit: is,
    count: 2,
    last,
  })),
  map(
    sequence(
      either(
        word('cardinal', { definite: true }),
        map(sequence(particle('article'), figures(2, 99)), ([, many]) => many),
      ),
      word('units'),
      isLast(true),
    ),
    ([many, is, last]) => ({ unit: is, count: many, last }),
  ),
  map(sequence(word('cardinal', { is: 10, definite: true }), isLast(true)), ([many, last]) => ({
    unit: 'day',
    count: many,
    last,
  })),
);

/** «الأيام الأخيرة من شعبان», «الأسابيع الأولى من العام»: as many as there may be. */
const someEnd: Part<BoundaryOf> = map(
  sequence(word('units', { definite: true }), isLast(true), within),
  // «الساعات الأولى من اليوم» is a part of the day.
  ([unit, last, of]) =>
    units.indexOf(unit) < units.indexOf('day')
      ? null
      : { kind: 'boundary', edge: last ? 'late' : 'early', of },
);

const endOf: Part<FirstOrLastUnits> = map(sequence(end, within), ([ended, of]) => ({
  kind: 'firstOrLastUnits',
  ...ended,
  of,
}));

const pilgrimage = 12;

/** «عشر ذي الحجة»: its first ten days. */
const tenOfPilgrimage: Part<FirstOrLastUnits> = map(
  sequence(
    optional(word('units', { is: 'day', definite: false })),
    word('cardinal', { is: 10 }),
    optional(particle('of')),
    namedMonth,
    optional(ofYear),
  ),
  ([, count, , named, of]) => {
    if (named.calendar !== 'islamic-umalqura' || named.month !== pilgrimage) return null;
    const month = fieldsOf(named, of);
    return month && { kind: 'firstOrLastUnits', unit: 'day', count, last: false, of: month };
  },
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
  pattern('first-or-last-some', reading(someEnd, grade.likely)),
  pattern('first-or-last-units', reading(endOf, grade.sure)),
  pattern('ten-of-pilgrimage', reading(tenOfPilgrimage, grade.likely)),
  pattern('week-of-day', reading(weekOf, grade.likely)),
];
