import { grade } from '../../../grades.ts';
import type { DateFields } from '../../meaning.ts';
import { either, map, mark, optional, type Part, sequence } from '../grammar/combinators.ts';
import {
  end,
  followedBy,
  lookbehind,
  notAfter,
  notBefore,
  unless,
  where,
} from '../grammar/conditions.ts';
import { cardinalWords, ordinalWords } from '../grammar/numerals.ts';
import { type Pattern, pattern, reading, unlessNamed } from '../grammar/pattern.ts';
import { belonging, joined, unitShifted } from '../grammar/shared.ts';
import { timeToken } from '../hours/clock-figures.ts';
import type { MonthName } from '../words/month-names.ts';
import { particle, unit, word } from '../words/words.ts';
import { ofYear } from '../years/years.ts';
import { figuredDay, latinDay } from './figured-days.ts';
import { anyMonth, fieldsOf, type When, when } from './month-fields.ts';

/** The feminine three to ten, which count no days of a month; «ثلاثة مارس» has the other form. */
const feminineCount: Part<unknown> = sequence(
  where(({ tokens }, at) => tokens[at]?.lexeme.key.endsWith('ه') === false),
  notBefore(
    word('cardinal', { where: (number) => number > 2 && number <= 10, definite: false }),
    either<unknown>(
      word('teen'),
      joined((proclitics) => word('tens', { proclitics })),
    ),
  ),
);

/** The day of a month in figures or words: «15», «الثالث», «واحد وعشرين», «فاتح». */
export const dayOfMonth: Part<number> = either(
  figuredDay,
  word('monthDay'),
  map(ordinalWords, (day) => (day <= 31 ? day : null)),
  unless(
    map(cardinalWords, (day) => (day <= 31 ? day : null)),
    either<unknown>(word('cardinal', { definite: true }), feminineCount),
  ),
);

/** «صفر» is also the zero of a result: «2-صفر», «3 صفر»; of volleyball with 21 before. */
const isResult = (named: MonthName, day: number, joint: unknown, of: When | undefined): boolean =>
  named.calendar === 'islamic-umalqura' &&
  named.month === 2 &&
  named.certainty !== 'clear' &&
  (day < 10 || joint !== undefined) &&
  joint !== 'of' &&
  of === undefined;

/** «5 مهر» are words of a name as well: such solar months need their year, as those of Libya do. */
const isNoMonth = ({ certainty }: MonthName, of: When | undefined): boolean =>
  of?.year === undefined && (certainty === 'dated' || certainty === 'yeared');

const dayUnit = optional(unit('day', { definite: false }));

/**
 * «الحادي والعشرين من شهر مارس 2021», «3 أيار», «يوم 15 من رمضان», «اليوم الأول من شهر 3»; «العدد
 * الأول، رجب 1394» is no day.
 */
export const dayAndMonth: Part<DateFields> = map(
  sequence(
    optional(sequence(unit('day'), optional(particle('corresponding')))),
    either(
      sequence(
        latinDay,
        dayUnit,
        optional(either<string>(particle('of'), mark('-', '/', '.', '،', ','))),
      ),
      sequence(dayOfMonth, dayUnit, optional(either<string>(particle('of'), mark('-', '/')))),
    ),
    anyMonth,
    optional(when),
  ),
  ([, [day, , joint], named, of]) =>
    isResult(named, day, joint, of) || isNoMonth(named, of) ? null : fieldsOf(named, of, day),
);

/** «الثاني والعشرين», «تسعة وعشرين», which number no months. */
const lateDay: Part<number> = map(either(ordinalWords, cardinalWords), (day) =>
  day > 12 && day <= 31 ? day : null,
);

/** «تموز 13», «مايو 15، 2021», «يناير-1»: the month first; only where nothing counted can follow. */
const monthAndDay: Part<DateFields> = map(
  sequence(
    followedBy(
      sequence(anyMonth, optional(mark('-', '/')), either(latinDay, lateDay)),
      either<unknown>(
        end,
        ofYear,
        mark('،', ',', ':', '؛', '(', ')', '»', '"', '-', '–', '؟', '!', '.', '…'),
        particle('to'),
        particle('until', ['', 'و']),
        particle('and'),
        unit('hour', { definite: true }),
        timeToken,
      ),
    ),
    optional(ofYear),
  ),
  ([[named, , day], of]) =>
    named.certainty === 'clear' || of?.year !== undefined ? fieldsOf(named, of, day) : null,
);

/** «19 من هذا الشهر», «الرابع من الشهر المقبل», «15 الجاري». */
const dayOfShiftedMonth: Part<DateFields> = map(
  sequence(
    optional(unit('day')),
    either(
      map(sequence(dayOfMonth, belonging, unitShifted('month')), ([day, , monthShift]) => ({
        day,
        monthShift,
      })),
      map(
        sequence(figuredDay, optional(particle('of')), word('shift', { is: 0, definite: true })),
        ([day, , monthShift]) => ({ day, monthShift }),
      ),
      map(
        sequence(ordinalWords, particle('of'), word('shift', { is: 0, definite: true })),
        ([day, , monthShift]) => (day <= 31 ? { day, monthShift } : null),
      ),
    ),
  ),
  ([, fields]) => ({ kind: 'fields', calendar: 'gregory', ...fields }),
);

/** Streets, bridges and movements are named after days: «شارع 26 يوليو», «حركة 20 فبراير». */
const isName = word('nameHead', { definite: false });

/** «في 20 منه», «3 أيار و10 منه», «الخميس 19 منه»: of the month named last. */
const dayOfIt: Part<DateFields> = map(
  sequence(
    either<unknown>(
      sequence(optional(unit('day')), word('weekday', { definite: true })),
      lookbehind(
        either<unknown>(
          particle('in'),
          particle('to'),
          particle('until', ['', 'و']),
          particle('and'),
        ),
      ),
      unit('day', { definite: false }),
    ),
    dayOfMonth,
    particle('ofIt'),
  ),
  ([, day]) => ({ kind: 'fields', calendar: 'gregory', day, monthShift: 'same' }),
);

export const dayPatterns: readonly Pattern[] = [
  pattern('day-of-it', reading(dayOfIt, grade.probable)),
  pattern('day-month', unlessNamed(reading(dayAndMonth, grade.certain), isName)),
  // «إلى %15 هذا الشهر»
  pattern(
    'day-of-relative-month',
    reading(notAfter(dayOfShiftedMonth, mark('%', '٪')), grade.certain),
  ),
  pattern('month-day', reading(monthAndDay, grade.likely)),
];
