import { grade } from '../../../grades.ts';
import type { DateFields, DateMeaning } from '../../meaning.ts';
import { numbered } from '../days/numeric.ts';
import { either, map, mark, type Part, sequence } from '../grammar/combinators.ts';
import { lookbehind, notBefore } from '../grammar/conditions.ts';
import { count } from '../grammar/counts.ts';
import { figures } from '../grammar/numerals.ts';
import { type Pattern, pattern, reading, unlessNamed } from '../grammar/pattern.ts';
import { beforeCommonEra, commonEra, era, hijriEra } from '../grammar/shared.ts';
import { particle, unit, word } from '../words/words.ts';
import { isHour, type Year, yearFields } from './years.ts';

/** «1500 م» may be metres, «1945م» and «1258م» hardly; «1945 م فوق سطح البحر», «1258 م2» are. */
const isRound = (year: number): boolean => year % 50 === 0 && (year < 1900 || year >= 2100);

/** «728 هـ», «1945م», «2024 ميلادية», «753 ق.م»: a year with its era, without «عام». */
const eraYear: Part<DateFields> = either(
  map(sequence(figures(100, 1600), hijriEra), ([year, era]) => yearFields({ year, era })),
  notBefore(
    map(sequence(figures(1000, 2199), commonEra), ([year, era]) =>
      isRound(year) ? null : yearFields({ year, era }),
    ),
    either<unknown>(figures(2, 3), particle('above')),
  ),
  map(sequence(figures(1, 9999), beforeCommonEra), ([year]) => yearFields({ year: 1 - year })),
  // «3500 سنة قبل الميلاد», «أربعة آلاف عام قبل الميلاد»
  map(
    sequence(count, either(unit('year'), word('units', { is: 'year' })), beforeCommonEra),
    ([year]) => (Number.isInteger(year) ? yearFields({ year: 1 - year }) : null),
  ),
);

const sharedEra: Part<Year['era'] | 'before'> = either<Year['era'] | 'before'>(
  era,
  map(beforeCommonEra, () => 'before' as const),
);

const number = figures(1, 9999);
/** The last year of the common era that is read. */
const lastYear = 2199;

/** «980 - 1037», «254 إلى 292»; «980 و1037» after «بين». */
const numbers: Part<readonly [number, number]> = either<readonly [number, number]>(
  map(
    sequence(
      number,
      either<unknown>(mark('-', '–', '—'), particle('to', ['', 'و']), particle('until', ['', 'و'])),
      number,
    ),
    ([first, , second]) => [first, second],
  ),
  map(
    sequence(lookbehind(particle('between')), number, sequence(particle('and'), number)),
    ([, first, [, second]]) => [first, second],
  ),
);

/** «عامي 146 و30 قبل الميلاد»: before the common era both years are read here. */
const pairBefore: Part<DateMeaning> = map(
  sequence(word('pairOf', { is: 'year' }), number, particle('and'), number, beforeCommonEra),
  ([, first, , second]) =>
    first > second
      ? {
          kind: 'range',
          from: yearFields({ year: 1 - first }),
          to: yearFields({ year: 1 - second }),
        }
      : null,
);

/** «(980 - 1037م)», «(661 - 728 هـ)», «(106 - 43 ق.م)»: the era of the second is that of the first. */
const eraYears: Part<DateMeaning> = map(sequence(numbers, sharedEra), ([[first, second], era]) => {
  if (first < second === (era === 'before')) return null;
  if (era !== 'before' && second > lastYear) return null;
  if (era === 'common' && isHour(second)) return null;
  const year = (of: number): DateFields =>
    yearFields(era === 'before' ? { year: 1 - of } : { year: of, era });
  return { kind: 'range', from: year(first), to: year(second) };
});

/** «12/1445 هـ». */
const monthOfHijriYear: Part<DateFields> = map(
  sequence(figures(1, 12), mark('/', '-'), figures(1300, 1600), hijriEra),
  ([month, , year, era]) => ({ ...yearFields({ year, era }), month }),
);

export const eraYearPatterns: readonly Pattern[] = [
  pattern('month-hijri-year', unlessNamed(reading(monthOfHijriYear, grade.likely), numbered)),
  pattern('era-years', reading(either(eraYears, pairBefore), grade.likely)),
  pattern('era-year', unlessNamed(reading(eraYear, grade.probable), word('lengthHead'))),
];
