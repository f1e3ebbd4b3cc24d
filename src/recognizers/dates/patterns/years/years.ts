import type { CalendarName } from '../../../../document.ts';
import type { DateFields, Shift } from '../../meaning.ts';
import { either, map, mark, optional, type Part, sequence } from '../grammar/combinators.ts';
import { end, followedBy, notBefore, where } from '../grammar/conditions.ts';
import { cardinalWords, figures, ordinalWords } from '../grammar/numerals.ts';
import {
  attached,
  beforeCommonEra,
  belonging,
  comma,
  type Era,
  era,
  hijriEra,
  newOne,
  unitShifted,
} from '../grammar/shared.ts';
import { particle, unit, word } from '../words/words.ts';

export interface Year {
  readonly year: number;
  readonly era?: Era | undefined;
}

const yearNumber = (least: number): Part<number> =>
  either(
    figures(least, 2999),
    map(cardinalWords, (value) => (value >= 1000 ? value : null)),
  );

/** After «عام» a year may have three figures. */
const namedNumber: Part<number> = either(
  figures(100, 2999),
  map(cardinalWords, (value) => (value > 100 ? value : null)),
);

/** «عام 67»: of the twentieth century, where nothing follows that it could count, nor that makes it a year of a court. */
const shortNumber: Part<number> = notBefore(
  figures(30, 99),
  either<unknown>(
    word('counted', { definite: false }),
    word('units'),
    particle('judicial'),
    mark('%', '٪', '-', '–', '/'),
    word('hundreds'),
    word('thousands'),
  ),
);

/** «السنة 58» of a reign or a review is no year of a century, as «العام 58» and «سنة 58» are. */
const notNumbered = where(
  ({ tokens }, at) => tokens[at - 1]?.lexeme.key.endsWith('السنه') !== true,
);

/** «الهجري», «الشمسية», or «المالية» of «السنة المالية 2023». */
const kindOfYear: Part<Era | 'plain'> = either<Era | 'plain'>(
  hijriEra,
  map(particle('school'), () => 'plain' as const),
);

/** The part, in brackets or quotes or not; what closes none stays outside: «(سنة 2009 )». */
const inBrackets = <T>(part: Part<T>): Part<T> =>
  either(
    map(sequence(mark('(', '«', '"'), part, optional(mark(')'))), ([, value]) => value),
    part,
  );

/** «عام 2011», «سنة ألفين وتسعة عشر», «السنة الثامنة للهجرة», «العام 1445 هـ», «عام 43 قبل الميلاد», «السنة المالية 2023». */
const namedYear: Part<Year> = map(
  sequence(
    unit('year', { proclitics: attached }),
    optional(kindOfYear),
    inBrackets(
      either<Year>(
        map(sequence(figures(1, 9999), beforeCommonEra), ([number]) => ({ year: 1 - number })),
        map(sequence(figures(1, 99), era), ([number, of]) => ({ year: number, era: of })),
        map(sequence(ordinalWords, hijriEra), ([number, of]) => ({ year: number, era: of })),
        map(sequence(notNumbered, shortNumber), ([, number]) => ({ year: 1900 + number })),
        map(sequence(namedNumber, optional(era)), ([number, of]) => ({
          year: number,
          era: of,
        })),
      ),
    ),
  ),
  ([, kind, value]) => (kind === undefined || kind === 'plain' ? value : { ...value, era: kind }),
);

/** «العام الحالي 2024م», «السنة الماضية (2016)»: told twice, as a unit and by its number. */
const yearToldTwice: Part<Year> = map(
  sequence(
    either<unknown>(
      unitShifted('year'),
      sequence(unit('year', { definite: true, proclitics: attached }), newOne),
    ),
    inBrackets(
      sequence(notBefore(figures(1900, 2099), word('counted', { definite: false })), optional(era)),
    ),
  ),
  ([, [year, of]]) => ({ year, era: of }),
);

/** A year with its noun. */
const yearWithNoun: Part<Year> = either(namedYear, yearToldTwice);

/** «14 مايو 1912 إصابة» are so many cases. */
const farYear: Part<number> = notBefore(yearNumber(1000), word('counted', { definite: false }));

/** «2011», «1445 هـ», «634 هـ», «1500 ق.م». */
const plainYear: Part<Year> = either<Year>(
  map(sequence(figures(1, 9999), beforeCommonEra), ([number]) => ({ year: 1 - number })),
  map(sequence(figures(1, 999), era), ([number, of]) => ({ year: number, era: of })),
  map(sequence(either(figures(1950, 2049), farYear), optional(era)), ([number, of]) => ({
    year: number,
    era: of,
  })),
);

/** What says of which year a month, a season or a holiday is. */
export interface OfYear {
  readonly year?: number | undefined;
  readonly yearShift?: Shift | undefined;
  readonly era?: Year['era'];
}

/** «2011», «من عام 2011», «، 2011», «لسنة 2011», «من العام الماضي», «هذه السنة». */
export const ofYear: Part<OfYear> = map(
  sequence(
    optional(either<unknown>(comma, mark('/'))),
    belonging,
    either<OfYear>(
      yearWithNoun,
      plainYear,
      map(unitShifted('year'), (yearShift) => ({ yearShift })),
    ),
  ),
  ([, , value]) => value,
);

/** «9 م» is an hour of the evening rather than a year. */
export const isHour = (year: number): boolean => year <= 12;

const calendarOfYear = ({ year, era: of }: Year): CalendarName =>
  of === 'solar'
    ? 'persian'
    : of === 'hijri' || (of === undefined && year >= 1400 && year <= 1450)
      ? 'islamic-umalqura'
      : 'gregory';

/** A year as the fields of its calendar. */
export const yearFields = (value: Year): DateFields => ({
  kind: 'fields',
  calendar: calendarOfYear(value),
  year: value.year,
});

/** «عام 2014», «سنة 1445 هـ»: a year with its noun. */
export const yearAlone: Part<DateFields> = map(yearWithNoun, yearFields);

/** «ألفين وأربعة عشر»: a thousand and more in words, where nothing follows that it could count. */
export const wordedYear: Part<DateFields> = followedBy(
  map(cardinalWords, (year) => (year >= 1500 && year < 2200 ? yearFields({ year }) : null)),
  either<unknown>(
    end,
    mark('.', '،', '؛', '؟', ')', '!'),
    particle('to'),
    particle('until', ['', 'و']),
    particle('in'),
    particle('on'),
  ),
);
