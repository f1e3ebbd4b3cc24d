import type { DateMeaning, NthOf } from '../meaning.ts';
import { either, meaning, optional, type Part, sequence } from './combinators.ts';
import { feast } from './holidays.ts';
import { simpleOrdinal } from './numerals.ts';
import { found, type Pattern } from './pattern.ts';
import { particle, unit, word } from './words.ts';

const toFeast: Part<-1 | 1> = either<-1 | 1>(
  meaning(either<unknown>(particle('after'), particle('follows')), () => 1 as const),
  meaning(either<unknown>(particle('before'), particle('precedes')), () => -1 as const),
);

/** «أول أحد», «الأحد الأول», «الأحد»: which of the Sundays. */
const weekdays: Part<Pick<NthOf, 'nth' | 'weekday'>> = either<Pick<NthOf, 'nth' | 'weekday'>>(
  meaning(
    sequence(
      simpleOrdinal(false),
      optional(unit('day', { definite: false })),
      word('weekday', { definite: false }),
    ),
    ([nth, , weekday]) => ({ nth, weekday }),
  ),
  meaning(
    sequence(
      optional(unit('day', { definite: false })),
      word('weekday', { definite: true }),
      optional(simpleOrdinal(true)),
    ),
    ([, weekday, nth = 1]) => ({ nth, weekday }),
  ),
);

/** The day so many days after a feast; before it, of a negative number. */
const daysFrom = (anchor: DateMeaning, days: number): DateMeaning => ({
  kind: 'away',
  amounts: [{ unit: 'day', count: Math.abs(days) }],
  direction: days < 0 ? -1 : 1,
  anchor,
});

/** «الجمعة بعد عيد الفطر», «أول أحد بعد عيد الفصح», «الأحد الذي يسبق رأس السنة». */
const weekdayByFeast: Part<NthOf> = meaning(
  sequence(weekdays, optional(particle('which')), toFeast, feast),
  ([{ nth, weekday }, , direction, of]) => {
    if (nth < 1 || (direction < 0 && nth > 1)) return null;
    const [from, to] = direction < 0 ? [-7, -1] : [1, 7 * nth];
    return {
      kind: 'nth',
      nth: direction < 0 ? -1 : nth,
      unit: 'weekday',
      weekday,
      of: { kind: 'range', from: daysFrom(of, from), to: daysFrom(of, to) },
    };
  },
);

export const nearFeastPatterns: readonly Pattern[] = [found(weekdayByFeast, 0.95)];
