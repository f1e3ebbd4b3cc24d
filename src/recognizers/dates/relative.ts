import { either, meaning, optional, type Part, repeated, sequence } from './grammar.ts';
import type { Amount, Away, Now, Span } from './meaning.ts';
import { cardinalWords, count, figures, joinedNumber } from './numerals.ts';
import { demonstrative, edge, shift } from './parts.ts';
import { found, type Pattern } from './pattern.ts';
import { particle, type Unit, word } from './vocabulary.ts';

const day = (first: number): Span => ({ kind: 'span', unit: 'day', first, count: 1 });

const beyond = (deictic: number): Span => day(deictic + Math.sign(deictic));

const deictic = (value: number) => word('deictic', { is: value });
const dayWord = word('unit', { is: 'day' });

/** «أمس», «أمس الأول», «أول أمس», «قبل أمس», «غدا», «بعد غد», «يوم غد». */
const namedDay: Part<Span> = meaning(
  sequence(
    optional(sequence(dayWord, optional(particle('who')))),
    either(
      meaning(sequence(deictic(-1), word('ordinal', { is: 1, definite: true })), () => beyond(-1)),
      meaning(
        sequence(
          either<unknown>(word('ordinal', { is: 1 }), particle('before', ['', 'ال'])),
          optional(particle('of')),
          deictic(-1),
        ),
        () => beyond(-1),
      ),
      meaning(sequence(particle('after'), deictic(1)), () => beyond(1)),
      meaning(word('deictic'), (found) => day(found)),
    ),
  ),
  ([, value]) => value,
);

const today: Part<Span> = meaning(
  sequence(optional(demonstrative), word('unit', { is: 'day', definite: true })),
  () => day(0),
);

/** «الأسبوع الماضي», «هذا العام», «نهاية الشهر الجاري». */
const oneUnit: Part<Span> = meaning(
  sequence(
    optional(edge),
    either(
      meaning(
        sequence(demonstrative, word('unit', { definite: true }), optional(shift)),
        ([which, unit, away]) => ({ first: away ?? which, unit: unit }),
      ),
      meaning(sequence(word('unit', { definite: true }), shift), ([unit, away]) => ({
        first: away,
        unit: unit,
      })),
    ),
  ),
  ([part, { first, unit }]) => ({ kind: 'span', unit, first, count: 1, edge: part }),
);

const several = (unit: Unit, number: number, away: number, vague: boolean): Span | null =>
  away === 0
    ? null
    : {
        kind: 'span',
        unit,
        first: away < 0 ? -number : 1,
        count: number,
        ...(vague ? { vague } : {}),
      };

const away = meaning(
  either(
    word('shift', { definite: true }),
    meaning(word('ordinal', { is: -1, definite: true }), () => -1),
  ),
  (value) => (value === 0 ? null : value),
);

/** Written as the fewest that «قليلة» or a bare plural can mean. */
const fewest = 3;

/** «السنوات الخمس القادمة», «الأيام القليلة المقبلة», «اليومين الماضيين», «الساعات الـ24 الماضية». */
const severalUnits: Part<Span> = either(
  meaning(
    sequence(
      word('units', { definite: true }),
      optional(
        either(
          cardinalWords,
          meaning(sequence(particle('article'), figures(1, 999)), ([, number]) => number),
          figures(1, 999),
        ),
      ),
      optional(word('few', { definite: true })),
      away,
    ),
    ([unit, number, , direction]) =>
      several(unit, number ?? fewest, direction, number === undefined),
  ),
  meaning(sequence(word('pair', { definite: true }), away), ([unit, direction]) =>
    several(unit, 2, direction, false),
  ),
  meaning(
    sequence(optional(particle('article')), count, either(word('units'), word('unit')), away),
    ([, number, unit, direction]) => several(unit, number, direction, false),
  ),
);

/** «ثلاثة أيام», «عامين», «أسبوع». */
const amount: Part<Amount> = either(
  meaning(word('pair', { definite: false }), (unit) => ({ unit: unit, count: 2 })),
  meaning(sequence(count, either(word('units'), word('unit'))), ([number, unit]) => ({
    unit: unit,
    count: number,
  })),
  meaning(sequence(word('unit', { definite: false }), optional(particle('one'))), ([unit]) => ({
    unit: unit,
    count: 1,
  })),
);

const joinedAmount: Part<Amount> = either(
  meaning(sequence(joinedNumber, either(word('units'), word('unit'))), ([number, unit]) => ({
    unit: unit,
    count: number,
  })),
  meaning(word('pair', { definite: false, proclitics: ['و'] }), (unit) => ({
    unit: unit,
    count: 2,
  })),
  meaning(word('unit', { definite: false, proclitics: ['و'] }), (unit) => ({
    unit: unit,
    count: 1,
  })),
);

export const amounts: Part<readonly Amount[]> = meaning(
  sequence(amount, optional(repeated(joinedAmount))),
  ([first, more]) => [first, ...(more ?? [])],
);

/** «قبل ثلاثة أيام», «منذ نحو عامين», «بعد أسبوع». */
const pointAway: Part<Away> = meaning(
  sequence(
    either(
      meaning(either(particle('before'), particle('since')), () => -1 as const),
      meaning(particle('after'), () => 1 as const),
    ),
    optional(word('about')),
    amounts,
  ),
  ([direction, about, all]) => ({
    kind: 'away',
    amounts: all,
    direction,
    ...(about === undefined ? {} : { vague: true }),
  }),
);

const now: Part<Now> = meaning(word('now'), () => ({ kind: 'now' }));

export const relativePatterns: readonly Pattern[] = [
  { heads: ['deictic', 'ordinal', 'particle', 'unit'], part: found(namedDay, 0.97) },
  { heads: ['unit', 'this', 'that', 'edge'], part: found(oneUnit, 0.97) },
  {
    heads: ['units', 'pair', 'particle', 'figures', 'cardinal', 'tens', 'hundreds'],
    part: found(severalUnits, 0.96),
  },
  { heads: ['particle'], part: found(pointAway, 0.95) },
  { heads: ['unit', 'this'], part: found(today, 0.8) },
  { heads: ['now'], part: found(now, 0.9) },
];
