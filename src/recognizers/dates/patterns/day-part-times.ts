import type { Lexeme } from '../../../text/lexeme.ts';
import type { Clock, Units } from '../meaning.ts';
import { zoned } from './clock.ts';
import {
  either,
  mark,
  meaning,
  openingWith,
  optional,
  type Part,
  preceded,
  sequence,
  unless,
} from './combinators.ts';
import { part } from './day-parts.ts';
import { passing } from './dispatch/first-sets.ts';
import { type Found, found, type Pattern } from './pattern.ts';
import { pointer, shift } from './shared.ts';
import type { DayPart, Edge } from './word-classes.ts';
import { particle, word } from './words.ts';

/** «منتصف الليل», «منتصف النهار». */
const midpoint: Part<Clock> = meaning(
  sequence(
    word('edge', { is: 'middle' }),
    optional(mark('-')),
    either(
      meaning(word('dayPart', { is: 'night' }), () => 0),
      meaning(particle('daytime'), () => 12),
    ),
  ),
  ([, , hour]) => ({ kind: 'clock', hour, settled: true }),
);

const day = (first: Units['first']): Units => ({ kind: 'units', unit: 'day', first, count: 1 });

/** «هذا المساء», «هذه الليلة», «الليلة», «الليلة الماضية», «صباح اليوم» is joined elsewhere. */
const partOfToday: Part<Clock> = meaning(
  either(
    meaning(
      sequence(
        pointer,
        word('dayPart', { definite: true, where: (named) => named !== 'afternoon' }),
      ),
      ([which, named]) => ({ which, named }),
    ),
    meaning(
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
    meaning(
      sequence(particle('after'), word('dayPart', { is: 'noon', definite })),
      () => 'afternoon',
    ),
    meaning(
      sequence(particle('before'), word('dayPart', { is: 'noon', definite })),
      () => 'morning',
    ),
  );

/** «صباح», «مساء», «بعد ظهر»: of a day that stands beside it. */
const ofDay: Part<Found> = meaning(either(indefinite, aroundNoon(false)), (named) => ({
  meaning: { kind: 'clock', part: named },
  confidence: 0.95,
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
  meaning(mark('المساء'), () => 'evening'),
  meaning(mark('الظهيرة'), () => 'noon'),
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
const partAlone: Part<Clock> = meaning(
  either<DayPart>(
    adverb,
    aroundNoon(true),
    meaning(sequence(preceded(placing), named), ([, is]) => is),
  ),
  (is) => ({ kind: 'clock', part: is }),
);

type Mod = NonNullable<Clock['mod']>;

/** «مبكر», «المتأخرة», «الأولى». */
const earlyOrLate = (definite: boolean): Part<Mod> =>
  either<Mod>(
    meaning(
      either<unknown>(
        word('particle', { is: 'early', definite }),
        word('firstFeminine', { definite }),
      ),
      () => 'START',
    ),
    meaning(
      either<unknown>(
        word('particle', { is: 'late', definite }),
        word('ordinal', { is: -1, definite }),
      ),
      () => 'END',
    ),
  );

/** «وقت متأخر من», «ساعة مبكرة من», «الساعات الأولى من», «أواخر», «أول». */
const pieceOfPart: Part<Mod> = either<Mod>(
  meaning(
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
  meaning(
    sequence(word('units', { is: 'hour', definite: true }), earlyOrLate(true), particle('of')),
    ([, mod]) => mod,
  ),
);

const edges: Readonly<Partial<Record<Edge, Mod>>> = {
  first: 'START',
  early: 'START',
  late: 'END',
  last: 'END',
};

/** «وقت متأخر من مساء», «الساعات الأولى من صباح», «أواخر الليل», «ساعات الصباح الأولى». */
const partOfPart: Part<Clock> = meaning(
  either(
    meaning(sequence(pieceOfPart, part), ([mod, told]) => ({ mod, part: told.part })),
    meaning(sequence(word('edge', { definite: false }), named), ([edge, is]) => {
      const mod = edges[edge];
      return mod === undefined ? null : { mod, part: is };
    }),
    meaning(
      sequence(
        word('ordinal', { definite: false }),
        word('dayPart', { is: 'night', definite: true }),
      ),
      ([nth, is]) =>
        nth === 1 || nth === -1 ? { mod: nth === 1 ? 'START' : 'END', part: is } : null,
    ),
    meaning(sequence(preceded(particle('in')), named, earlyOrLate(true)), ([, is, mod]) => ({
      mod,
      part: is,
    })),
    meaning(
      sequence(
        word('units', { is: 'hour', definite: false }),
        unless(named, particle('tonight')),
        optional(earlyOrLate(true)),
      ),
      ([, is, mod]) => ({ mod, part: is }),
    ),
  ),
  (told: Pick<Clock, 'mod' | 'part'>) => ({ kind: 'clock', ...told }),
);

export const partTimePatterns: readonly Pattern[] = [
  found(zoned(midpoint), 0.9),
  found(partOfToday, 0.93),
  found(partOfPart, 0.8),
  found(partAlone, 0.6),
  ofDay,
];
