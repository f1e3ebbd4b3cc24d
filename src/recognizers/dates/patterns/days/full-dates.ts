import type { CalendarName, Token } from '../../../../document.ts';
import type { DateFields } from '../../meaning.ts';
import { passing } from '../dispatch/first-sets.ts';
import {
  either,
  map,
  mark,
  openingWith,
  optional,
  type Part,
  sequence,
} from '../grammar/combinators.ts';
import { figures } from '../grammar/numerals.ts';
import { era } from '../grammar/shared.ts';
import { particle, unit } from '../words/words.ts';

const parts = /^(\d{1,4})[/\-.](\d{1,2})[/\-.](\d{1,4})$/u;

/** 1300 to 1500 are Hijri years. */
const calendarOf = (year: number): CalendarName =>
  year >= 1300 && year < 1500 ? 'islamic-umalqura' : 'gregory';

/** Two figures are a year from 1950 to 2049. */
const fullYear = (year: string): number =>
  year.length > 2 ? Number(year) : Number(year) + (Number(year) < 50 ? 2000 : 1900);

/** Day before month, as all Arab countries write; the other way only where the figures ask for it. */
const ordered = (year: number, first: number, second: number): DateFields | null => {
  const [day, month] = second > 12 ? [second, first] : [first, second];
  return month > 12 ? null : { kind: 'fields', calendar: calendarOf(year), year, month, day };
};

const fieldsOfToken = (token: Token): DateFields | null => {
  const match = parts.exec(token.lexeme.spelling);
  if (match === null) return null;
  const [, first = '', middle = '', last = ''] = match;
  if (first.length > 2) return ordered(Number(first), Number(last), Number(middle));
  return last.length === 4 || last.length === 2
    ? ordered(fullYear(last), Number(first), Number(middle))
    : null;
};

/** «15/3/2021», «2021-03-15», «15.3.2021», «١‏/١‏/٢٠١٨», «12/9/1445هـ». */
export const dateToken: Part<DateFields> = openingWith(
  passing(({ kind }) => kind === 'date'),
  (phrase, at) => {
    const token = at < phrase.end ? phrase.tokens[at] : undefined;
    if (token === undefined || token.lexeme.kind !== 'date') return null;
    const value = fieldsOfToken(token);
    return value === null ? null : { value, start: token.start, end: at + 1 };
  },
);

const stroke = mark('/', '-', '\\', '–');

const dot = mark('.');

/** «13 / 12 / 1999», «30 - 8 - 2006», «14\7\2014», «27 . 10 . 2022»: more than one token. */
export const spacedDate: Part<DateFields> = map(
  either(
    map(
      sequence(figures(1, 31), stroke, figures(1, 31), stroke, figures(1300, 2199)),
      ([first, , middle, , year]) => ({ first, middle, year }),
    ),
    map(
      sequence(figures(1300, 2199), stroke, figures(1, 12), stroke, figures(1, 31)),
      ([year, , middle, , first]) => ({ first, middle, year }),
    ),
    map(
      sequence(figures(1, 31), dot, figures(1, 12), dot, figures(1900, 2199)),
      ([first, , middle, , year]) => ({ first, middle, year }),
    ),
  ),
  ({ first, middle, year }) => ordered(year, first, middle),
);

const isSolarYear = (year: number | undefined): boolean =>
  year !== undefined && year >= 1200 && year < 1600;

/** «30/6/1359 ش»: of the solar calendar, by its letter alone. */
const solarDate: Part<DateFields> = map(
  sequence(optional(unit('day')), either(dateToken, spacedDate), particle('solarLetter')),
  ([, fields]) => (isSolarYear(fields.year) ? { ...fields, calendar: 'persian' } : null),
);

const datedByEra: Part<DateFields> = map(
  sequence(optional(unit('day')), either(dateToken, spacedDate), optional(era)),
  ([, fields, of]) => {
    if (of === 'solar') return isSolarYear(fields.year) ? { ...fields, calendar: 'persian' } : null;
    if (of === 'hijri' && fields.calendar === 'gregory') return null;
    return of === 'common' && fields.calendar !== 'gregory' ? null : fields;
  },
);

export const fullDate: Part<DateFields> = either(solarDate, datedByEra);

/** «2/2013», «2013/2», «3-2015». */
export const monthAndYear: Part<DateFields> = map(
  either(
    map(sequence(figures(1, 12), mark('/', '-'), figures(1900, 2199)), ([month, , year]) => ({
      month,
      year,
    })),
    map(sequence(figures(1900, 2199), mark('/', '-'), figures(1, 12)), ([year, , month]) => ({
      month,
      year,
    })),
  ),
  (value) => ({ kind: 'fields', calendar: 'gregory', ...value }),
);
