import type { CalendarName } from '../../../document.ts';
import type { Fields } from '../meaning.ts';
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
  unless,
} from './grammar.ts';
import { type MonthName, monthNamed } from './months.ts';
import { cardinalWords, figures, ordinalWords } from './numerals.ts';
import { attached, belonging, comma, pointer, shift, unitShifted } from './parts.ts';
import { type Found, found, type Pattern, unlessNamed } from './pattern.ts';
import { particle, unit, word } from './vocabulary.ts';
import { type OfYear, ofYear } from './years.ts';

/** A day in figures: «15», «الـ15». */
const figuredDay: Part<number> = meaning(
  sequence(optional(particle('article')), figures(1, 31)),
  ([, day]) => day,
);

/** The day of a month in figures or words: «15», «الثالث», «واحد وعشرين», «فاتح». */
export const dayOfMonth: Part<number> = either(
  figuredDay,
  word('monthDay'),
  meaning(ordinalWords, (day) => (day <= 31 ? day : null)),
  unless(
    meaning(cardinalWords, (day) => (day <= 31 ? day : null)),
    word('cardinal', { definite: true }),
  ),
);

/** What says when a day and month, or a month, was: a year, or «المقبل». */
type When = OfYear & Pick<Fields, 'shift'>;

const when: Part<When> = either<When>(
  ofYear,
  meaning(shift, (value) => ({ shift: value })),
);

/** The calendar that a month and an era agree on. */
const calendarOf = (named: MonthName, of: When | undefined): CalendarName | null => {
  if (of?.era === 'hijri' && named.calendar !== 'islamic-umalqura') return null;
  if (of?.era === 'common' && named.calendar !== 'gregory') return null;
  return named.calendar;
};

const fieldsOf = (named: MonthName, of: When | undefined, day?: number): Fields | null => {
  const calendar = calendarOf(named, of);
  if (calendar === null) return null;
  const { year, yearShift, shift: away } = of ?? {};
  return { kind: 'fields', calendar, month: named.month, day, year, yearShift, shift: away };
};

/** «شهر 3», «شهر ثلاثة», «الشهر التاسع»: a month by its number. */
const numberedMonth: Part<MonthName> = meaning(
  either(
    meaning(
      sequence(
        unit('month', { definite: false, proclitics: attached }),
        either(
          figures(1, 12),
          meaning(cardinalWords, (number) => (number > 1 && number <= 12 ? number : null)),
        ),
      ),
      ([, number]) => number,
    ),
    meaning(
      sequence(
        unit('month', { definite: true, proclitics: attached }),
        meaning(ordinalWords, (number) => (number <= 12 ? number : null)),
      ),
      ([, number]) => number,
    ),
  ),
  (number) => ({ calendar: 'gregory', month: number, certainty: 'local' }),
);

const namedMonth: Part<MonthName> = meaning(
  sequence(optional(unit('month', { proclitics: attached })), monthNamed(attached)),
  ([lead, named]) => (lead === undefined ? named : { ...named, certainty: 'clear' as const }),
);

const anyMonth = either(numberedMonth, namedMonth);

/** «صفر» is also the zero of a result: «2-صفر», «3 صفر». */
const isResult = (named: MonthName, day: number, joint: unknown, of: When | undefined): boolean =>
  named.calendar === 'islamic-umalqura' &&
  named.month === 2 &&
  named.certainty !== 'clear' &&
  day < 10 &&
  joint !== 'of' &&
  of === undefined;

/** «الحادي والعشرين من شهر مارس 2021», «3 أيار», «يوم 15 من رمضان», «اليوم الأول من شهر 3». */
export const dayAndMonth: Part<Fields> = meaning(
  sequence(
    optional(
      either<unknown>(
        sequence(unit('day'), optional(particle('corresponding'))),
        particle('corresponding'),
      ),
    ),
    dayOfMonth,
    optional(unit('day', { definite: false })),
    optional(either<string>(particle('of'), mark('-', '/', '.', '،', ','))),
    anyMonth,
    optional(when),
  ),
  ([, day, , joint, named, of]) =>
    isResult(named, day, joint, of) ? null : fieldsOf(named, of, day),
);

