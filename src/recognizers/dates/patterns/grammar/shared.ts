import type { Shift } from '../../meaning.ts';
import type { Unit } from '../words/word-classes.ts';
import { particle, unit, word } from '../words/words.ts';
import { either, map, mark, optional, type Part, sequence } from './combinators.ts';
import { notBefore } from './conditions.ts';

const what = optional(either<unknown>(particle('what'), particle('which')));

/** «الماضي», «الجاري», «المقبل», «قبل الماضي» and «الأسبق» -2, «الذي بعد المقبل» 2, «نفسه». */
export const shift: Part<Shift> = either<Shift>(
  map(
    sequence(what, particle('before', ['', 'ال']), word('shift', { is: -1, definite: true })),
    () => -2,
  ),
  map(
    sequence(
      what,
      particle('after'),
      either(
        word('shift', { is: 1, definite: true }),
        word('shift', { is: 'following', definite: true }),
      ),
    ),
    () => 2,
  ),
  word('shift', { definite: true }),
  word('shift', { is: 'same' }),
  // «الأسبوع الذي سبقه», «في العام الذي يليه»
  map(sequence(particle('which'), particle('precedesIt')), () => 'preceding' as const),
  map(sequence(particle('which'), particle('followsIt')), () => 'following' as const),
);

/** «الجديد», «الجديدة». */
export const newOne = either<unknown>(particle('newOne'), particle('newFeminine'));

/** «هذا», «ذلك», «نفس», «ذات», before what they point at; «كذلك» is "also". */
export const pointer: Part<Shift> = either(word('demonstrative', { never: 'ك' }), word('same'));

/** «من», «في», «ب», «ل» between a day or month and what it belongs to. */
export const belonging = optional(either(particle('of'), particle('in')));
export const attached = ['', 'ب', 'ل'];

/** «إلى», «حتى» between the two ends of a range. */
export const upTo = either<unknown>(particle('to'), particle('until', ['', 'و']));

/** A unit named by its place: «الشهر الماضي», «هذا العام», «نفس اليوم». */
export const unitShifted = (is: Unit): Part<Shift> =>
  either<Shift>(
    map(
      sequence(pointer, unit(is, { definite: true }), optional(shift)),
      ([which, , away]) => away ?? which,
    ),
    map(sequence(unit(is, { definite: true, proclitics: attached }), shift), ([, away]) => away),
  );

/** Which years a number counts; `hijri` are lunar years. */
export type Era = 'common' | 'hijri' | 'solar';

const attachedTo = ['', 'ل'];

/** «هـ.ش», «هـ ش», «هجرية شمسية», «شمسي»; «هـ.ق», «هجري قمري» are lunar years. */
const named = (initials: string, adjective: string, letter: string): Part<unknown> =>
  either<unknown>(
    particle(initials),
    particle(adjective),
    sequence(
      particle('hijri', attachedTo),
      optional(mark('.')),
      either(particle(adjective), particle(letter)),
    ),
  );

/** «هـ», «هجرية», «للهجرة»; «هـ.ش», «هجري شمسي». */
export const hijriEra: Part<'hijri' | 'solar'> = either<'hijri' | 'solar'>(
  map(named('solarHijri', 'solar', 'solarLetter'), () => 'solar' as const),
  map(named('lunarHijri', 'lunar', 'lunarLetter'), () => 'hijri' as const),
  map(particle('hijri', attachedTo), () => 'hijri' as const),
);

/** What makes «م» the letter of millions: «3 م د», «3 م€». */
export const moneyMark = mark('د', '€', '$', '£');

/** «م», «ميلادية», «للميلاد». */
export const commonEra: Part<'common'> = notBefore(
  map(particle('common', attachedTo), () => 'common' as const),
  moneyMark,
);

export const era: Part<Era> = either<Era>(hijriEra, commonEra);

/** «قبل الميلاد», «ق.م», with or without a full stop. */
export const beforeCommonEra: Part<true> = map(
  either<unknown>(
    particle('bce'),
    sequence(mark('ق'), optional(mark('.')), mark('م')),
    sequence(particle('before'), particle('common')),
  ),
  () => true as const,
);

export const comma = mark('،', ',');

/** A word that joins with و, written to it or apart: «وعشرين», «و 18». */
export const joined = <T>(part: (proclitics: readonly string[]) => Part<T>): Part<T> =>
  either(
    part(['و']),
    map(sequence(particle('and'), part([''])), ([, value]) => value),
  );
