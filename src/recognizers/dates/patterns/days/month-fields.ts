import type { CalendarName } from '../../../../document.ts';
import { grade } from '../../../grades.ts';
import type { DateFields } from '../../meaning.ts';
import {
  either,
  map,
  mark,
  openingWith,
  optional,
  type Part,
  type Phrase,
  sequence,
} from '../grammar/combinators.ts';
import { end, followedBy, lookbehind, notAfter, notBefore } from '../grammar/conditions.ts';
import { countable } from '../grammar/countable.ts';
import { cardinalWords, figures, ordinalWords } from '../grammar/numerals.ts';
import { type Match, type Pattern, pattern } from '../grammar/pattern.ts';
import { attached, era, pointer, shift } from '../grammar/shared.ts';
import type { MonthName } from '../words/month-names.ts';
import { particle, unit, word } from '../words/words.ts';
import { type OfYear, ofYear } from '../years/years.ts';
import { monthNamed } from './months.ts';

/** What says when a day and month, or a month, was: a year, or «المقبل». */
export type When = OfYear & Pick<DateFields, 'shift'>;

const yearOfNow = either(figures(1990, 2049), figures(1400, 1499));

/** «رجب المقبل 1441», «مارس الماضي 2018», «3 فبراير المقبل 2024م»: told twice, by the year too. */
const whenTwice: Part<When> = map(
  sequence(
    word('shift', { definite: true }),
    either(
      map(sequence(yearOfNow, era), ([year, of]) => ({ year, era: of })),
      map(notBefore(yearOfNow, either<unknown>(countable, particle('of'))), (year) => ({ year })),
    ),
  ),
  ([, of]) => of,
);

export const when: Part<When> = either<When>(
  ofYear,
  whenTwice,
  map(shift, (value) => ({ shift: value })),
);

/** «خرداد 1342»: years of common era have no solar months. */
const isPersianYear = (of: When | undefined): boolean =>
  of?.era !== 'common' && (of?.year === undefined || (of.year >= 1200 && of.year < 1600));

/** The calendar that a month and an era agree on. */
const calendarOf = (named: MonthName, of: When | undefined): CalendarName | null => {
  if (named.calendar === 'persian') return isPersianYear(of) ? named.calendar : null;
  if (of?.era === 'solar') return null;
  if (of?.era === 'hijri' && named.calendar !== 'islamic-umalqura') return null;
  if (of?.era === 'common' && named.calendar !== 'gregory') return null;
  return named.calendar;
};

/** A month, its year and a day of it; null when they are of two calendars. */
export const fieldsOf = (
  named: MonthName,
  of: When | undefined,
  day?: number,
): DateFields | null => {
  const calendar = calendarOf(named, of);
  if (calendar === null) return null;
  const { year, yearShift, shift: away } = of ?? {};
  // «رأي رجب ذاته»: rather somebody's name.
  if (away === 'same' && named.certainty === 'doubtful' && day === undefined) return null;
  return { kind: 'fields', calendar, month: named.month, day, year, yearShift, shift: away };
};

/** «شهر 3», «شهر ثلاثة», «الشهر التاسع»: a month by its number. */
const numberedMonth: Part<MonthName> = map(
  either(
    map(
      sequence(
        unit('month', { definite: false, proclitics: attached }),
        either(
          figures(1, 12),
          map(cardinalWords, (number) => (number > 1 && number <= 12 ? number : null)),
        ),
      ),
      ([, number]) => number,
    ),
    map(
      sequence(
        unit('month', { definite: true, proclitics: attached }),
        map(ordinalWords, (number) => (number <= 12 ? number : null)),
      ),
      ([, number]) => number,
    ),
  ),
  (number) => ({ calendar: 'gregory', month: number, certainty: 'local' }),
);

/** «شهر 11» where nothing follows that the figure could count. */
const numberedMonthAlone: Part<MonthName> = followedBy(
  numberedMonth,
  either<unknown>(end, mark('،', '.', '؛', ')', '!', '؟')),
);

