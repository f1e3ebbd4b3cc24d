import { grade } from '../../../grades.ts';
import type { Century, DateFields, Decade, RangeOf } from '../../meaning.ts';
import { either, map, optional, type Part, sequence } from '../grammar/combinators.ts';
import { notBefore } from '../grammar/conditions.ts';
import { figures, joinedOrdinal, ordinalWords, simpleOrdinal } from '../grammar/numerals.ts';
import { type Pattern, pattern, reading } from '../grammar/pattern.ts';
import { beforeCommonEra, type Era, era, newOne, unitShifted } from '../grammar/shared.ts';
import { particle, unit, word } from '../words/words.ts';

const numbered = either(
  ordinalWords,
  map(sequence(optional(particle('article')), figures(1, 30)), ([, number]) => number),
);

/** What a century is counted by. */
const counted = either<Era | 'before'>(
  map(beforeCommonEra, () => 'before' as const),
  era,
);

/** «القرن العشرين», «القرن الـ19», «القرن الثالث قبل الميلاد», «القرن الرابع عشر الهجري». */
export const century: Part<Century> = map(
  sequence(unit('century', { definite: true }), numbered, optional(counted)),
  ([, number, of]) => ({
    kind: 'century',
    number: of === 'before' ? -number : number,
    calendar: of === 'hijri' ? 'islamic-umalqura' : 'gregory',
  }),
);

/** The second of two centuries, as an ordinal or in figures. */
const further: Part<number> = either(
  joinedOrdinal,
  map(
    sequence(either(particle('and'), particle('article', ['و'])), figures(1, 30)),
    ([, number]) => number,
  ),
);

/**
 * «القرنين السابع والثامن الميلاديين», «القرنين الـ18 والـ19», «القرنين الثامن والسادس قبل الميلاد»:
 * two that follow on each other.
 */
const twoCenturies: Part<RangeOf> = map(
  sequence(word('pair', { is: 'century', definite: true }), numbered, further, optional(counted)),
  ([, first, second, by]) => {
    if (second <= first !== (by === 'before')) return null;
    const calendar = by === 'hijri' ? 'islamic-umalqura' : 'gregory';
    const of = (number: number): Century => ({
      kind: 'century',
      number: by === 'before' ? -number : number,
      calendar,
    });
    return { kind: 'range', from: of(first), to: of(second) };
  },
);

const yearOf = (year: number): DateFields => ({ kind: 'fields', calendar: 'gregory', year });

/** «الألفية». */
const age = word('particle', { is: 'millenniumSince', definite: true });

/** «الألف الثالث قبل الميلاد», «الألفية الأولى ق.م»: 3000 to 2001 before the common era. */
const millenniumBefore: Part<RangeOf> = map(
  sequence(
    either(word('particle', { is: 'millennium', definite: true }), age),
    simpleOrdinal(true),
    beforeCommonEra,
  ),
  ([, nth]) =>
    nth > 0 ? { kind: 'range', from: yearOf(1 - nth * 1000), to: yearOf((1 - nth) * 1000) } : null,
);

/** «الألفية الجديدة», «الألفية الحالية»: that in which papers of our time are. */
const thirdByName: Part<number> = map(
  either<unknown>(newOne, word('shift', { is: 0, definite: true })),
  () => 3,
);

/** «الألفية الثالثة»: 2001 to 3000; «الألف الثالث» counts other things too. */
const millenniumSince: Part<RangeOf> = map(
  sequence(age, either(simpleOrdinal(true), thirdByName)),
  ([, nth]) =>
    nth > 0 ? { kind: 'range', from: yearOf((nth - 1) * 1000 + 1), to: yearOf(nth * 1000) } : null,
);

export const millennium: Part<RangeOf> = either(millenniumBefore, millenniumSince);

/** Which century's decade: «القرن التاسع عشر», «القرن الماضي». */
const ofCentury: Part<Pick<Decade, 'century' | 'shift' | 'calendar'>> = map(
  sequence(
    optional(particle('of')),
    either<Pick<Decade, 'century' | 'shift' | 'calendar'>>(
      map(century, ({ number, calendar }) => ({ century: (number - 1) * 100, calendar })),
      map(unitShifted('century'), (away) => ({ shift: away })),
    ),
  ),
  ([, of]) => of,
);

/** «التسعينيات», «ثمانينات القرن الماضي»; «في الثلاثينيات من العمر» is an age. */
export const decade: Part<Decade> = notBefore(
  map(
    sequence(
      optional(either<unknown>(unit('decade'), word('units', { is: 'year' }))),
      word('decade'),
      optional(ofCentury),
    ),
    ([, tens, of]) => ({ kind: 'decade', tens, ...of }),
  ),
  sequence(optional(particle('of')), particle('age')),
);

/** «العقد الأول من القرن الحالي», «العقد الأخير من القرن العشرين». */
export const nthDecade: Part<Decade> = map(
  sequence(unit('decade', { definite: true }), simpleOrdinal(true), ofCentury),
  ([, nth, of]) => ({ kind: 'decade', tens: nth > 0 ? (nth - 1) * 10 : 90, ...of }),
);

export const centuryPatterns: readonly Pattern[] = [
  pattern('nth-decade', reading(nthDecade, grade.sure)),
  pattern('century', reading(century, grade.certain)),
  pattern('two-centuries', reading(twoCenturies, grade.likely)),
  pattern('millennium', reading(millennium, grade.likely)),
  pattern('decade', reading(decade, grade.likely)),
];
