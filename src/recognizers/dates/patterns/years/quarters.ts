import { grade } from '../../../grades.ts';
import type { BoundaryOf, FractionOf, QuarterOf } from '../../meaning.ts';
import { either, map, type Part, sequence } from '../grammar/combinators.ts';
import { lookbehind, unless } from '../grammar/conditions.ts';
import { figures, simpleOrdinal } from '../grammar/numerals.ts';
import { type Pattern, pattern, reading } from '../grammar/pattern.ts';
import { pointer, shift } from '../grammar/shared.ts';
import { edgeWord } from '../relative/fractions.ts';
import { particle, word } from '../words/words.ts';

/** «الربع», but not «الفصل», which is as well an article of a law: «في الفصل الثالث». */
const quarterWord: Part<number> = unless(
  word('piece', { is: 4, definite: true }),
  particle('season'),
);

/** «الربع الماضي», «هذا الربع». */
const quarterByPlace: Part<QuarterOf> = map(
  either(
    map(sequence(pointer, quarterWord), ([which]) => which),
    map(sequence(quarterWord, shift), ([, away]) => away),
    // «الفصل ذاته» is an article of a law.
    map(
      sequence(particle('season'), unless(shift, word('shift', { is: 'same' }))),
      ([, away]) => away,
    ),
  ),
  (away) => ({ kind: 'quarter', shift: away }),
);

const ofThisYear = (parts: number, nth: number): FractionOf | null =>
  nth > parts
    ? null
    : {
        kind: 'fraction',
        nth,
        parts,
        of: { kind: 'relativePeriod', unit: 'year', first: 0, count: 1 },
      };

// «الربع الثالث», «الربع 3»: of this year.
const ownQuarter: Part<FractionOf> = map(
  sequence(quarterWord, either(simpleOrdinal(true), figures(1, 4))),
  ([parts, nth]) => ofThisYear(parts, nth),
);

/** «في الربع الثالث», «خلال الربع 3». */
const quarter: Part<FractionOf> = map(
  sequence(lookbehind(either<unknown>(particle('in'), particle('during'))), ownQuarter),
  ([, value]) => value,
);

/** «أرباح الربع الثاني», «نتائج النصف الأول»: of this year, as business news counts. */
const accounted: Part<FractionOf> = map(
  sequence(
    lookbehind(particle('accounts')),
    either(quarterWord, word('piece', { is: 2, definite: true })),
    simpleOrdinal(true),
  ),
  ([, parts, nth]) => ofThisYear(parts, nth),
);

/** «بداية الربع الثالث», «نهاية الربع الأول». */
const quarterEdge: Part<BoundaryOf> = map(sequence(edgeWord, ownQuarter), ([name, of]) => ({
  kind: 'boundary',
  edge: name,
  of,
}));

export const quarterPatterns: readonly Pattern[] = [
  pattern('quarter-alone', reading(quarter, grade.possible)),
  pattern('accounted-piece', reading(accounted, grade.possible)),
  pattern('quarter-edge', reading(quarterEdge, grade.possible)),
  pattern('relative-quarter', reading(quarterByPlace, grade.probable)),
];
