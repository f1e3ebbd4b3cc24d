import type { Amount, Away, DateMeaning, Vague } from '../meaning.ts';
import { amounts, clearAmounts } from './amounts.ts';
import { either, meaning, notBefore, optional, type Part, sequence } from './combinators.ts';
import { type Found, found, type Pattern } from './pattern.ts';
import { dayAway } from './relative.ts';
import { particle, unit, word } from './words.ts';

/** «نحو», «أكثر من», «ما يزيد على» before an amount. */
const about = optional(
  either<unknown>(
    word('about'),
    sequence(particle('more'), particle('of')),
    sequence(
      particle('what'),
      particle('exceeds'),
      optional(either(particle('on'), particle('of'))),
    ),
  ),
);

/** «من الآن», «من الزمن», «مضت»: no more than the preposition says. */
const fromNow = optional(
  either<unknown>(
    sequence(
      particle('of'),
      either<unknown>(
        word('now'),
        unit('day', { definite: true }),
        word('particle', { is: 'time', definite: true }),
      ),
    ),
    particle('gone', ['', 'ل']),
  ),
);

const backward = either<unknown>(particle('before'), word('since'));

const direction = either<-1 | 1>(
  meaning(backward, () => -1 as const),
  meaning(particle('after'), () => 1 as const),
);

/** «قبل ثلاثة أيام», «منذ نحو عامين», «بعد أسبوع من الآن». */
const pointAway: Part<Away> = meaning(
  sequence(direction, about, amounts, fromNow),
  ([towards, vague, all]) => ({
    kind: 'away',
    amounts: all,
    direction: towards,
    ...(vague === undefined ? {} : { vague: true }),
  }),
);

/** «قبل ذلك بيومين», «بعد هذا بثلاثة أشهر», «بعد يومين من ذلك». */
const pointAwayFromLast: Part<Away> = meaning(
  either(
    meaning(
      sequence(
        direction,
        word('demonstrative'),
        either(
          meaning(word('pair', { proclitics: ['ب'] }), (is) => [{ unit: is, count: 2 }]),
          meaning(word('unit', { definite: false, proclitics: ['ب'] }), (is) => [
            { unit: is, count: 1 },
          ]),
          meaning(
            sequence(word('cardinal', { proclitics: ['ب'] }), either(word('units'), word('unit'))),
            ([number, is]) => [{ unit: is, count: number }],
          ),
        ),
      ),
      ([towards, , all]) => ({ towards, all }),
    ),
    meaning(
      sequence(direction, amounts, particle('of'), word('demonstrative', { is: 'same' })),
      ([towards, all]) => ({ towards, all }),
    ),
  ),
  ({ towards, all }) => ({ kind: 'away', amounts: all, direction: towards, anchor: 'last' }),
);

/** «ثلاثة أيام مضت», «عام مضى». */
const gone: Part<Away> = meaning(
  sequence(either(clearAmounts, amounts), particle('gone')),
  ([all]) => ({ kind: 'away', amounts: all, direction: -1 }),
);

/** «أسبوعين من الآن», «ثلاثة أيام من الغد»: so long after it. */
const fromThere: Part<Away> = meaning(
  sequence(
    clearAmounts,
    particle('of'),
    either<DateMeaning>(
      meaning(word('now'), () => dayAway(0)),
      meaning(word('deictic'), dayAway),
    ),
  ),
  ([all, , anchor]) => ({ kind: 'away', amounts: all, direction: 1, anchor }),
);

/** «بضعة أشهر», «أيام قليلة»: as many as it means at least. */
const fewUnits: Part<Amount> = either(
  meaning(
    sequence(word('few', { definite: false }), word('units', { definite: false })),
    ([count, is]) => ({
      unit: is,
      count,
    }),
  ),
  meaning(
    sequence(word('units', { definite: false }), word('few', { definite: false })),
    ([is, count]) => ({
      unit: is,
      count,
    }),
  ),
);

/** «قبل بضعة أشهر», «بعد أيام قليلة». */
const fewAway: Part<Away> = meaning(sequence(direction, fewUnits), ([towards, amount]) => ({
  kind: 'away',
  amounts: [amount],
  direction: towards,
  vague: true,
}));

/** «منذ سنوات», «قبل أيام». */
const vaguelyAway: Part<Vague> = notBefore(
  meaning(sequence(direction, word('units', { definite: false })), ([towards, is]) => ({
    kind: 'vague',
    unit: is,
    direction: towards,
  })),
  // «منذ ساعات الصباح الأولى»
  either<unknown>(word('figures'), word('dayPart', { definite: true })),
);

/** «ثلاثة أيام لاحقا»: after the date named last. */
const later: Part<Away> = meaning(sequence(amounts, particle('later')), ([all]) => ({
  kind: 'away',
  amounts: all,
  direction: 1,
  anchor: 'last',
}));

export const awayPatterns: readonly Pattern[] = [
  either<Found>(
    found<DateMeaning>(pointAwayFromLast, 0.95),
    found<DateMeaning>(pointAway, 0.95),
    found<DateMeaning>(fewAway, 0.88),
    found<DateMeaning>(vaguelyAway, 0.85),
  ),
  found(gone, 0.93),
  found(fromThere, 0.9),
  found(later, 0.85),
];
