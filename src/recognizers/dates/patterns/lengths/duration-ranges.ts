import { grade } from '../../../grades.ts';
import { lengthInDays } from '../../duration.ts';
import type { Duration } from '../../meaning.ts';
import { month } from '../days/months.ts';
import { either, map, mark, optional, type Part, sequence } from '../grammar/combinators.ts';
import { lookbehind, notBefore, where, wordsBackTo } from '../grammar/conditions.ts';
import { bracketed, joinedNumber } from '../grammar/counts.ts';
import { cardinalWords, figures, ordinalWords } from '../grammar/numerals.ts';
import { type Pattern, pattern, reading } from '../grammar/pattern.ts';
import { upTo } from '../grammar/shared.ts';
import { particle, word } from '../words/words.ts';
import { counted, joinedAmount, oneAmount } from './amounts.ts';

/** From a thousand to three thousand are years: «بين 1990 و2010». */
const number = either(
  figures(0, 999),
  figures(3000, 999_999),
  cardinalWords,
  bracketed,
  // «بين التاسعة عشرة والخمسين عاما»: up to twelve they are hours.
  map(ordinalWords, (age) => (age > 12 ? age : null)),
);

const ages = lookbehind(particle('age'));
const opens = particle('between');

/** «بين», and an age behind it. */
const between = either(
  lookbehind(opens),
  map(
    sequence(
      ages,
      where((phrase) => wordsBackTo(opens, phrase, 2) === 2),
    ),
    () => true as const,
  ),
);

/** «3 إلى 5 سنوات», «6-9 أشهر», «بين ستة وتسعة أشهر», «بين 300 و350 ألف عام»: two numbers of one unit. */
const ofOneUnit: Part<Duration> = map(
  either(
    map(
      sequence(
        number,
        either<unknown>(upTo, mark('-', '–')),
        number,
        optional(word('scale')),
        counted,
      ),
      ([least, , most, scale = 1, unit]) => ({ least, most, scale, unit }),
    ),
    map(
      sequence(between, number, joinedNumber, optional(word('scale')), counted),
      ([, least, most, scale = 1, unit]) => ({ least, most, scale, unit }),
    ),
  ),
  ({ least, most, scale, unit }) =>
    least < most
      ? {
          kind: 'duration',
          amounts: [{ unit, count: least * scale }],
          most: [{ unit, count: most * scale }],
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
