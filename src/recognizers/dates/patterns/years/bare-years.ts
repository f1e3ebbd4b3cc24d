import { grade } from '../../../grades.ts';
import type { DateFields, RangeOf } from '../../meaning.ts';
import { numbered } from '../days/numeric.ts';
import { either, map, mark, optional, type Part, sequence } from '../grammar/combinators.ts';
import {
  followedBy,
  lookbehind,
  notBefore,
  unless,
  where,
  wordsBackTo,
} from '../grammar/conditions.ts';
import { arabicWord, countable, definiteWord } from '../grammar/countable.ts';
import { cardinalWords, figures } from '../grammar/numerals.ts';
import { type Match, type Pattern, pattern, reading, unlessNamed } from '../grammar/pattern.ts';
import { beforeCommonEra, era } from '../grammar/shared.ts';
import { particle, word } from '../words/words.ts';
import { comparedYear } from './compared-years.ts';
import { isHour, wordedYear, type Year, yearAlone, yearFields } from './years.ts';

const bce: Part<'before'> = map(beforeCommonEra, () => 'before' as const);

/** «2021-13-45» is no day, nor has it a year. */
const brokenDay: Part<unknown> = sequence(
  mark('-', '/'),
  figures(0, 99),
  mark('-', '/'),
  figures(0, 99),
);

