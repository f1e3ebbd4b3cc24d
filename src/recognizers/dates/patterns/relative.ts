import type { Amount, Away, DateMeaning, Now, Units, Vague } from '../meaning.ts';
import { amounts, clearAmounts } from './amounts.ts';
import { either, meaning, notAfter, notBefore, optional, type Part, sequence } from './grammar.ts';
import { pointer } from './parts.ts';
import { type Found, found, type Pattern } from './pattern.ts';
import { particle, unit, word } from './vocabulary.ts';

const day = (first: number): Units => ({ kind: 'units', unit: 'day', first, count: 1 });

const deictic = (is: number): Part<number> => word('deictic', { is });

/** «أمس الأول», «أول أمس», «قبل أمس». */
const dayBeforeYesterday: Part<Units> = meaning(
  either<unknown>(
    sequence(deictic(-1), word('ordinal', { is: 1, definite: true })),
    sequence(
      either<unknown>(word('ordinal', { is: 1 }), particle('before', ['', 'ال'])),
      optional(either<unknown>(particle('of'), unit('day', { definite: false }))),
      deictic(-1),
    ),
  ),
  () => day(-2),
);

/** «أمس», «غدا», «بعد غد», «يوم غد», «اليوم الذي بعد الغد». */
const namedDay: Part<Units> = meaning(
  sequence(
    optional(sequence(unit('day'), optional(particle('which')))),
    either(
      dayBeforeYesterday,
      meaning(
        sequence(particle('after'), optional(unit('day', { definite: false })), deictic(1)),
        () => day(2),
      ),
      meaning(word('deictic'), day),
    ),
  ),
  ([, value]) => value,
);

/** «اليوم», unless it is a day by name or number: «اليوم العالمي», «اليوم السابع», «المصري اليوم». */
const today: Part<Units> = notAfter(
  notBefore(
    meaning(sequence(optional(pointer), unit('day', { definite: true })), ([which]) => ({
      ...day(0),
      ...(which === undefined ? {} : { first: which }),
    })),
    either<unknown>(word('dayName', { definite: true }), word('ordinal', { definite: true })),
  ),
  particle('paper'),
);

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

/** «من الآن», «مضت»: no more than the preposition says. */
const fromNow = optional(
  either<unknown>(
    sequence(particle('of'), either<unknown>(word('now'), unit('day', { definite: true }))),
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
      meaning(word('now'), () => day(0)),
      meaning(word('deictic'), day),
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
  word('figures'),
);

/** «ثلاثة أيام لاحقا»: after the date named last. */
const later: Part<Away> = meaning(sequence(amounts, particle('later')), ([all]) => ({
  kind: 'away',
  amounts: all,
  direction: 1,
  anchor: 'last',
}));

/** «الآن», «في هذه اللحظة». */
const now: Part<Now> = meaning(
  either<unknown>(
    word('now'),
    sequence(
      word('demonstrative', { is: 0 }),
      either<unknown>(particle('moment'), word('units', { is: 'day', definite: true })),
    ),
  ),
  () => ({ kind: 'now' }),
);

export const relativePatterns: readonly Pattern[] = [
  {
    heads: ['deictic', 'ordinal', 'unit:day', 'particle:before', 'particle:after'],
    part: found(namedDay, 0.97),
  },
  { heads: ['unit:day', 'demonstrative', 'same'], part: found(today, 0.85) },
  {
    heads: ['since', 'particle:before', 'particle:after'],
    part: either<Found>(
      found<DateMeaning>(pointAwayFromLast, 0.95),
      found<DateMeaning>(pointAway, 0.95),
      found<DateMeaning>(fewAway, 0.88),
      found<DateMeaning>(vaguelyAway, 0.85),
    ),
  },
  { heads: ['figures', 'cardinal', 'tens', 'hundreds', 'pair', 'unit'], part: found(gone, 0.93) },
  { heads: ['figures', 'cardinal', 'tens', 'pair'], part: found(fromThere, 0.9) },
  { heads: ['figures', 'cardinal', 'tens', 'pair', 'unit'], part: found(later, 0.85) },
  { heads: ['now', 'demonstrative'], part: found(now, 0.6) },
];
