import type { Clock } from '../../meaning.ts';
import { either, map, mark, optional, type Part, sequence } from '../grammar/combinators.ts';
import { lookbehind, notBefore, unless } from '../grammar/conditions.ts';
import type { Boundary, DayPart } from '../words/word-classes.ts';
import { particle, word } from '../words/words.ts';
import { part } from './day-parts.ts';

/** «الصباح», «المساء»; «المغرب» is rather the country, «الظهر» the back, «العصر» the age. */
export const named = either<DayPart>(
  word('dayPart', {
    definite: true,
    where: (is) => is === 'dawn' || is === 'morning' || is === 'night',
  }),
  map(mark('المساء'), () => 'evening'),
  map(mark('الظهيرة'), () => 'noon'),
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
export const partOfPart: Part<Clock> = map(
  either(
    // «ساعة متأخرة من الليلة الماضية» is of the day before.
    map(notBefore(sequence(pieceOfPart, part), word('shift')), ([mod, { part: named }]) => ({
      mod,
      part: named,
    })),
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
