import { grade } from '../../../grades.ts';
import type { Duration, TimeAmount } from '../../meaning.ts';
import { either, map, mark, optional, type Part, sequence } from '../grammar/combinators.ts';
import { lookbehind, notBefore, where } from '../grammar/conditions.ts';
import { definiteWord } from '../grammar/countable.ts';
import { type Match, type Pattern, pattern, reading } from '../grammar/pattern.ts';
import { timeToken } from '../hours/clock-figures.ts';
import { units } from '../words/word-classes.ts';
import { particle, unit, word } from '../words/words.ts';
import { amounts, clearAmounts, oneUnit } from './amounts.ts';
import { lasted, lasting } from './lasting.ts';
import { twoYearsOf } from './two-years.ts';
import { unitAndFraction, unitAndMore } from './unit-amounts.ts';
import { behindLetter, vagueLength } from './vague-lengths.ts';

/** «خلال», «في غضون». */
const within = lookbehind(either<unknown>(particle('during'), particle('within')));

/** «طوال اليوم», «طيلة العام», «على مدار السنة»: all of a unit, this one or another. */
const whole: Part<Duration> = notBefore(
  map(
    either(
      sequence(lookbehind(particle('throughout')), word('unit', { definite: true })),
      // «على مدار الساعة» is "always".
      sequence(
        lookbehind(particle('course')),
        word('unit', { definite: true, where: (is) => units.indexOf(is) >= units.indexOf('day') }),
      ),
    ),
    ([, unit]) => ({ kind: 'duration', amounts: [{ unit, count: 1 }] }),
  ),
  definiteWord,
);

/** To be asked before those that read «اليوم» as today. */
export const wholePatterns: readonly Pattern[] = [
  pattern('whole-unit', reading(whole, grade.likely)),
];

const hasDecades = (all: readonly TimeAmount[]): boolean =>
  all.some(({ unit }) => unit === 'decade');

/** Most words from «أبرمت» to the contracts. */
const farthestSigning = 4;
const signs = particle('contract');

/** «أبرمت الأمانة ثلاثة عقود»: contracts, which are no decades. */
const isContract = where((phrase) => {
  for (let back = 1; back <= farthestSigning && phrase.first - back >= phrase.start; back++) {
    const verb = phrase.first - back;
    if (signs({ ...phrase, first: verb }, verb) !== null) return true;
  }
  return false;
});

/** «قرابة الساعتين والنصف», «نحو الشهرين»: about two. */
const aboutTwo: Part<Duration> = map(
  sequence(
    lookbehind(either(word('about'), particle('exceeds'))),
    word('pair', { definite: true }),
    optional(word('fraction', { proclitics: ['و'] })),
  ),
  ([, unit, parts]) => ({
    kind: 'duration',
    amounts: [{ unit, count: 2 + (parts === undefined ? 0 : 1 / parts) }],
  }),
);

/** «نحو الساعة», «قرابة الشهر»: about one, where no hour or adjective follows. */
const aboutOne: Part<Duration> = notBefore(
  map(
    sequence(
      lookbehind(word('about')),
      either(
        unit('hour', { definite: true }),
        unit('week', { definite: true }),
        unit('month', { definite: true }),
      ),
      optional(word('fraction', { proclitics: ['و'] })),
    ),
    ([, is, parts]) => ({
      kind: 'duration',
      amounts: [{ unit: is, count: 1 + (parts === undefined ? 0 : 1 / parts) }],
    }),
  ),
  either<unknown>(
    definiteWord,
    word('figures'),
    word('cardinal'),
    word('hour'),
    word('shift'),
    timeToken,
    mark('('),
  ),
);

/** More decades than this are contracts, as 2894 of them are. */
const mostDecades = 20;

const areContracts = (all: readonly TimeAmount[]): boolean =>
  all.some(({ unit, count }) => unit === 'decade' && count !== undefined && count > mostDecades);

const duration: Part<Match> = either<Match>(
  map(sequence(within, amounts), ([, all]) =>
    areContracts(all)
      ? null
      : { meaning: { kind: 'duration', amounts: all, within: true }, confidence: grade.sure },
  ),
  map(sequence(lasting, amounts), ([, all]) => ({
    meaning: { kind: 'duration', amounts: all },
    confidence: grade.sure,
  })),
  map(sequence(lasted, amounts), ([, all]) => ({
    meaning: { kind: 'duration', amounts: all },
    confidence: grade.likely,
  })),
  map(
    sequence(optional(isContract), either(unitAndFraction, unitAndMore, clearAmounts)),
    ([contracts, all]) =>
      (contracts && hasDecades(all)) || areContracts(all)
        ? null
        : { meaning: { kind: 'duration', amounts: all }, confidence: grade.likely },
  ),
);

/** «قبل عيد الأضحى بأسبوع»: a length only behind the day from which it counts. */
const behindDay: Part<Match> = map(behindLetter('ب', oneUnit), (amount) => ({
  meaning: { kind: 'duration', amounts: [amount] },
  confidence: grade.probable,
  weak: true,
}));

export const durationPatterns: readonly Pattern[] = [
  pattern('duration', duration),
  pattern('about-one', reading(aboutOne, grade.probable)),
  pattern('about-two', reading(notBefore(aboutTwo, word('shift')), grade.probable)),
  pattern('two-years-of', reading(twoYearsOf, grade.probable)),
  pattern('vague-duration', reading(vagueLength, grade.probable)),
  pattern('unit-behind-day', behindDay),
];
