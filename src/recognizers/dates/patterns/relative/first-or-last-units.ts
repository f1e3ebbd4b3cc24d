import { grade } from '../../../grades.ts';
import type { BoundaryOf, FirstOrLastUnits } from '../../meaning.ts';
import { fieldsOf, namedMonth } from '../days/month-fields.ts';
import { either, map, optional, type Part, sequence } from '../grammar/combinators.ts';
import { count } from '../grammar/counts.ts';
import { type Pattern, pattern, reading } from '../grammar/pattern.ts';
import { counted } from '../lengths/amounts.ts';
import { units } from '../words/word-classes.ts';
import { particle, word } from '../words/words.ts';
import { ofYear } from '../years/years.ts';
import { ofContainer } from './fractions.ts';
import { unitCount } from './several-units.ts';

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

/** «الأشهر التسعة الأولى», «الشهرين الأخيرين», «أول ستة أشهر», «الـ3 أشهر الأولى», «السبعة الأشهر الأولى», «الـ11 شهرا الأولى», «العشر الأواخر». */
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
      optional(particle('article')),
      count,
      either(counted, word('units', { definite: true })),
      isLast(true),
    ),
    ([, many, is, last]) => ({ unit: is, count: many, last }),
  ),
  map(sequence(word('cardinal', { is: 10, definite: true }), isLast(true)), ([many, last]) => ({
    unit: 'day',
    count: many,
    last,
  })),
);

/** «الأيام الأخيرة من شعبان», «الأسابيع الأولى من العام»: as many as there may be. */
const someEnd: Part<BoundaryOf> = map(
  sequence(word('units', { definite: true }), isLast(true), ofContainer),
  // «الساعات الأولى من اليوم» is a part of the day.
  ([unit, last, of]) =>
    units.indexOf(unit) < units.indexOf('day')
      ? null
      : { kind: 'boundary', edge: last ? 'late' : 'early', of },
);

const endOf: Part<FirstOrLastUnits> = map(sequence(end, ofContainer), ([ended, of]) => ({
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

export const firstOrLastPatterns: readonly Pattern[] = [
  pattern('first-or-last-some', reading(someEnd, grade.likely)),
  pattern('first-or-last-units', reading(endOf, grade.sure)),
  pattern('ten-of-pilgrimage', reading(tenOfPilgrimage, grade.likely)),
];
