import type { Century, Decade, RangeOf } from '../meaning.ts';
import { either, meaning, notBefore, optional, type Part, sequence } from './combinators.ts';
import { figures, joinedOrdinal, ordinalWords, simpleOrdinal } from './numerals.ts';
import { found, type Pattern } from './pattern.ts';
import { beforeCommonEra, type Era, era, joined, unitShifted } from './shared.ts';
import { particle, unit, word } from './words.ts';

const numbered = either(
  ordinalWords,
  meaning(sequence(optional(particle('article')), figures(1, 30)), ([, number]) => number),
);

/** «القرن العشرين», «القرن الـ19», «القرن الثالث قبل الميلاد», «القرن الرابع عشر الهجري». */
export const century: Part<Century> = meaning(
  sequence(
    unit('century', { definite: true }),
    numbered,
    optional(
      either<Era | 'before'>(
        meaning(beforeCommonEra, () => 'before' as const),
        era,
      ),
    ),
  ),
  ([, number, of]) => ({
    kind: 'century',
    number: of === 'before' ? -number : number,
    calendar: of === 'hijri' ? 'islamic-umalqura' : 'gregory',
  }),
);

/** «القرنين السابع والثامن الميلاديين»: two that follow on each other. */
const twoCenturies: Part<RangeOf> = meaning(
  sequence(
    word('pair', { is: 'century', definite: true }),
    numbered,
    joined(joinedOrdinal),
    optional(era),
  ),
  ([, first, second, told]) => {
    if (second <= first) return null;
    const calendar = told === 'hijri' ? 'islamic-umalqura' : 'gregory';
    const of = (number: number): Century => ({ kind: 'century', number, calendar });
    return { kind: 'range', from: of(first), to: of(second) };
  },
);

/** Which century's decade: «القرن التاسع عشر», «القرن الماضي». */
const ofCentury: Part<Pick<Decade, 'century' | 'shift'>> = meaning(
  sequence(
    optional(particle('of')),
    either<Pick<Decade, 'century' | 'shift'>>(
      meaning(century, ({ number }) => ({ century: (number - 1) * 100 })),
      meaning(unitShifted('century'), (away) => ({ shift: away })),
    ),
  ),
  ([, of]) => of,
);

/** «التسعينيات», «ثمانينات القرن الماضي»; «في الثلاثينيات من العمر» is an age. */
export const decade: Part<Decade> = notBefore(
  meaning(
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
export const nthDecade: Part<Decade> = meaning(
  sequence(unit('decade', { definite: true }), simpleOrdinal(true), ofCentury),
  ([, nth, of]) => ({ kind: 'decade', tens: nth > 0 ? (nth - 1) * 10 : 90, ...of }),
);

export const centuryPatterns: readonly Pattern[] = [
  found(nthDecade, 0.95),
  found(century, 0.96),
  found(twoCenturies, 0.93),
  found(decade, 0.93),
];
