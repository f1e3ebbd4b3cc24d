import { grade } from '../../grades.ts';
import { lengthInDays } from '../duration.ts';
import type { Duration } from '../meaning.ts';
import { counted, joinedAmount, oneAmount } from './amounts.ts';
import { either, map, mark, type Part, sequence } from './combinators.ts';
import { lookbehind, notBefore } from './conditions.ts';
import { month } from './months.ts';
import { cardinalWords, figures, joinedNumber } from './numerals.ts';
import { type Pattern, pattern, reading } from './pattern.ts';
import { upTo } from './shared.ts';
import { particle } from './words.ts';

const number = either(figures(1, 999), cardinalWords);

const between = lookbehind(particle('between'));

/** «3 إلى 5 سنوات», «6-9 أشهر», «بين ستة وتسعة أشهر»: two numbers of one unit. */
const ofOneUnit: Part<Duration> = map(
  either(
    map(
      sequence(number, either<unknown>(upTo, mark('-', '–')), number, counted),
      ([least, , most, unit]) => ({ least, most, unit }),
    ),
    map(sequence(between, number, joinedNumber, counted), ([, least, most, unit]) => ({
      least,
      most,
      unit,
    })),
  ),
  ({ least, most, unit }) =>
    least < most
      ? {
          kind: 'duration',
          amounts: [{ unit, count: least }],
          most: [{ unit, count: most }],
        }
      : null,
);

/** «بين سنتين وخمس سنوات», «أسبوع إلى ثلاثة أسابيع». */
const ofTwo: Part<Duration> = map(
  either(
    map(sequence(oneAmount, upTo, oneAmount), ([least, , most]) => ({ least, most })),
    map(sequence(between, oneAmount, joinedAmount), ([, least, most]) => ({ least, most })),
  ),
  ({ least, most }) =>
    lengthInDays(least) < lengthInDays(most)
      ? { kind: 'duration', amounts: [least], most: [most] }
      : null,
);

export const durationRangePatterns: readonly Pattern[] = [
  // «1-8 شهر أيلول» are days.
  pattern('duration-range', reading(notBefore(either(ofOneUnit, ofTwo), month()), grade.likely)),
];
