import type { TimeAmount } from '../../meaning.ts';
import { month } from '../days/months.ts';
import { anyOf, inOrder, nothing } from '../dispatch/first-sets.ts';
import {
  either,
  map,
  openingWith,
  optional,
  type Part,
  readOnce,
  sequence,
} from '../grammar/combinators.ts';
import { followedBy, notBefore } from '../grammar/conditions.ts';
import { definiteWord } from '../grammar/countable.ts';
import { count, joinedNumber } from '../grammar/counts.ts';
import { figures, ordinalWords } from '../grammar/numerals.ts';
import { comma, joined } from '../grammar/shared.ts';
import { type Unit, units } from '../words/word-classes.ts';
import { particle, unit, word } from '../words/words.ts';
import { joinedSeconds } from './joined-seconds.ts';

/** A unit after a number, singular or plural: «أيام», «عاما». */
export const counted: Part<Unit> = either(
  word('units', { definite: false }),
  word('unit', { definite: false }),
);

/** Alone, «ثانية» is "again", «عقد» "holding" and «دقيقة» "exact". */
const countsAlone = (is: Unit): boolean => is !== 'second' && is !== 'decade' && is !== 'minute';

/** «عقد واحد» is rather a contract. */
const isNoContract = (is: Unit): boolean => is !== 'decade';

const fractionOf = (parts: number): number => 1 / parts;

/** «10 سنوات», but not «5 بالمائة سنة 2017», where the year is named. */
const countedOnly: Part<Unit> = either(
  word('units', { definite: false }),
  notBefore(word('unit', { definite: false }), figures(1500, 2199)),
);

/** «ثلاثة أيام», «عامين», «أسبوع», «نصف ساعة». */
const amount: Part<TimeAmount> = readOnce(
  either<TimeAmount>(
    map(word('pair', { definite: false }), (unit) => ({ unit, count: 2 })),
    notBefore(
      either(
        map(sequence(figures(1, 2), countedOnly), ([number, unit]) => ({ unit, count: number })),
        // In words one and two are «واحد» after the unit and the dual: «أحد أيام» is none.
        map(sequence(count, countedOnly), ([number, unit]) =>
          number > 2 || number % 1 !== 0 ? { unit, count: number } : null,
        ),
      ),
      either<unknown>(word('weekday', { definite: true }), particle('watch')),
    ),
    map(sequence(followedBy(ordinalWords, countedOnly), countedOnly), ([number, unit]) =>
      number > 20 && number % 10 > 0 ? { unit, count: number } : null,
    ),
    map(
      sequence(word('cardinal', { is: 3 }), particle('quarters'), word('unit')),
      ([, , unit]) => ({
        unit,
        count: 3 / 4,
      }),
    ),
    map(sequence(word('fraction', { definite: false }), word('unit')), ([parts, unit]) => ({
      unit,
      count: fractionOf(parts),
    })),
    // «سنة سجنا», «شهر حبسا»
    map(followedBy(word('unit', { definite: false }), particle('sentence')), (unit) => ({
      unit,
      count: 1,
    })),
    map(
      either(
        sequence(word('unit', { definite: false, where: isNoContract }), particle('one')),
        sequence(
          word('unit', { definite: false, where: isNoContract }),
          word('particle', { is: 'additional', definite: false }),
        ),
        sequence(
          word('unit', { definite: false }),
          word('particle', { is: 'whole', definite: false }),
        ),
      ),
      ([unit]) => ({ unit, count: 1 }),
    ),
  ),
);

/** «عقد من الزمن», said to be no contract. */
const decadeOfTime: Part<Unit> = followedBy(
  unit('decade', { definite: false }),
  sequence(particle('of'), word('particle', { is: 'time', definite: true })),
);

