import { grade } from '../../../grades.ts';
import { either, map, mark, type Part, sequence } from '../grammar/combinators.ts';
import { lookbehind, notBefore } from '../grammar/conditions.ts';
import { countable } from '../grammar/countable.ts';
import { figures, simpleOrdinal } from '../grammar/numerals.ts';
import type { Match } from '../grammar/pattern.ts';
import { particle, unit, word } from '../words/words.ts';
import { yearFields } from './years.ts';

/** «الأشهر الأولى من 2017», «الفترة ذاتها من 2015». */
const beforeOf = either<unknown>(word('shift', { is: 'same' }), simpleOrdinal(true));

/** What says that figures are a year, not so many: «خلال 2016», «عام 2016». */
const beforeYear = either<unknown>(particle('in'), particle('during'), unit('year'));

/** «مقارنة بـ2015», «مقارنة مع 2015», «خلال 2016 مقابل 2015», «قانون المالية لـ2017»: a year where nothing follows that it counts. */
const beforeLoneYear = either<unknown>(
  sequence(lookbehind(beforeOf), particle('of')),
  sequence(
    lookbehind(particle('compared')),
    either<unknown>(particle('byLetter'), particle('with')),
  ),
  sequence(lookbehind(sequence(lookbehind(beforeYear), figures(1950, 2049))), particle('compared')),
  particle('forLetter'),
);

const modernYear = notBefore(
  figures(1950, 2049),
  either<unknown>(word('counted', { definite: false }), mark('%', '٪', '$', '€', '£')),
);

/** The same, and «بدءا من 2019», whatever follows. */
export const comparedYear: Part<Match> = map(
  either(
    sequence(lookbehind(sequence(lookbehind(particle('starting')), particle('of'))), modernYear),
    sequence(lookbehind(beforeLoneYear), notBefore(modernYear, countable)),
  ),
  ([, year]) => ({ meaning: yearFields({ year }), confidence: grade.probable }),
);