/** «تموز 13», «مايو 15، 2021», «يناير-1»: the month first; only where nothing counted can follow. */
const monthAndDay: Part<Fields> = meaning(
  sequence(
    before(
      sequence(anyMonth, optional(mark('-', '/')), figuredDay),
      either<unknown>(
        end,
        mark('،', ',', ':', '؛', '(', ')', '»', '"', '-', '–', '؟', '!', '.', '…'),
        particle('to'),
        particle('until', ['', 'و']),
        particle('and'),
      ),
    ),
    optional(meaning(sequence(comma, figures(1000, 2999)), ([, year]) => ({ year }))),
  ),
  ([[named, , day], of]) => (named.certainty === 'clear' ? fieldsOf(named, of, day) : null),
);

/** «19 من هذا الشهر», «الرابع من الشهر المقبل», «15 الجاري». */
const dayOfShiftedMonth: Part<Fields> = meaning(
  sequence(
    optional(unit('day')),
    either(
      meaning(sequence(dayOfMonth, belonging, unitShifted('month')), ([day, , monthShift]) => ({
        day,
        monthShift,
      })),
      meaning(
        sequence(figuredDay, optional(particle('of')), word('shift', { is: 0, definite: true })),
        ([day, , monthShift]) => ({ day, monthShift }),
      ),
      meaning(
        sequence(ordinalWords, particle('of'), word('shift', { is: 0, definite: true })),
        ([day, , monthShift]) => (day <= 31 ? { day, monthShift } : null),
      ),
    ),
  ),
  ([, fields]) => ({ kind: 'fields', calendar: 'gregory', ...fields }),
);

/** Words after which even a doubtful name is that of a month. */
const monthPreposition = either<unknown>(
  particle('in'),
  particle('during'),
  word('since'),
  particle('throughout'),
);

/** «مايو 2021», «شهر رمضان», «مارس الماضي», «هذا سبتمبر». */
export const monthAlone: Part<Found> = meaning(
  sequence(
    optional(preceded(monthPreposition)),
    optional(pointer),
    either(
      meaning(sequence(namedMonth, optional(when)), ([named, of]) => ({ named, of })),
      meaning(sequence(numberedMonth, ofYear), ([named, of]) => ({ named, of })),
    ),
  ),
  ([placed, which, { named, of }]) => {
    const sure = of !== undefined || which !== undefined;
    if (named.certainty === 'local' && of?.year === undefined) return null;
    const fields = fieldsOf(named, of ?? (which === undefined ? undefined : { shift: which }));
    if (fields === null) return null;
    if (sure) return { meaning: fields, confidence: 0.97 };
    if (named.certainty === 'clear') return { meaning: fields, confidence: 0.9 };
    return { meaning: fields, confidence: 0.85, weak: placed === undefined };
  },
);

/** «شهر 3», «الشهر التاسع»: the month of a day or edge that stands before it. */
export const monthByNumber: Part<Fields> = meaning(numberedMonth, (named) =>
  fieldsOf(named, undefined),
);

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

const dayHeads = [
  'figures',
  'ordinal',
  'cardinal',
  'tens',
  'monthDay',
  'unit:day',
  'particle:article',
  'particle:corresponding',
] as const;

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

/** Streets, bridges and movements are named after days: «شارع 26 يوليو», «حركة 20 فبراير». */
const isName = word('nameHead');

export const dayPatterns: readonly Pattern[] = [
  { heads: dayHeads, part: unlessNamed(found(dayAndMonth, 0.98), isName) },
  { heads: dayHeads, part: found(dayOfShiftedMonth, 0.96) },
  { heads: ['month', 'unit:month'], part: found(monthAndDay, 0.9) },
  { heads: ['month', 'unit:month', 'demonstrative', 'same'], part: monthAlone },
  { heads: ['weekday', 'unit:day'], part: found(weekdayAndDay, 0.8) },
  { heads: ['unit:day'], part: found(dayAlone, 0.7) },
  { heads: ['ordinal', 'figures', 'tens'], part: found(ordinalAlone, 0.5) },
];
