import { durationTimex } from '../duration.ts';
import type { Recurrence } from '../meaning.ts';
import { amounts } from './amounts.ts';
import { either, meaning, notBefore, optional, type Part, sequence } from './combinators.ts';
import { partCode } from './day-parts.ts';
import { cardinalWords, figures } from './numerals.ts';
import { found, type Pattern } from './pattern.ts';
import { particle, unit, word } from './words.ts';

/** «لكل ساعة» is a rate. */
const every = word('particle', { is: 'every', never: 'ل' });

/** «يوم جمعة», «جمعة», «صباح», «يوم», «ثلاثة أشهر», after «كل». */
const period: Part<string> = either(
  meaning(
    either(
      meaning(
        sequence(unit('day', { definite: false }), word('weekday')),
        ([, weekday]) => weekday,
      ),
      word('weekday', { definite: false }),
    ),
    (weekday) => `XXXX-WXX-${weekday}`,
  ),
  meaning(
    sequence(word('edge', { is: 'last' }), unit('week', { definite: false })),
    () => 'XXXX-WXX-WE',
  ),
  meaning(amounts, durationTimex),
  meaning(word('dayPart', { definite: false }), (named) => `XXXX-XX-XXT${partCode[named]}`),
  meaning(word('season', { definite: false }), (season) => `XXXX-${season}`),
);

/** «كل عام وأنتم بخير» is a wish. */
const wish = particle('you', ['و']);

/** «كل يوم», «كل يوم جمعة», «كل ثلاثة أشهر», «نهاية كل شهر». */
const eachPeriod: Part<Recurrence> = notBefore(
  meaning(sequence(optional(word('edge', { definite: false })), every, period), ([, , timex]) => ({
    kind: 'set',
    timex,
  })),
  wish,
);

/** «يوميا», «بشكل يومي», «بصفة شهرية». */
const adverb: Part<Recurrence> = meaning(
  either(
    word('every'),
    meaning(
      sequence(particle('manner'), word('recurrent', { definite: false })),
      ([, timex]) => timex,
    ),
  ),
  (timex) => ({ kind: 'set', timex }),
);

/** «مرة», «مرتين», «ثلاث مرات», «5 مرات». */
const times: Part<number> = either(
  meaning(
    sequence(either(cardinalWords, figures(1, 999)), word('times', { definite: false })),
    ([number]) => number,
  ),
  word('times', { definite: false, where: (number) => number < 3 }),
);

/** «مرتين أسبوعيا», «مرة كل عام», «ثلاث مرات في اليوم». */
const timesEach: Part<Recurrence> = meaning(
  sequence(
    times,
    either(
      word('every'),
      meaning(sequence(every, amounts), ([, all]) => durationTimex(all)),
      meaning(sequence(optional(particle('in')), word('unit', { definite: true })), ([, is]) =>
        durationTimex([{ unit: is, count: 1 }]),
      ),
    ),
  ),
  ([number, timex]) => ({ kind: 'set', timex, frequency: `${number}X` }),
);

/** «أيام الجمعة», «أيام الأحد من كل أسبوع». */
const weekdays: Part<Recurrence> = meaning(
  sequence(
    word('units', { is: 'day', definite: false }),
    word('weekday', { definite: true }),
    optional(sequence(particle('of'), every, unit('week'))),
  ),
  ([, weekday]) => ({ kind: 'set', timex: `XXXX-WXX-${weekday}` }),
);

export const setPatterns: readonly Pattern[] = [
  found(eachPeriod, 0.93),
  found(adverb, 0.93),
  found(timesEach, 0.95),
  found(weekdays, 0.85),
];
