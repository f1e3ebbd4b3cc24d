import type { Lexeme } from '../../../../text/lexeme.ts';
import { grade } from '../../../grades.ts';
import type { Clock, RelativePeriod } from '../../meaning.ts';
import { passing } from '../dispatch/first-sets.ts';
import {
  either,
  map,
  mark,
  openingWith,
  optional,
  type Part,
  sequence,
} from '../grammar/combinators.ts';
import { lookbehind, notBefore } from '../grammar/conditions.ts';
import { type Match, type Pattern, pattern, reading } from '../grammar/pattern.ts';
import { pointer, shift } from '../grammar/shared.ts';
import type { DayPart } from '../words/word-classes.ts';
import { particle, unit, word } from '../words/words.ts';
import { named, partOfPart } from './day-part-pieces.ts';
import { clockOf, pastHour } from './hours.ts';
import { zoned } from './zoned-times.ts';

/** «منتصف الليل», «منتصف النهار», «منتصف الليل والنصف», «الساعة منتصف النهار و50 دقيقة». */
const midpoint: Part<Clock> = map(
  sequence(
    optional(sequence(unit('hour', { definite: true }), optional(mark(':')))),
    word('edge', { is: 'middle' }),
    optional(mark('-')),
    either(
      map(word('dayPart', { is: 'night' }), () => 0),
      map(particle('daytime'), () => 12),
    ),
    optional(pastHour),
  ),
  // Ten minutes to midnight are of the day before.
  ([, , , hour, past]) =>
    hour === 0 && (past ?? 0) < 0 ? null : { ...clockOf(hour, past, undefined), settled: true },
);

const day = (first: RelativePeriod['first']): RelativePeriod => ({
  kind: 'relativePeriod',
  unit: 'day',
  first,
  count: 1,
});

/** «هذا المساء», «هذه الليلة», «الليلة», «الليلة الماضية», «صباح اليوم» is joined elsewhere. */
const partOfToday: Part<Clock> = map(
  either(
    map(
      sequence(
        pointer,
        word('dayPart', { definite: true, where: (named) => named !== 'afternoon' }),
      ),
      ([which, named]) => ({ which, named }),
    ),
    // «الليلة الثانية من المهرجان» is one of several.
    notBefore(
      map(
        sequence(word('particle', { is: 'tonight', definite: true }), optional(shift)),
        ([, away]) => ({ which: away ?? 0, named: 'night' as const }),
      ),
      either<unknown>(
        word('ordinal', { definite: true }),
        word('firstFeminine', { definite: true }),
        word('hour', { definite: true }),
      ),
    ),
  ),
  ({ which, named }) => ({ kind: 'clock', part: named, date: day(which) }),
);

const indefinite = word('dayPart', { definite: false });

/** Noon itself, with or without the article. */
const aroundNoon = (definite: boolean): Part<DayPart> =>
  either<DayPart>(
    map(sequence(particle('after'), word('dayPart', { is: 'noon', definite })), () => 'afternoon'),
    map(sequence(particle('before'), word('dayPart', { is: 'noon', definite })), () => 'morning'),
  );

/** «صباح», «مساء», «بعد ظهر»: of a day that is beside it. */
const ofDay: Part<Match> = map(either(indefinite, aroundNoon(false)), (named) => ({
  meaning: { kind: 'clock', part: named },
  confidence: grade.sure,
  weak: true,
}));

const isAdverb = ({ text }: Lexeme): boolean =>
  /^[وف]?(?:(?:صباح|ليل|فجر)(?:ا|ًا|اً)|مساءً)$/u.test(text);

/** «صباحا», «ليلا», «مساءً». */
const adverb: Part<DayPart> = openingWith(passing(isAdverb), (phrase, at) => {
  const token = at < phrase.end ? phrase.tokens[at] : undefined;
  return token !== undefined && isAdverb(token.lexeme) ? indefinite(phrase, at) : null;
});

const placing = either<unknown>(
  particle('in'),
  particle('during'),
  particle('at'),
  particle('before'),
  particle('after'),
  particle('until'),
  particle('by'),
  word('since'),
);

/** «مساءً», «بعد الظهر», «في الصباح», «خلال الليل»: a time by itself. */
const partAlone: Part<Clock> = map(
  either<DayPart>(
    adverb,
    aroundNoon(true),
    map(sequence(lookbehind(placing), named), ([, is]) => is),
  ),
  (is) => ({ kind: 'clock', part: is }),
);

export const dayPartTimePatterns: readonly Pattern[] = [
  pattern('midday-or-midnight', reading(zoned(midpoint), grade.likely)),
  pattern('day-part-today', reading(partOfToday, grade.likely)),
  pattern('part-of-day-part', reading(partOfPart, grade.probable)),
  pattern('day-part', reading(partAlone, grade.possible)),
  pattern('day-part-of-day', ofDay),
];
