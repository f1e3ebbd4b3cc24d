import type { CalendarName } from '../../../document.ts';
import { isFunctionWord } from '../../../lexicons/function-words.ts';
import type { Fields, Shift } from '../meaning.ts';
import {
  before,
  either,
  end,
  mark,
  meaning,
  notAfter,
  notBefore,
  openingWith,
  optional,
  type Part,
  preceded,
  sequence,
} from './grammar.ts';
import { cardinalWords, figures } from './numerals.ts';
import { nothing } from './opening.ts';
import { attached, beforeCommonEra, belonging, comma, era, unitShifted } from './parts.ts';
import { type Found, found, type Pattern } from './pattern.ts';
import { particle, unit, word } from './vocabulary.ts';

export interface Year {
  readonly year: number;
  readonly era?: 'common' | 'hijri' | undefined;
}

const yearNumber = (least: number): Part<number> =>
  either(
    figures(least, 2999),
    meaning(cardinalWords, (value) => (value >= 1000 ? value : null)),
  );

/** After «عام» a year may have three figures. */
const namedNumber: Part<number> = either(
  figures(100, 2999),
  meaning(cardinalWords, (value) => (value > 100 ? value : null)),
);

/** «عام 67»: of the twentieth century, where nothing follows that the figure could count. */
const shortNumber: Part<number> = notBefore(
  figures(30, 99),
  either<unknown>(
    word('counted', { definite: false }),
    word('units'),
    mark('%', '٪', '-', '–', '/'),
    word('hundreds'),
    word('thousands'),
  ),
);

/** «عام 2011», «سنة ألفين وتسعة عشر», «العام 1445 هـ», «عام 43 قبل الميلاد». */
export const namedYear: Part<Year> = meaning(
  sequence(
    unit('year', { proclitics: attached }),
    optional(particle('hijri')),
    optional(mark('(', '«', '"')),
    either<Year>(
      meaning(sequence(figures(1, 9999), beforeCommonEra), ([number]) => ({ year: 1 - number })),
      meaning(sequence(figures(1, 99), era), ([number, of]) => ({ year: number, era: of })),
      meaning(shortNumber, (number) => ({ year: 1900 + number })),
      meaning(sequence(namedNumber, optional(era)), ([number, of]) => ({
        year: number,
        era: of,
      })),
    ),
    optional(mark(')')),
  ),
  ([, hijri, , value]) => (hijri === undefined ? value : { ...value, era: 'hijri' }),
);

/** «14 مايو 1912 إصابة» are so many cases. */
const farYear: Part<number> = notBefore(yearNumber(1000), word('counted', { definite: false }));

/** «2011», «1445 هـ», «634 هـ», «1500 ق.م». */
const plainYear: Part<Year> = either<Year>(
  meaning(sequence(figures(1, 9999), beforeCommonEra), ([number]) => ({ year: 1 - number })),
  meaning(sequence(figures(1, 999), era), ([number, of]) => ({ year: number, era: of })),
  meaning(sequence(either(figures(1950, 2049), farYear), optional(era)), ([number, of]) => ({
    year: number,
    era: of,
  })),
);

/** What says of which year a month, a season or a feast is. */
export interface OfYear {
  readonly year?: number | undefined;
  readonly yearShift?: Shift | undefined;
  readonly era?: Year['era'];
}

/** «2011», «من عام 2011», «، 2011», «لسنة 2011», «من العام الماضي», «هذه السنة». */
export const ofYear: Part<OfYear> = meaning(
  sequence(
    optional(either<unknown>(comma, mark('/'))),
    belonging,
    either<OfYear>(
      namedYear,
      plainYear,
      meaning(unitShifted('year'), (yearShift) => ({ yearShift })),
    ),
  ),
  ([, , value]) => value,
);

export const calendarOfYear = ({ year, era: of }: Year): CalendarName =>
  of === 'hijri' || (of === undefined && year >= 1400 && year <= 1450)
    ? 'islamic-umalqura'
    : 'gregory';

export const yearFields = (value: Year): Fields => ({
  kind: 'fields',
  calendar: calendarOfYear(value),
  year: value.year,
});

export const yearAlone: Part<Fields> = meaning(namedYear, yearFields);

