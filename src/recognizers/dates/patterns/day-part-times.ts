import type { Lexeme } from '../../../text/lexeme.ts';
import { grade } from '../../grades.ts';
import type { Clock, RelativePeriod } from '../meaning.ts';
import { zoned } from './clock.ts';
import {
  either,
  lookbehind,
  map,
  mark,
  openingWith,
  optional,
  type Part,
  sequence,
  unless,
} from './combinators.ts';
import { part } from './day-parts.ts';
import { passing } from './dispatch/first-sets.ts';
import { type Match, type Pattern, pattern, reading } from './pattern.ts';
import { pointer, shift } from './shared.ts';
import type { Boundary, DayPart } from './word-classes.ts';
import { particle, word } from './words.ts';

/** «منتصف الليل», «منتصف النهار». */
const midpoint: Part<Clock> = map(
  sequence(
    word('edge', { is: 'middle' }),
    optional(mark('-')),
    either(
      map(word('dayPart', { is: 'night' }), () => 0),
      map(particle('daytime'), () => 12),
    ),
  ),
  ([, , hour]) => ({ kind: 'clock', hour, settled: true }),
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
    map(
      sequence(word('particle', { is: 'tonight', definite: true }), optional(shift)),
      ([, away]) => ({ which: away ?? 0, named: 'night' as const }),
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

/** «الصباح», «المساء»; «المغرب» is rather the country, «الظهر» the back, «العصر» the age. */
const named = either<DayPart>(
  word('dayPart', {
    definite: true,
    where: (is) => is === 'dawn' || is === 'morning' || is === 'night',
  }),
  map(mark('المساء'), () => 'evening'),
  map(mark('الظهيرة'), () => 'noon'),
);

const placing = either<unknown>(
  particle('in'),
  particle('during'),
  particle('at'),
  particle('before'),
  particle('after'),
  particle('until'),
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

type Mod = NonNullable<Clock['mod']>;

/** «مبكر», «المتأخرة», «الأولى». */
const earlyOrLate = (definite: boolean): Part<Mod> =>
  either<Mod>(
    map(
      either<unknown>(
        word('particle', { is: 'early', definite }),
        word('firstFeminine', { definite }),
      ),
      () => 'START',
    ),
    map(
      either<unknown>(
        word('particle', { is: 'late', definite }),
        word('ordinal', { is: -1, definite }),
      ),
      () => 'END',
    ),
  );

/** «وقت متأخر من», «ساعة مبكرة من», «الساعات الأولى من», «أواخر», «أول». */
const pieceOfPart: Part<Mod> = either<Mod>(
  map(
    sequence(
      either<unknown>(
        particle('while'),
        word('unit', { is: 'hour', definite: false }),
        word('units', { is: 'hour', definite: false }),
      ),
      earlyOrLate(false),
      optional(particle('of')),
    ),
    ([, mod]) => mod,
  ),
  map(
    sequence(word('units', { is: 'hour', definite: true }), earlyOrLate(true), particle('of')),
    ([, mod]) => mod,
  ),
);

const edges: Readonly<Partial<Record<Boundary, Mod>>> = {
  first: 'START',
  early: 'START',
  late: 'END',
  last: 'END',
};

/** «وقت متأخر من مساء», «الساعات الأولى من صباح», «أواخر الليل», «ساعات الصباح الأولى». */
const partOfPart: Part<Clock> = map(
  either(
    map(sequence(pieceOfPart, part), ([mod, { part: named }]) => ({ mod, part: named })),
    map(sequence(word('edge', { definite: false }), named), ([edge, is]) => {
      const mod = edges[edge];
      return mod === undefined ? null : { mod, part: is };
    }),
    map(
      sequence(
        word('ordinal', { definite: false }),
        word('dayPart', { is: 'night', definite: true }),
      ),
      ([nth, is]) =>
        nth === 1 || nth === -1 ? { mod: nth === 1 ? 'START' : 'END', part: is } : null,
    ),
    map(sequence(lookbehind(particle('in')), named, earlyOrLate(true)), ([, is, mod]) => ({
      mod,
      part: is,
    })),
    map(
      sequence(
        word('units', { is: 'hour', definite: false }),
        unless(named, particle('tonight')),
        optional(earlyOrLate(true)),
      ),
      ([, is, mod]) => ({ mod, part: is }),
    ),
  ),
  (part: Pick<Clock, 'mod' | 'part'>) => ({ kind: 'clock', ...part }),
);

export const dayPartTimePatterns: readonly Pattern[] = [
  pattern('midday-or-midnight', reading(zoned(midpoint), grade.likely)),
  pattern('day-part-today', reading(partOfToday, grade.likely)),
  pattern('part-of-day-part', reading(partOfPart, grade.probable)),
  pattern('day-part', reading(partAlone, grade.possible)),
  pattern('day-part-of-day', ofDay),
];
