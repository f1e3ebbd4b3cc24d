import { grade } from '../../../grades.ts';
import { durationTimex } from '../../duration.ts';
import type { Recurrence } from '../../meaning.ts';
import { month } from '../days/months.ts';
import { either, map, mark, optional, type Part, sequence } from '../grammar/combinators.ts';
import { lookbehind, notBefore, where } from '../grammar/conditions.ts';
import { definiteWord } from '../grammar/countable.ts';
import { type Pattern, pattern, reading } from '../grammar/pattern.ts';
import { particle, unit, word } from '../words/words.ts';

/** Most words from a number to what it is of: «20 ألف لتر من الماء في اليوم». */
const farthestNumber = 6;

/** «24 مليون دينار في الأسبوع»: behind a number of the same clause. */
const behindNumber: Part<true> = where(({ tokens, first, start }) => {
  const least = Math.max(start, first - farthestNumber);
  for (let back = first - 1; back >= least; back--) {
    const lexeme = tokens[back]?.lexeme;
    if (lexeme?.kind === 'punctuation') return false;
    if (lexeme?.kind === 'number') return true;
  }
  return false;
});

/** «في اليوم», «10 دنانير في الشهر الواحد»: how often; the first day of something is no rate. */
const rate: Part<Recurrence> = notBefore(
  map(
    sequence(
      lookbehind(particle('in')),
      either(
        unit('day', { definite: true }),
        map(
          sequence(
            behindNumber,
            either(
              unit('week', { definite: true }),
              unit('month', { definite: true }),
              unit('year', { definite: true }),
            ),
          ),
          ([, is]) => is,
        ),
      ),
      optional(word('particle', { is: 'one', definite: true })),
    ),
    ([, is]) => ({ kind: 'set', timex: durationTimex([{ unit: is, count: 1 }]) }),
  ),
  either<unknown>(
    definiteWord,
    word('figures'),
    word('shift'),
    word('weekday'),
    particle('of'),
    particle('whichDay'),
    particle('article'),
    month(),
    word('thousands'),
    mark('('),
  ),
);

/** To be asked before those that read «اليوم» as today. */
export const ratePatterns: readonly Pattern[] = [pattern('rate', reading(rate, grade.probable))];
