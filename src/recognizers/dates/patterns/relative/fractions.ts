import { grade } from '../../../grades.ts';
import type { BoundaryOf, DateMeaning, FractionOf, RangeOf, SameUnitOf } from '../../meaning.ts';
import { holiday } from '../days/holidays.ts';
import { monthAlone, monthByNumber } from '../days/month-fields.ts';
import { either, map, optional, type Part, sequence } from '../grammar/combinators.ts';
import { notBefore, unless } from '../grammar/conditions.ts';
import { countable, definiteWord } from '../grammar/countable.ts';
import { figures, joinedOrdinal, simpleOrdinal } from '../grammar/numerals.ts';
import { type Pattern, pattern, reading } from '../grammar/pattern.ts';
import { belonging } from '../grammar/shared.ts';
import { particle, unit, word } from '../words/words.ts';
import { century, decade, millennium, nthDecade } from '../years/centuries.ts';
import { currentSplitYear, season, splitYear } from '../years/seasons.ts';
import { ofYear, wordedYear, yearAlone, yearFields } from '../years/years.ts';
import { unitByPlace, unitHere } from './relative-units.ts';

const month: Part<DateMeaning> = map(monthAlone, ({ meaning: value }) =>
  value.kind === 'fields' ? value : null,
);

const bareYear: Part<DateMeaning> = either<DateMeaning>(
  map(figures(1500, 2199), (year) => yearFields({ year })),
  wordedYear,
);

/** What has a beginning, a middle and an end: a month, a year, «الشهر الماضي», «التسعينيات». */
const container: Part<DateMeaning> = either<DateMeaning>(
  nthDecade,
  decade,
  century,
  millennium,
  month,
  monthByNumber,
  splitYear,
  yearAlone,
  season,
  unitByPlace,
  bareYear,
  unitHere,
  holiday,
);

/** «من مارس», «في العام الماضي», behind a piece of it. */
export const ofContainer: Part<DateMeaning> = map(sequence(belonging, container), ([, of]) => of);

/** «نهاية الصيف», but not «بداية الربيع العربي». */
const bareSeason: Part<DateMeaning> = notBefore(
  map(word('season', { definite: true }), (season) => ({ kind: 'season', season })),
  definiteWord,
);

export const edgeWord: Part<BoundaryOf['edge']> = either<BoundaryOf['edge']>(
  word('edge', { definite: false }),
  map(word('piece', { is: 2, definite: false }), () => 'middle' as const),
);

/** «أول الشهر», «آخر السنة الجارية»: the ordinal without a noun of its own. */
const ordinalEdge: Part<BoundaryOf> = map(
  sequence(
    either<BoundaryOf['edge']>(
      map(word('ordinal', { is: 1, definite: false }), () => 'first' as const),
      map(word('ordinal', { is: -1, definite: false }), () => 'last' as const),
    ),
    either(unitByPlace, unitHere),
  ),
  ([name, of]) =>
    of.unit === 'month' || of.unit === 'year' || (of.unit === 'week' && name === 'first')
      ? { kind: 'boundary', edge: name, of }
      : null,
);

/** «الربع», «النصف», in the Maghreb «الثلاثي», «السداسي». */
const pieceWord: Part<number> = either(
  word('piece', { definite: true }),
  map(word('particle', { is: 'trimester', definite: true }), () => 4),
  map(word('particle', { is: 'fourMonths', definite: true }), () => 3),
  map(word('particle', { is: 'semester', definite: true }), () => 2),
);

const pieceOf = (word: Part<number>, whole: Part<DateMeaning>): Part<FractionOf> =>
  map(
    sequence(word, either(simpleOrdinal(true), figures(1, 4)), belonging, whole),
    ([parts, nth, , of]) => (nth > parts ? null : { kind: 'fraction', nth, parts, of }),
  );

/**
 * «الربع الأول من عام 2020», «الربع 3 2026», «النصف الثاني من مارس», «الثلث الأخير من الليل» is none. «الفصل الأول
 * من العام الدراسي» is a term of school, of which each country has as many as it likes.
 */
const piece: Part<FractionOf> = either(
  pieceOf(unless(pieceWord, particle('season')), container),
  pieceOf(pieceWord, unless(container, splitYear)),
);

/** «الربعين», «النصفين». */
const piecesWord: Part<number> = either<number>(
  map(particle('quarters'), () => 4),
  map(particle('halves'), () => 2),
);

/** «الربعين الأول والثاني من 2023», «الربع الثالث والرابع من العام الماضي»: two that follow on each other. */
const twoPieces: Part<RangeOf> = map(
  sequence(either(piecesWord, pieceWord), simpleOrdinal(true), joinedOrdinal, belonging, container),
  ([parts, first, second, , of]) => {
    if (second !== first + 1 || second > parts) return null;
    const nth = (one: number): FractionOf => ({ kind: 'fraction', nth: one, parts, of });
    return { kind: 'range', from: nth(first), to: nth(second) };
  },
);

/** «أواخر مارس», «مطلع العام المقبل», «نهاية 2019», «نصف شهر مايو», «نهاية الربع الثاني من 2023», «نهاية السنة المالية». */
const edge: Part<BoundaryOf> = either(
  map(
    sequence(
      edgeWord,
      optional(particle('of')),
      either<DateMeaning>(
        notBefore(container, particle('school')),
        currentSplitYear,
        bareSeason,
        piece,
      ),
    ),
    // «بداية من مارس» is from March on.
    ([name, from, of]) =>
      name === 'first' && from !== undefined ? null : { kind: 'boundary', edge: name, of },
  ),
  ordinalEdge,
);

const same = word('shift', { is: 'same' });

/** «الشهر نفسه», «نفس الشهر», «الربع ذاته», «مثل هذا اليوم». */
const sameUnit = (is: SameUnitOf['unit'], named: Part<unknown>): Part<SameUnitOf['unit']> =>
  map(
    either<unknown>(
      sequence(named, same),
      sequence(word('same'), named),
      sequence(particle('like'), word('demonstrative', { is: 0 }), named),
    ),
    () => is,
  );

/** «الشهر نفسه من العام الماضي», «نفس الربع من عام 2018», «اليوم نفسه من السنة الماضية». */
const sameIn: Part<SameUnitOf> = map(
  sequence(
    either(
      sameUnit('month', unit('month', { definite: true })),
      sameUnit('quarter', word('piece', { is: 4, definite: true })),
      sameUnit('day', unit('day', { definite: true })),
    ),
    ofYear,
  ),
  ([is, { year, yearShift }]) => ({ kind: 'sameUnitOf', unit: is, year, yearShift }),
);

/** «آخر 2016», «أول 2017»: of a year where nothing follows that it counts. */
const yearEdge: Part<BoundaryOf> = map(
  sequence(
    either<BoundaryOf['edge']>(
      map(word('ordinal', { is: 1, definite: false }), () => 'first' as const),
      map(word('ordinal', { is: -1, definite: false }), () => 'last' as const),
    ),
    notBefore(
      map(figures(1950, 2049), (year) => yearFields({ year })),
      countable,
    ),
  ),
  ([name, of]) => ({ kind: 'boundary', edge: name, of }),
);

export const fractionPatterns: readonly Pattern[] = [
  pattern('boundary', reading(edge, grade.sure)),
  pattern('year-edge', reading(yearEdge, grade.probable)),
  pattern('two-fractions', reading(twoPieces, grade.likely)),
  pattern('fraction', reading(piece, grade.likely)),
  pattern('same-unit', reading(sameIn, grade.likely)),
];
