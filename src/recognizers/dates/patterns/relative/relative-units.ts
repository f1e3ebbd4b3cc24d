import { grade } from '../../../grades.ts';
import type { DateMeaning, RelativePeriod, RemainderOf, Shift, WeekendOf } from '../../meaning.ts';
import { either, map, optional, type Part, sequence } from '../grammar/combinators.ts';
import { lookbehind, notAfter, notBefore } from '../grammar/conditions.ts';
import { definiteWord } from '../grammar/countable.ts';
import { type Match, type Pattern, pattern, reading } from '../grammar/pattern.ts';
import { attached, pointer, shift } from '../grammar/shared.ts';
import { type Unit, units } from '../words/word-classes.ts';
import { particle, unit, word } from '../words/words.ts';
import { lastDecade, lastUnits, severalUnits } from './several-units.ts';

/** «الأمين العام السابق»: here «العام» is "general". */
const isTitle = lookbehind(word('adjectiveHead', { definite: true }));

const year = unit('year', { definite: true, proclitics: attached });

/** «العام الجديد», «السنة الجديدة»; behind a word with «ال» «العام» is "general". */
const newYear: Part<{ readonly first: Shift; readonly is: Unit }> = map(
  either(
    notAfter(sequence(year, particle('newOne')), definiteWord),
    sequence(year, particle('newFeminine')),
  ),
  ([is]) => ({ first: 'new', is }),
);

/** «الأسبوع الماضي», «هذا العام», «العام هذا», «نفس الشهر», «الشهر الجاري». */
export const unitByPlace: Part<RelativePeriod> = map(
  sequence(
    optional(isTitle),
    either(
      map(
        sequence(pointer, word('unit', { definite: true }), optional(shift)),
        ([which, is, away]) => ({ first: away ?? which, is }),
      ),
      map(
        sequence(word('unit', { definite: true, proclitics: attached }), shift),
        ([is, away]) => ({ first: away, is }),
      ),
      newYear,
      map(
        notBefore(
          sequence(word('unit', { definite: true }), word('demonstrative', { is: 0 })),
          definiteWord,
        ),
        ([is, first]) => ({ first, is }),
      ),
    ),
  ),
  ([titled, { first, is }]) =>
    titled && is === 'year' ? null : { kind: 'relativePeriod', unit: is, first, count: 1 },
);

/** «العام», «الشهر» after what makes it a part of the present one: «نهاية العام». */
export const unitHere: Part<RelativePeriod> = map(
  word('unit', {
    definite: true,
    where: (is) =>
      is === 'day' || is === 'week' || is === 'month' || is === 'year' || is === 'century',
  }),
  (is) => ({ kind: 'relativePeriod', unit: is, first: 0, count: 1 }),
);

/** «عطلة نهاية الأسبوع الماضي», «نهاية هذا الأسبوع». */
const weekend: Part<WeekendOf> = map(
  sequence(
    optional(particle('holiday')),
    either<unknown>(word('edge', { is: 'last' }), lookbehind(particle('holiday'))),
    optional(pointer),
    either<unknown>(unit('week', { definite: true }), word('pairOf', { is: 'week' })),
    optional(shift),
  ),
  ([, , which, , away]) => ({ kind: 'weekend', week: away ?? which ?? 0 }),
);

/** «خلال الأسبوع», «طوال العام»: the present one, where nothing says of what it is. */
const unitDuring: Part<RelativePeriod> = notBefore(
  map(
    sequence(lookbehind(either<unknown>(particle('during'), particle('throughout'))), unitHere),
    ([, value]) => (value.unit === 'day' ? null : value),
  ),
  either<unknown>(definiteWord, word('figures'), particle('of'), particle('which')),
);

/** «أسبوعي», my week, «يومي», after «بقية». */
const myWeek: Part<RelativePeriod> = map(
  either(word('pairOf', { is: 'week' }), word('pairOf', { is: 'day' })),
  (is) => ({ kind: 'relativePeriod', unit: is, first: 0, count: 1 }),
);

/** «بقية الأسبوع», «باقي هذا العام». */
const rest: Part<RemainderOf> = map(
  sequence(word('rest'), either<DateMeaning>(unitByPlace, unitHere, myWeek)),
  ([, of]) => ({ kind: 'remainder', of }),
);

/** A decade may be a contract: «العقد الحالي» is one only after a preposition. */
const unitPattern: Part<Match> = map(
  sequence(
    optional(
      lookbehind(either<unknown>(particle('in'), particle('during'), word('since'), word('edge'))),
    ),
    unitByPlace,
  ),
  ([placed, value]) => {
    // «في نفس الساعة» is the time of a clock.
    if (value.first === 'same' && units.indexOf(value.unit) < units.indexOf('day')) return null;
    if (value.unit === 'decade' && placed === undefined) {
      const isContract = value.first === 0 || value.first === 'same';
      return { meaning: value, confidence: grade.possible, weak: isContract };
    }
    return { meaning: value, confidence: grade.certain };
  },
);

export const relativeUnitPatterns: readonly Pattern[] = [
  pattern('relative-unit', unitPattern),
  pattern('relative-units', reading(severalUnits, grade.certain)),
  pattern('last-decade', reading(lastDecade, grade.fair)),
  pattern('last-units', reading(lastUnits, grade.sure)),
  pattern('weekend', reading(weekend, grade.certain)),
  pattern('remainder', reading(rest, grade.likely)),
  pattern('unit-during', reading(unitDuring, grade.fair)),
];
