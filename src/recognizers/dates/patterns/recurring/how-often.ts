import { durationTimex } from '../../duration.ts';
import type { Recurrence } from '../../meaning.ts';
import { either, map, optional, type Part, sequence } from '../grammar/combinators.ts';
import { cardinalWords, figures } from '../grammar/numerals.ts';
import { amounts } from '../lengths/amounts.ts';
import { particle, word } from '../words/words.ts';

/** «لكل ساعة» is a rate. */
export const every = word('particle', { is: 'every', never: 'ل' });

/** «يوميا», «بشكل يومي», «بصفة شهرية». */
export const adverb: Part<Recurrence> = map(
  either(
    word('every'),
    map(sequence(particle('manner'), word('recurrent', { definite: false })), ([, timex]) => timex),
  ),
  (timex) => ({ kind: 'set', timex }),
);

/** «مرة», «مرة واحدة», «مرتين», «ثلاث مرات», «5 مرات». */
const times: Part<number> = either(
  map(
    sequence(either(cardinalWords, figures(1, 999)), word('times', { definite: false })),
    ([number]) => number,
  ),
  map(
    sequence(
      word('times', { definite: false, where: (number) => number < 3 }),
      optional(particle('one')),
    ),
    ([number]) => number,
  ),
);

/** «مرتين أسبوعيا», «مرة كل عام», «ثلاث مرات في اليوم». */
export const timesEach: Part<Recurrence> = map(
  sequence(
    times,
    either(
      word('every'),
      map(sequence(every, amounts), ([, all]) => durationTimex(all)),
      map(sequence(optional(particle('in')), word('unit', { definite: true })), ([, is]) =>
        durationTimex([{ unit: is, count: 1 }]),
      ),
    ),
  ),
  ([number, timex]) => ({ kind: 'set', timex, frequency: `${number}X` }),
);