/** A year in figures alone is one only where a preposition or a joined date says so. */
const bareYear: Part<DateFields> = notBefore(
  either(
    map(sequence(figures(1, 2999), either<Year['era'] | 'before'>(era, bce)), ([year, of]) => {
      if (of === 'before') return yearFields({ year: 1 - year });
      return of === 'common' && isHour(year) ? null : yearFields({ year, era: of });
    }),
    map(figures(1500, 2199), (year) => yearFields({ year })),
  ),
  either<unknown>(
    word('counted', { definite: false }),
    mark('%', '٪', '$', '€', '£'),
    word('units'),
    brokenDay,
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
  particle('during'),
  particle('throughout'),
  sequence(lookbehind(word('particle', { is: 'period', definite: true })), particle('of')),
);

/** Most words from an event to its year: «كأس العالم لكرة القدم 1970». */
const farthestHead = 4;

/** «دورة 2016», «كأس العالم 2002», «حرب لبنان 2006»: an event that its year identifies. */
const afterEvent = where((phrase, at) => {
  const back = wordsBackTo(eventHead, phrase, farthestHead);
  return back === 1 || (back > 1 && recent.test(phrase.tokens[at]?.lexeme.spelling ?? ''));
});

const eventHead = word('yearHead');
const recent = /^(?:19|20)\d\d$/u;

const ofWar = either(figures(48, 48), figures(67, 67), figures(73, 73));

/** «أراضي الـ48», «حدود 67»: years of the wars over Palestine, where nothing follows that they could count. */
const yearOfWar: Part<DateFields> = notBefore(
  map(
    sequence(lookbehind(word('yearHead', { is: 'war' })), optional(particle('article')), ofWar),
    ([, , year]) => yearFields({ year: 1900 + year }),
  ),
  either<unknown>(unless(countable, definiteWord), mark('%', '٪')),
);

const dash = mark('-', '–', '—');

/** «1948 - قيام الدولة», «2011: انطلاق الثورة»: what opens a line of a list of events. */
const ofLine: Part<Match> = map(
  sequence(
    where(({ first, start }) => first === start),
    either(
      followedBy(figures(600, 2099), sequence(dash, arabicWord)),
      followedBy(figures(1900, 2099), sequence(mark(':'), arabicWord)),
    ),
  ),
  ([, year]) => ({ meaning: yearFields({ year }), confidence: grade.probable }),
);

/** «(1998)». */
const bracketed: Part<Match> = map(
  sequence(
    lookbehind(mark('(')),
    followedBy(
      map(figures(1800, 2099), (year) => yearFields({ year })),
      mark(')'),
    ),
  ),
  ([, fields]) => ({ meaning: fields, confidence: grade.probable }),
);

/** «(661-750)», «(1368 - 1644)»: how long someone lived, ruled or lasted. */
const bracketedYears: Part<RangeOf> = map(
  sequence(
    lookbehind(mark('(')),
    figures(100, 2099),
    mark('-', '–', '—'),
    followedBy(figures(500, 2099), mark(')')),
  ),
  ([, first, , second]) =>
    first < second
      ? { kind: 'range', from: yearFields({ year: first }), to: yearFields({ year: second }) }
      : null,
);

/** Most years from one end of a plan or a comparison to the other. */
const longestPlan = 60;

/** «الفترة 1993/2015», «المخطط 2016 /2020», «(2020/2016)»: figures change sides in a text from right to left. */
const yearsWithStroke: Part<RangeOf> = map(
  sequence(figures(1900, 2099), mark('/'), figures(1900, 2099)),
  ([first, , second]) => {
    const [from, to] = first < second ? [first, second] : [second, first];
    // A year and the next are one season or school year.
    if (to - from < 2 || to - from > longestPlan) return null;
    return { kind: 'range', from: yearFields({ year: from }), to: yearFields({ year: to }) };
  },
);

/** «2012 أو بعده», «2015 وما بعدها», «2005 فما فوق», «2010 فصاعدا». */
const openYear: Part<DateFields> = followedBy(
  map(figures(1800, 2099), (year) => yearFields({ year })),
  either<unknown>(
    particle('onward'),
    sequence(
      either<unknown>(particle('or'), particle('what', ['و', 'ف'])),
      either<unknown>(particle('besideIt'), particle('above'), particle('after')),
    ),
  ),
);

const bareYearPlaced: Part<Match> = map(
  sequence(optional(either(lookbehind(yearPreposition), afterEvent)), bareYear),
  ([placed, fields]) =>
    placed === undefined
      ? { meaning: fields, confidence: grade.likely, weak: true }
      : { meaning: fields, confidence: grade.probable },
);

/** «في ألف وتسعمئة واثنين وستين.»; «ألفين» alone counts only as an end of a range. */
const wordedYearPlaced: Part<Match> = map(
  sequence(optional(lookbehind(either<unknown>(particle('in'), word('since')))), wordedYear),
  ([placed, fields]) =>
    placed === undefined || fields.year === 2000
      ? { meaning: fields, confidence: grade.probable, weak: true }
      : { meaning: fields, confidence: grade.probable },
);

/** «سنوات 2011», «أعوام 2011», «عامي 1430 هـ»: the years of a list or range. */
const yearsNamed: Part<DateFields> = map(
  sequence(
    either<unknown>(
      word('units', { is: 'year' }),
      word('pairOf', { is: 'year' }),
      word('pair', { is: 'year', definite: true }),
    ),
    either(
      figures(1000, 2199),
      map(cardinalWords, (year) => (year >= 1000 && year < 2200 ? year : null)),
    ),
    optional(era),
  ),
  ([, year, of]) => yearFields({ year, era: of }),
);

/** «الأمين العام 2011»: the general one; «القطاع سنة 2015» is a year. */
const generalNumber = sequence(
  lookbehind(word('adjectiveHead', { definite: true })),
  mark('العام'),
);

export const bareYearPatterns: readonly Pattern[] = [
  pattern('year', unless(reading(yearAlone, grade.certain), generalNumber)),
  pattern('year-in-brackets', bracketed),
  pattern('year-of-line', ofLine),
  pattern('years-in-brackets', reading(bracketedYears, grade.probable)),
  pattern('years-with-stroke', unlessNamed(reading(yearsWithStroke, grade.likely), numbered)),
  pattern('open-year', reading(openYear, grade.probable)),
  pattern('year-compared', comparedYear),
  pattern('bare-year', bareYearPlaced),
  pattern('year-of-war', reading(yearOfWar, grade.probable)),
  pattern('worded-year', wordedYearPlaced),
  pattern('listed-years', reading(yearsNamed, grade.certain)),
];
