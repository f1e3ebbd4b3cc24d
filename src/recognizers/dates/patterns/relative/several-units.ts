import type { RelativePeriod } from '../../meaning.ts';
import { either, map, optional, type Part, sequence } from '../grammar/combinators.ts';
import { lookbehind, notBefore } from '../grammar/conditions.ts';
import { count } from '../grammar/counts.ts';
import { cardinalWords, figures } from '../grammar/numerals.ts';
import { upTo } from '../grammar/shared.ts';
import { counted } from '../lengths/amounts.ts';
import type { Unit } from '../words/word-classes.ts';
import { particle, unit, word } from '../words/words.ts';

/** The fewest units that a bare plural or «قليلة» can mean. */
const fewest = 3;

const several = (
  is: Unit,
  number: number,
  towards: number,
  vague: boolean,
): RelativePeriod | null => {
  if (towards === 0 || !Number.isInteger(number)) return null;
  const first = towards < 0 ? -number : 1;
  return { kind: 'relativePeriod', unit: is, first, count: number, ...(vague ? { vague } : {}) };
};

/** «الماضية» and «الأخيرة» -1, «المقبلة» 1. */
const direction: Part<number> = either(
  map(word('shift', { definite: true }), (away) => {
    if (away === 'preceding') return -1;
    return away === -1 || away === 1 ? away : null;
  }),
  word('ordinal', { is: -1, definite: true }),
);

/** «الخمس», «الـ24», after a plural. */
export const unitCount: Part<number> = either(
  cardinalWords,
  map(sequence(optional(particle('article')), figures(1, 999)), ([, value]) => value),
);

/** The most of so many, behind «إلى» or «أو». */
const orMore: Part<number> = map(
  sequence(either<unknown>(upTo, particle('or')), unitCount),
  ([, most]) => most,
);

/** «السنوات الخمس القادمة», «السنوات الثلاث إلى الخمس المقبلة», «الأيام القليلة المقبلة», «اليومين الماضيين», «الـ24 ساعة الماضية», «الستة الأشهر الماضية». */
export const severalUnits: Part<RelativePeriod> = either<RelativePeriod>(
  map(
    sequence(
      word('units', { definite: true }),
      optional(unitCount),
      optional(orMore),
      optional(word('few', { definite: true })),
      direction,
    ),
    ([is, many, most, , towards]) =>
      many === undefined && (is === 'minute' || is === 'second')
        ? null
        : several(is, most ?? many ?? fewest, towards, many === undefined || most !== undefined),
  ),
  map(sequence(word('pair', { definite: true }), direction), ([is, towards]) =>
    several(is, 2, towards, false),
  ),
  map(
    sequence(
      optional(particle('article')),
      count,
      either(counted, word('units', { definite: true })),
      direction,
    ),
    ([, many, is, towards]) => several(is, many, towards, false),
  ),
);

/** «في العقد الأخير», «خلال العشرية الأخيرة»: the last ten years; elsewhere it may be a contract. */
export const lastDecade: Part<RelativePeriod> = notBefore(
  map(
    sequence(
      lookbehind(
        either<unknown>(
          particle('in'),
          particle('during'),
          particle('throughout'),
          particle('over'),
          word('since'),
        ),
      ),
      unit('decade', { definite: true }),
      word('ordinal', { is: -1, definite: true }),
    ),
    () => several('year', 10, -1, false),
  ),
  particle('of'),
);

/** «آخر 24 ساعة», «آخر ثلاثة أيام», «أول 100 يوم» is none. */
export const lastUnits: Part<RelativePeriod> = map(
  sequence(
    word('ordinal', { is: -1, definite: false }),
    either(
      map(sequence(count, counted), ([many, is]) => ({ many, is })),
      map(word('pair', { definite: false }), (is) => ({ many: 2, is })),
    ),
  ),
  ([, { many, is }]) => several(is, many, -1, false),
);