/** «شهر رمضان», «مارس». */
export const namedMonth: Part<MonthName> = either(
  map(sequence(unit('month', { proclitics: attached }), monthNamed(attached)), ([, named]) => ({
    ...named,
    certainty: 'clear' as const,
  })),
  monthNamed(attached),
);

export const anyMonth = either(numberedMonth, namedMonth);

/** «وجوان»: a further month of a list. */
const listedMonth: Part<MonthName> = either(
  monthNamed(['و']),
  map(sequence(either<unknown>(mark('،'), particle('or')), monthNamed()), ([, named]) => named),
);

/** The year of the last of several months in their order: «مارس وجوان ونوفمبر 2015». */
const sharedYear = (phrase: Phrase, from: number, named: MonthName): OfYear | undefined => {
  let { month } = named;
  for (let next = listedMonth(phrase, from); next !== null; next = listedMonth(phrase, next.end)) {
    if (next.value.month <= month || next.value.calendar !== named.calendar) return undefined;
    month = next.value.month;
    const of = ofYear(phrase, next.end);
    if (of?.value.year !== undefined) return { year: of.value.year };
  }
  return undefined;
};

const monthAndWhen = sequence(namedMonth, optional(when));
/** A month with what says when it was, be it behind the last month of a list. */
const datedMonth: Part<{ readonly named: MonthName; readonly of: When | undefined }> = openingWith(
  monthAndWhen.opening,
  (phrase, at) => {
    const parsed = monthAndWhen(phrase, at);
    if (parsed === null) return null;
    const [named, when] = parsed.value;
    const of = when ?? sharedYear(phrase, parsed.end, named);
    if (named.certainty === 'dated') return null;
    if (/^(?:local|yeared)$/.test(named.certainty) && of?.year === undefined) return null;
    return { ...parsed, value: { named, of } };
  },
);

/** Words after which even a doubtful name is that of a month. */
const monthPreposition = either<unknown>(
  particle('in'),
  particle('during'),
  word('since'),
  particle('throughout'),
  particle('by'),
  // «شهري رمضان وأكتوبر», «أشهر رجب وشعبان ورمضان»
  word('pairOf', { is: 'month' }),
  word('units', { is: 'month' }),
  // «ليالي رمضان», but not «ثلاثة أيام مارس فيها الرياضة»
  notAfter(word('units', { is: 'day' }), either<unknown>(word('cardinal'), word('figures'))),
  // «عقود مارس», «تسليم مارس»
  particle('delivery'),
);

/** «مايو 2021», «شهر رمضان», «مارس الماضي», «هذا سبتمبر», «شهر 11 المقبل», «في شهر 11». */
export const monthAlone: Part<Match> = map(
  sequence(
    optional(lookbehind(monthPreposition)),
    optional(lookbehind(word('nameHead', { definite: false }))),
    optional(pointer),
    either(
      datedMonth,
      map(sequence(numberedMonth, when), ([named, of]) => ({ named, of })),
      map(numberedMonthAlone, (named) => ({ named, of: undefined })),
    ),
  ),
  ([placed, head, which, { named, of }]) => {
    // «مدينة أكتوبر», «قوى مارس آذار»
    const isName = head !== undefined && of === undefined;
    const sure = of !== undefined || which !== undefined;
    if (named.certainty === 'local' && of === undefined && placed === undefined) return null;
    const fields = fieldsOf(named, of ?? (which === undefined ? undefined : { shift: which }));
    if (fields === null) return null;
    if (sure) return { meaning: fields, confidence: grade.certain };
    if (named.certainty === 'clear') {
      return { meaning: fields, confidence: grade.likely, ...(isName ? { weak: true } : {}) };
    }
    return { meaning: fields, confidence: grade.probable, weak: placed === undefined };
  },
);

/** «شهر 3», «الشهر التاسع من العام الماضي»: the month of a day or edge that is before it. */
export const monthByNumber: Part<DateFields> = map(
  sequence(numberedMonth, optional(ofYear)),
  ([named, of]) => fieldsOf(named, of),
);

export const monthPatterns: readonly Pattern[] = [pattern('month', monthAlone)];
