import { grade } from '../../../grades.ts';
import type { DateMeaning, Offset, TimeAmount, VagueOffset } from '../../meaning.ts';
import { either, map, optional, type Part, sequence } from '../grammar/combinators.ts';
import { notBefore } from '../grammar/conditions.ts';
import { type Match, type Pattern, pattern, reading } from '../grammar/pattern.ts';
import { amounts, clearAmounts } from '../lengths/amounts.ts';
import { units } from '../words/word-classes.ts';
import { particle, unit, word } from '../words/words.ts';
import { dayAway } from './relative.ts';

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
  map(backward, () => -1 as const),
  map(particle('after'), () => 1 as const),
);

/** «قبل ثلاثة أيام», «منذ نحو عامين», «بعد أسبوع من الآن»; «منذ يوم أمس» is since yesterday. */
const pointAway: Part<Offset> = map(
  notBefore(sequence(direction, about, amounts, fromNow), word('deictic')),
  ([towards, vague, all, now]) => ({
    kind: 'offset',
    amounts: all,
    direction: towards,
    ...(vague === undefined ? {} : { vague: true }),
    ...(now === undefined ? {} : { anchor: dayAway(0) }),
  }),
);

/** What is counted from: the date named last. */
const fromLast = either<-1 | 1>(
  map(sequence(direction, word('demonstrative')), ([towards]) => towards),
  map(particle('beforeIt', ['', 'و', 'ف']), () => -1 as const),
  map(particle('afterIt', ['', 'و', 'ف']), () => 1 as const),
);

/** «قبل ذلك بيومين», «بعد هذا بثلاثة أشهر», «بعدها بشهر», «بعد يومين من ذلك». */
const pointAwayFromLast: Part<Offset> = map(
  either(
    map(
      sequence(
        fromLast,
        either(
          map(word('pair', { proclitics: ['ب'] }), (is) => [{ unit: is, count: 2 }]),
          map(
            sequence(
              word('unit', { definite: false, proclitics: ['ب'] }),
              optional(particle('one')),
            ),
            ([is]) => [{ unit: is, count: 1 }],
          ),
          map(
            sequence(word('cardinal', { proclitics: ['ب'] }), either(word('units'), word('unit'))),
            ([number, is]) => [{ unit: is, count: number }],
          ),
        ),
      ),
      ([towards, all]) => ({ towards, all }),
    ),
    map(
      sequence(direction, amounts, particle('of'), word('demonstrative', { is: 'same' })),
      ([towards, all]) => ({ towards, all }),
    ),
  ),
  // «بعدها بدقيقة» is after a time that is mostly not told.
  ({ towards, all }) =>
    all.some(({ unit }) => units.indexOf(unit) < units.indexOf('day'))
      ? null
      : { kind: 'offset', amounts: all, direction: towards, anchor: 'last' },
);

/** «ثلاثة أيام مضت», «عام مضى». */
const gone: Part<Offset> = map(
  sequence(either(clearAmounts, amounts), particle('gone')),
  ([all]) => ({ kind: 'offset', amounts: all, direction: -1 }),
);

/** «أسبوعين من الآن», «ثلاثة أيام من الغد»: so long after it. */
const fromThere: Part<Offset> = map(
  sequence(
    clearAmounts,
    particle('of'),
    either<DateMeaning>(
      map(word('now'), () => dayAway(0)),
      map(word('deictic'), dayAway),
    ),
  ),
  ([all, , anchor]) => ({ kind: 'offset', amounts: all, direction: 1, anchor }),
);

/** «بضعة أشهر», «أيام قليلة»: as many as it means at least. */
const fewUnits: Part<TimeAmount> = either(
  map(
    sequence(word('few', { definite: false }), word('units', { definite: false })),
    ([count, is]) => ({
      unit: is,
      count,
    }),
  ),
  map(
    sequence(word('units', { definite: false }), word('few', { definite: false })),
    ([is, count]) => ({
      unit: is,
      count,
    }),
  ),
);

/** «قبل بضعة أشهر», «بعد أيام قليلة». */
const fewAway: Part<Offset> = map(sequence(direction, fewUnits), ([towards, amount]) => ({
  kind: 'offset',
  amounts: [amount],
  direction: towards,
  vague: true,
}));

/** «منذ سنوات», «قبل أيام». */
const vaguelyAway: Part<VagueOffset> = notBefore(
  map(sequence(direction, word('units', { definite: false })), ([towards, is]) => ({
    kind: 'vagueOffset',
    unit: is,
    direction: towards,
  })),
  // «منذ ساعات الصباح الأولى»
  either<unknown>(word('figures'), word('dayPart', { definite: true })),
);

export const offsetPatterns: readonly Pattern[] = [
  pattern(
    'offset',
    either<Match>(
      reading<DateMeaning>(pointAwayFromLast, grade.sure),
      reading<DateMeaning>(pointAway, grade.sure),
      reading<DateMeaning>(fewAway, grade.likely),
      reading<DateMeaning>(vaguelyAway, grade.probable),
    ),
  ),
  pattern('offset-gone', reading(gone, grade.likely)),
  pattern('offset-from-there', reading(fromThere, grade.likely)),
];
