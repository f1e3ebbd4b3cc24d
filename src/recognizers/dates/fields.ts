import type { CalendarName } from '../../document.ts';
import { either, mark, meaning, optional, type Part, sequence } from './grammar.ts';
import type { Fields, Shift } from './meaning.ts';
import { type MonthName, monthNamed } from './months.ts';
import { cardinalWords, figures, ordinalWords } from './numerals.ts';
import { edge, namedYear, shift, type Year, year, yearShift } from './parts.ts';
import { type Found, found, type Pattern } from './pattern.ts';
import { particle, word } from './vocabulary.ts';

/** «يوم», «اليوم». */
const dayWord = word('unit', { is: 'day' });

const monthWord = (proclitics?: readonly string[]) =>
  word('unit', { is: 'month', ...(proclitics === undefined ? {} : { proclitics }) });

/** The day of a month in figures or words: «15», «الـ15», «الثالث», «واحد وعشرين», «فاتح». */
const dayOfMonth: Part<number> = either(
  meaning(sequence(particle('article'), figures(1, 31)), ([, day]) => day),
  figures(1, 31),
  word('monthDay', { where: (value) => value > 0 }),
  meaning(ordinalWords, (day) => (day <= 31 ? day : null)),
  meaning(cardinalWords, (day) => (day <= 31 ? day : null)),
);

interface When {
  readonly year?: number;
  readonly yearShift?: Shift;
  readonly shift?: Shift;
  readonly era?: Year['era'];
}

/** What says of which year a day or month is. */
const when: Part<When> = meaning(
  sequence(
    optional(mark('،', ',', '/')),
    either<When>(
      year,
      meaning(yearShift, (value) => ({ yearShift: value })),
      meaning(shift, (value) => ({ shift: value })),
    ),
  ),
  ([, value]) => value,
);

/** The calendar that a month and an era agree on. */
const calendarOf = (named: MonthName, of: When | undefined): CalendarName | null => {
  if (of?.era === 'hijri' && named.calendar !== 'islamic-umalqura') return null;
  if (of?.era === 'common' && named.calendar !== 'gregory') return null;
  return named.calendar;
};

const fieldsOf = (named: MonthName, of: When | undefined, more: Partial<Fields>): Fields | null => {
  const calendar = calendarOf(named, of);
  if (calendar === null) return null;
  return {
    kind: 'fields',
    calendar,
    month: named.month,
    year: of?.year,
    yearShift: of?.yearShift,
    shift: of?.shift,
    ...more,
  };
};

/** «الحادي والعشرين من شهر مارس 2021», «3 أيار», «يوم 15 من رمضان». */
const dayAndMonth: Part<Fields> = meaning(
  sequence(
    optional(dayWord),
    dayOfMonth,
    optional(either(particle('of'), mark('-', '/', '.', '،'))),
    optional(monthWord(['', 'ب', 'ل'])),
    monthNamed(['', 'ب']),
    optional(when),
  ),
  ([, day, , , named, of]) => fieldsOf(named, of, { day }),
);

/** «مايو 2021», «شهر رمضان», «أواخر مارس الماضي». */
const monthAlone: Part<Found> = meaning(
  sequence(optional(edge), optional(monthWord()), monthNamed(['', 'ب']), optional(when)),
  ([part, lead, named, of]) => {
    const sure = lead !== undefined || of !== undefined;
    if (
      !sure &&
      (named.certainty === 'local' || (part === undefined && named.certainty !== 'clear'))
    )
      return null;
    const fields = fieldsOf(named, of, { edge: part });
    return fields === null ? null : { meaning: fields, confidence: sure ? 0.97 : 0.9 };
  },
);

/** «عام 2011», «نهاية سنة 1999», «العام 1445 هـ». */
const yearAlone: Part<Fields> = meaning(sequence(optional(edge), namedYear), ([part, named]) => ({
  kind: 'fields',
  calendar: calendarOfYear(named),
  year: named.year,
  edge: part,
}));

const calendarOfYear = (named: Year): CalendarName =>
  named.era === 'hijri' ? 'islamic-umalqura' : 'gregory';

const dayHeads = [
  'figures',
  'ordinal',
  'cardinal',
  'tens',
  'monthDay',
  'unit',
  'particle',
] as const;

export const fieldPatterns: readonly Pattern[] = [
  { heads: dayHeads, part: found(dayAndMonth, 0.98) },
  { heads: ['month', 'unit', 'edge'], part: monthAlone },
  { heads: ['unit', 'edge'], part: found(yearAlone, 0.97) },
];
