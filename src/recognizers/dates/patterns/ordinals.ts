import type { DateMeaning, LastDays, NthOf, WeekOf } from '../meaning.ts';
import { dayAndMonth } from './days.ts';
import { either, meaning, optional, type Part, sequence } from './grammar.ts';
import { ordinalWords, simpleOrdinal } from './numerals.ts';
import { attached } from './parts.ts';
import { found, type Pattern } from './pattern.ts';
import { container } from './pieces.ts';
import { particle, unit, word } from './vocabulary.ts';

type Counted = Pick<NthOf, 'unit' | 'weekday'>;

const unitOf = (definite: boolean): Part<Counted> =>
  either<Counted>(
    meaning(unit('day', { definite }), () => ({ unit: 'day' as const })),
    meaning(unit('week', { definite }), () => ({ unit: 'week' as const })),
    meaning(unit('month', { definite }), () => ({ unit: 'month' as const })),
    meaning(unit('year', { definite }), () => ({ unit: 'year' as const })),
  );

const days: Part<Counted> = meaning(word('units', { is: 'day' }), () => ({ unit: 'day' }));

/** «ثلاثاء», «يوم ثلاثاء», «أسبوع», «أيام». */
const indefinite: Part<Counted> = either<Counted>(
  meaning(
    sequence(optional(unit('day', { definite: false })), word('weekday', { definite: false })),
    ([, weekday]) => ({ unit: 'weekday', weekday }),
  ),
  unitOf(false),
  days,
);

/** «الثلاثاء», «يوم الثلاثاء», «الأسبوع». */
const definite: Part<Counted> = either<Counted>(
  meaning(sequence(optional(unit('day')), word('weekday', { definite: true })), ([, weekday]) => ({
    unit: 'weekday',
    weekday,
  })),
  unitOf(true),
);

const joint = optional(either(particle('of'), particle('in')));

const within: Part<DateMeaning> = meaning(sequence(joint, container), ([, of]) => of);

/** «ثالث ثلاثاء في أيلول 2014», «آخر أسبوع من مارس», «الأحد الأخير من الشهر الماضي». */
const nthOf: Part<NthOf> = meaning(
  either(
    meaning(sequence(simpleOrdinal(false), indefinite, within), ([nth, counted, of]) => ({
      nth,
      counted,
      of,
    })),
    meaning(
      sequence(definite, either(simpleOrdinal(true), ordinalWords), within),
      ([counted, nth, of]) => ({ nth, counted, of }),
    ),
  ),
  ({ nth, counted, of }) => ({ kind: 'nth', nth, ...counted, of }),
);

/** «العشر الأواخر من رمضان». */
const lastDays: Part<LastDays> = meaning(
  sequence(
    word('cardinal', { is: 10, definite: true }),
    word('ordinal', { is: -1, definite: true }),
    within,
  ),
  ([count, , of]) => ({ kind: 'lastDays', count, of }),
);

/** «أسبوع 16 سبتمبر»: the week of that day. */
const weekOf: Part<WeekOf> = meaning(
  sequence(unit('week', { proclitics: attached }), dayAndMonth),
  ([, of]) => ({ kind: 'weekOf', of }),
);

export const ordinalPatterns: readonly Pattern[] = [
  {
    heads: ['ordinal', 'weekday', 'unit:day', 'unit:week', 'unit:month', 'unit:year'],
    part: found(nthOf, 0.95),
  },
  { heads: ['cardinal'], part: found(lastDays, 0.95) },
  { heads: ['unit:week'], part: found(weekOf, 0.9) },
];
