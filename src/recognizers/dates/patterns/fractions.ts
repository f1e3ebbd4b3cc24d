import type { DateMeaning, EdgeOf, PieceOf, QuarterOf, SameIn } from '../meaning.ts';
import { definiteWord } from './amounts.ts';
import { century, decade, nthDecade } from './centuries.ts';
import {
  either,
  meaning,
  notBefore,
  optional,
  type Part,
  preceded,
  sequence,
} from './combinators.ts';
import { feast } from './holidays.ts';
import { monthAlone, monthByNumber } from './month-fields.ts';
import { figures, simpleOrdinal } from './numerals.ts';
import { found, type Pattern } from './pattern.ts';
import { unitByPlace, unitHere } from './relative-units.ts';
import { season, splitYear } from './seasons.ts';
import { pointer, shift } from './shared.ts';
import { particle, unit, word } from './words.ts';
import { ofYear, wordedYear, yearAlone, yearFields } from './years.ts';

const month: Part<DateMeaning> = meaning(monthAlone, ({ meaning: value }) =>
  value.kind === 'fields' ? value : null,
);

const bareYear: Part<DateMeaning> = either<DateMeaning>(
  meaning(figures(1500, 2199), (year) => yearFields({ year })),
  wordedYear,
);

/** What has a beginning, a middle and an end: a month, a year, «الشهر الماضي», «التسعينيات». */
export const container: Part<DateMeaning> = either<DateMeaning>(
  nthDecade,
  decade,
  century,
  month,
  monthByNumber,
  splitYear,
  yearAlone,
  season,
  unitByPlace,
  bareYear,
  unitHere,
  feast,
);

/** «نهاية الصيف», but not «بداية الربيع العربي». */
const bareSeason: Part<DateMeaning> = notBefore(
  meaning(word('season', { definite: true }), (season) => ({ kind: 'season', season })),
  definiteWord,
);

const edgeWord: Part<EdgeOf['edge']> = either<EdgeOf['edge']>(
  word('edge', { definite: false }),
  meaning(word('piece', { is: 2, definite: false }), () => 'middle' as const),
);

/** «أول الشهر», «آخر السنة الجارية»: the ordinal without a noun of its own. */
const ordinalEdge: Part<EdgeOf> = meaning(
  sequence(
    either<EdgeOf['edge']>(
      meaning(word('ordinal', { is: 1, definite: false }), () => 'first' as const),
      meaning(word('ordinal', { is: -1, definite: false }), () => 'last' as const),
    ),
    either(unitByPlace, unitHere),
  ),
  ([name, of]) =>
    of.unit === 'month' || of.unit === 'year' || (of.unit === 'week' && name === 'first')
      ? { kind: 'edge', edge: name, of }
      : null,
);

/** «أواخر مارس», «مطلع العام المقبل», «نهاية 2019», «نصف شهر مايو». */
const edge: Part<EdgeOf> = either(
  meaning(
    sequence(edgeWord, optional(particle('of')), either(container, bareSeason)),
    ([name, , of]) => ({ kind: 'edge', edge: name, of }),
  ),
  ordinalEdge,
);

const joint = optional(either(particle('of'), particle('in')));

/** «الربع», «النصف», in the Maghreb «الثلاثي», «السداسي». */
const pieceWord: Part<number> = either(
  word('piece', { definite: true }),
  meaning(word('particle', { is: 'trimester', definite: true }), () => 4),
  meaning(word('particle', { is: 'semester', definite: true }), () => 2),
);

/** «الربع الأول من عام 2020», «الربع 3 2026», «النصف الثاني من مارس», «الثلث الأخير من الليل» is none. */
const piece: Part<PieceOf> = meaning(
  sequence(pieceWord, either(simpleOrdinal(true), figures(1, 4)), joint, container),
  ([parts, nth, , of]) => (nth > parts ? null : { kind: 'piece', nth, parts, of }),
);

/** «الربع الماضي», «هذا الربع». */
const quarterByPlace: Part<QuarterOf> = meaning(
  either(
    meaning(sequence(pointer, word('piece', { is: 4, definite: true })), ([which]) => which),
    meaning(sequence(word('piece', { is: 4, definite: true }), shift), ([, away]) => away),
  ),
  (away) => ({ kind: 'quarter', shift: away }),
);

const same = word('shift', { is: 'same' });

/** «الشهر نفسه», «نفس الشهر», «الربع ذاته», «مثل هذا اليوم». */
const sameUnit = (is: SameIn['unit'], named: Part<unknown>): Part<SameIn['unit']> =>
  meaning(
    either<unknown>(
      sequence(named, same),
      sequence(word('same'), named),
      sequence(particle('like'), word('demonstrative', { is: 0 }), named),
    ),
    () => is,
  );

/** «الشهر نفسه من العام الماضي», «نفس الربع من عام 2018», «اليوم نفسه من السنة الماضية». */
const sameIn: Part<SameIn> = meaning(
  sequence(
    either(
      sameUnit('month', unit('month', { definite: true })),
      sameUnit('quarter', word('piece', { is: 4, definite: true })),
      sameUnit('day', unit('day', { definite: true })),
    ),
    ofYear,
  ),
  ([is, { year, yearShift }]) => ({ kind: 'sameIn', unit: is, year, yearShift }),
);

/** «في الربع الثالث», «خلال الربع 3»: of this year. */
const quarter: Part<PieceOf> = meaning(
  sequence(
    preceded(either<unknown>(particle('in'), particle('during'))),
    word('piece', { is: 4, definite: true }),
    either(simpleOrdinal(true), figures(1, 4)),
  ),
  ([, parts, nth]) =>
    nth > parts
      ? null
      : { kind: 'piece', nth, parts, of: { kind: 'units', unit: 'year', first: 0, count: 1 } },
);

export const piecePatterns: readonly Pattern[] = [
  found(edge, 0.95),
  found(piece, 0.93),
  found(sameIn, 0.93),
  found(quarter, 0.6),
  found(quarterByPlace, 0.85),
];