/** «قبل شهر», but not «قبل شهر رمضان», «منذ عام 2011», «بعد يوم الانتخابات». */
export const oneUnit: Part<TimeAmount> = notBefore(
  map(either(word('unit', { definite: false, where: countsAlone }), decadeOfTime), (unit) => ({
    unit,
    count: 1,
  })),
  either<unknown>(definiteWord, word('figures'), word('thousands'), month()),
);

/** «وساعة», «وشهر واحد». */
const joinedUnit = (where: (is: Unit) => boolean): Part<TimeAmount> =>
  joined((proclitics) =>
    map(
      sequence(word('unit', { definite: false, where, proclitics }), optional(particle('one'))),
      ([unit]) => ({ unit, count: 1 }),
    ),
  );

/** «وثلاثة أشهر», «ويومين», «وساعة». */
export const joinedAmount: Part<TimeAmount> = either<TimeAmount>(
  joinedSeconds,
  map(sequence(joinedNumber, counted), ([number, unit]) => ({ unit, count: number })),
  joined((proclitics) =>
    map(word('pair', { definite: false, proclitics }), (unit) => ({ unit, count: 2 })),
  ),
  joinedUnit(countsAlone),
);

/** «ويومين», «، 21 يوما», «ودقيقة»: what a greater unit is before. */
export const more: Part<TimeAmount> = either<TimeAmount>(
  map(sequence(comma, figures(1, 9999), counted), ([, number, unit]) => ({
    unit,
    count: number,
  })),
  joinedAmount,
  notBefore(
    joinedUnit((is) => is === 'minute' || is === 'second'),
    definiteWord,
  ),
);

/** «ونصف», «والنصف», «وربع الساعة», «إلا ربعا»: of the unit before it. */
export const andFraction: Part<number> = map(
  sequence(
    either(
      map(
        joined((proclitics) => word('fraction', { proclitics })),
        fractionOf,
      ),
      map(sequence(particle('except'), word('fraction')), ([, parts]) => -fractionOf(parts)),
    ),
    optional(word('unit', { definite: true })),
  ),
  ([part]) => part,
);

const headAmount = (first: Part<TimeAmount>): Part<TimeAmount> =>
  map(sequence(first, optional(andFraction)), ([head, part]) =>
    part === undefined ? head : { ...head, count: head.count + part },
  );

/** Amounts of ever smaller units: «3 سنوات و6 أشهر»; «17 سنة و18 سنة» are two lengths. */
export const withSmaller = (head: Part<TimeAmount>): Part<readonly TimeAmount[]> => {
  const opening = inOrder([head.opening, anyOf([more.opening, nothing])]);
  return openingWith(opening, (phrase, from) => {
    const begun = head(phrase, from);
    if (begun === null) return null;
    const all = [begun.value];
    let { end } = begun;
    let { unit } = begun.value;
    for (let next = more(phrase, end); next !== null; next = more(phrase, end)) {
      if (units.indexOf(next.value.unit) >= units.indexOf(unit)) break;
      all.push(next.value);
      ({ end } = next);
      ({ unit } = next.value);
    }
    return { value: all, start: begun.start, end };
  });
};

const withMore = (first: Part<TimeAmount>): Part<readonly TimeAmount[]> =>
  withSmaller(headAmount(first));

/** One amount and no more. */
export const oneAmount: Part<TimeAmount> = either(amount, oneUnit);

/** An amount that is said to be one: a number, a dual or «نصف». */
export const clearAmounts: Part<readonly TimeAmount[]> = withMore(amount);

/** «عقد ونصف», «دقيقة ونصف الدقيقة»: words that are no length of time alone are one before a fraction. */
export const otherWordAndFraction: Part<TimeAmount> = map(
  sequence(word('unit', { definite: false, where: (is) => !countsAlone(is) }), andFraction),
  ([unit, part]) => ({ unit, count: 1 + part }),
);

/** Any amount, a unit alone included: for after «قبل», «لمدة» and their like. */
export const amounts: Part<readonly TimeAmount[]> = either(
  withSmaller(otherWordAndFraction),
  withMore(oneAmount),
);
