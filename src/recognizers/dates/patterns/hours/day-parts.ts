import type { Lexeme } from '../../../../text/lexeme.ts';
import type { DateMeaning } from '../../meaning.ts';
import { passing } from '../dispatch/first-sets.ts';
import { either, map, openingWith, optional, type Part, sequence } from '../grammar/combinators.ts';
import { notBefore } from '../grammar/conditions.ts';
import { moneyMark, pointer } from '../grammar/shared.ts';
import type { DayPart } from '../words/word-classes.ts';
import { particle, word } from '../words/words.ts';

/** TIMEX3 codes of the parts of the day; dawn and noon have none of their own. */
export const partCode: Readonly<Record<DayPart, string>> = {
  dawn: 'MO',
  morning: 'MO',
  noon: 'MI',
  afternoon: 'AF',
  evening: 'EV',
  night: 'NI',
};

/** A part of the day that follows an hour, and its day when that is given too. */
export interface NamedPart {
  readonly part: DayPart;
  readonly date?: DateMeaning;
  /** Given by «ص» or «م»: «12:41 م» is after noon, «12:41 ص» after midnight. */
  readonly meridiem?: true;
}

/** The part of the day before and after one that is named: «قبل الظهر», «بعد المغرب». */
const before: Readonly<Record<DayPart, DayPart>> = {
  dawn: 'night',
  morning: 'dawn',
  noon: 'morning',
  afternoon: 'noon',
  evening: 'afternoon',
  night: 'evening',
};
const after: Readonly<Record<DayPart, DayPart>> = {
  dawn: 'morning',
  morning: 'morning',
  noon: 'afternoon',
  afternoon: 'afternoon',
  evening: 'evening',
  night: 'night',
};

/** «صباحا», «الصبح», «بعد الظهر», «بعد منتصف الليل», «قبل المغرب». */
export const part: Part<NamedPart> = either<NamedPart>(
  map(
    sequence(particle('after'), word('edge', { is: 'middle' }), word('dayPart', { is: 'night' })),
    () => ({ part: 'dawn' }),
  ),
  // «الثانية عشرة منتصف الليل»
  map(
    sequence(
      word('edge', { is: 'middle' }),
      either<DayPart>(
        word('dayPart', { is: 'night' }),
        map(particle('daytime'), () => 'noon'),
      ),
    ),
    ([, named]) => ({ part: named }),
  ),
  map(sequence(particle('before'), word('dayPart', { definite: true })), ([, named]) => ({
    part: before[named],
  })),
  map(
    sequence(
      particle('after'),
      either(
        word('dayPart'),
        map(particle('zenith'), () => 'noon' as const),
      ),
    ),
    ([, named]) => ({ part: after[named] }),
  ),
  map(word('dayPart'), (named) => ({ part: named })),
);

/** «هذا الصباح», «هذه الليلة». */
const pointed: Part<NamedPart> = map(
  sequence(pointer, word('dayPart', { definite: true })),
  ([which, named]) => ({
    part: named,
    date: { kind: 'relativePeriod', unit: 'day', first: which, count: 1 },
  }),
);

/** After an hour also «من مساء», «في صباح», «هذا الصباح». */
export const dayPart: Part<NamedPart> = either<NamedPart>(
  pointed,
  map(sequence(optional(either(particle('of'), particle('in'))), part), ([, named]) => named),
);

/** «في الليل», «هذا الصباح» after an hour in figures. */
export const partNamedAfter: Part<NamedPart> = either<NamedPart>(
  pointed,
  map(sequence(particle('in'), word('dayPart', { definite: true })), ([, named]) => ({
    part: named,
  })),
);

/** «AM», «pm», «a.m.», as programmes in two languages write them. */
const latinMeridiem = (letters: string, is: DayPart): Part<NamedPart> => {
  const isMeridiem = ({ kind, key }: Lexeme): boolean =>
    kind === 'latin' && key.replaceAll('.', '') === letters;
  return openingWith(passing(isMeridiem), (phrase, at) => {
    const token = at < phrase.end ? phrase.tokens[at] : undefined;
    return token !== undefined && isMeridiem(token.lexeme)
      ? { value: { part: is, meridiem: true }, start: token.start, end: at + 1 }
      : null;
  });
};

/** «ص», «م», «ظ», «PM» after an hour in figures. */
export const meridiem: Part<NamedPart> = either<NamedPart>(
  map(particle('noonLetter'), () => ({ part: 'noon', meridiem: true })),
  map(particle('am'), () => ({ part: 'morning', meridiem: true })),
  map(notBefore(particle('pm'), moneyMark), () => ({ part: 'evening', meridiem: true })),
  latinMeridiem('am', 'morning'),
  latinMeridiem('pm', 'evening'),
);