const bce: Part<'before'> = meaning(beforeCommonEra, () => 'before' as const);

/** A year in figures alone is one only where a preposition or a joined date says so. */
const bareYear: Part<Fields> = notBefore(
  either(
    meaning(sequence(figures(1, 2999), either<Year['era'] | 'before'>(era, bce)), ([year, of]) =>
      yearFields(of === 'before' ? { year: 1 - year } : { year, era: of }),
    ),
    meaning(figures(1500, 2199), (year) => yearFields({ year })),
  ),
  either<unknown>(
    word('counted', { definite: false }),
    mark('%', '٪', '$', '€', '£'),
    word('units'),
  ),
);

const yearPreposition = either<unknown>(
  particle('in'),
  word('since'),
  particle('before', ['', 'و']),
  particle('after', ['', 'و']),
  particle('until', ['', 'و']),
  particle('by'),
  particle('horizon'),
);

/** Most words between an event and its year: «دورة الألعاب الأولمبية 2008». */
const farthestHead = 3;

/** «دورة 2016», «كأس العالم 2002», «حرب لبنان 2006»: an event that its year tells apart. */
const afterEvent: Part<true> = openingWith(nothing, (phrase, at) => {
  for (let back = 1; back <= farthestHead && phrase.first - back >= phrase.start; back++) {
    const head = phrase.first - back;
    if (eventHead({ ...phrase, first: head }, head) !== null) {
      return back === 1 || recent.test(phrase.tokens[at]?.lexeme.spelling ?? '')
        ? { value: true, start: undefined, end: at }
        : null;
    }
    const lexeme = phrase.tokens[head]?.lexeme;
    if (lexeme?.kind !== 'arabic' || isFunctionWord(lexeme)) return null;
  }
  return null;
});

const eventHead = word('yearHead');
const recent = /^(?:19|20)\d\d$/u;

/** «(1998)». */
const bracketed: Part<Found> = meaning(
  sequence(
    preceded(mark('(')),
    before(
      meaning(figures(1800, 2099), (year) => yearFields({ year })),
      mark(')'),
    ),
  ),
  ([, fields]) => ({ meaning: fields, confidence: 0.8 }),
);

const bareYearPlaced: Part<Found> = meaning(
  sequence(optional(either(preceded(yearPreposition), afterEvent)), bareYear),
  ([placed, fields]) =>
    placed === undefined
      ? { meaning: fields, confidence: 0.9, weak: true }
      : { meaning: fields, confidence: 0.85 },
);

/** «ألفين وأربعة عشر»: a thousand and more in words, where nothing follows that it could count. */
export const wordedYear: Part<Fields> = before(
  meaning(cardinalWords, (year) => (year >= 1500 && year < 2200 ? yearFields({ year }) : null)),
  either<unknown>(
    end,
    mark('.', '،', '؛', '؟', ')', '!'),
    particle('to'),
    particle('until', ['', 'و']),
    particle('in'),
    particle('on'),
  ),
);

/** «في ألف وتسعمئة واثنين وستين.»; «ألفين» alone counts only as an end of a range. */
const wordedYearPlaced: Part<Found> = meaning(
  sequence(optional(preceded(either<unknown>(particle('in'), word('since')))), wordedYear),
  ([placed, fields]) =>
    placed === undefined || fields.year === 2000
      ? { meaning: fields, confidence: 0.85, weak: true }
      : { meaning: fields, confidence: 0.8 },
);

/** «سنوات 2011», «أعوام 2011»: the years of a list or range. */
const yearsNamed: Part<Fields> = meaning(
  sequence(
    either<unknown>(
      word('units', { is: 'year' }),
      word('pairOf', { is: 'year' }),
      word('pair', { is: 'year', definite: true }),
    ),
    either(
      figures(1000, 2199),
      meaning(cardinalWords, (year) => (year >= 1000 && year < 2200 ? year : null)),
    ),
  ),
  ([, year]) => yearFields({ year }),
);

export const yearPatterns: readonly Pattern[] = [
  notAfter(found(yearAlone, 0.97), word('adjectiveHead', { definite: true })),
  bracketed,
  bareYearPlaced,
  wordedYearPlaced,
  found(yearsNamed, 0.96),
];
