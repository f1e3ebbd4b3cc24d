import { grade } from '../../../grades.ts';
import type { DateMeaning, NthOf } from '../../meaning.ts';
import { either, map, optional, type Part, sequence } from '../grammar/combinators.ts';
import { simpleOrdinal } from '../grammar/numerals.ts';
import { type Pattern, pattern, reading } from '../grammar/pattern.ts';
import { particle, unit, word } from '../words/words.ts';
import { holiday } from './holidays.ts';

const toHoliday: Part<-1 | 1> = either<-1 | 1>(
  map(either<unknown>(particle('after'), particle('follows')), () => 1 as const),
  map(either<unknown>(particle('before'), particle('precedes')), () => -1 as const),
);

/** «أول أحد», «الأحد الأول», «الأحد»: which of the Sundays. */
const weekdays: Part<Pick<NthOf, 'nth' | 'weekday'>> = either<Pick<NthOf, 'nth' | 'weekday'>>(
  map(
    sequence(
      simpleOrdinal(false),
      optional(unit('day', { definite: false })),
      word('weekday', { definite: false }),
    ),
    ([nth, , weekday]) => ({ nth, weekday }),
  ),
  map(
    sequence(
      optional(unit('day', { definite: false })),
      word('weekday', { definite: true }),
      optional(simpleOrdinal(true)),
    ),
    ([, weekday, nth = 1]) => ({ nth, weekday }),
  ),
);

/** The day so many days after a holiday; before it, of a negative number. */
const daysFrom = (anchor: DateMeaning, days: number): DateMeaning => ({
  kind: 'offset',
  amounts: [{ unit: 'day', count: Math.abs(days) }],
  direction: days < 0 ? -1 : 1,
  anchor,
});

/** «الجمعة بعد عيد الفطر», «أول أحد بعد عيد الفصح», «الأحد الذي يسبق رأس السنة». */
const weekdayByHoliday: Part<NthOf> = map(
  sequence(weekdays, optional(particle('which')), toHoliday, holiday),
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

export const holidayOffsetPatterns: readonly Pattern[] = [
  pattern('weekday-by-holiday', reading(weekdayByHoliday, grade.sure)),
];
