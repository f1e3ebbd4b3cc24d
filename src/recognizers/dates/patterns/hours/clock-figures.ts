import type { Clock } from '../../meaning.ts';
import { passing } from '../dispatch/first-sets.ts';
import { map, openingWith, type Part, type Phrase, sequence } from '../grammar/combinators.ts';
import { figures } from '../grammar/numerals.ts';
import { particle } from '../words/words.ts';
import type { NamedPart } from './day-parts.ts';
import { dayPartOfHour } from './hours.ts';

/** An hour and minute in figures; `settled` when no part of the day can move it. */
export interface ClockFigures {
  readonly hour: number;
  readonly minute: number;
  readonly second?: number;
  readonly settled: boolean;
}

const isTime = passing(({ kind }) => kind === 'time');

/** Fractions of a second are left out. */
const wholeNumber = (figures: string): number => Math.floor(Number(figures));

/** «14:30», «8:05:10». */
export const timeToken: Part<ClockFigures> = openingWith(isTime, (phrase, at) => {
  const token = at < phrase.end ? phrase.tokens[at] : undefined;
  if (token === undefined || token.lexeme.kind !== 'time') return null;
  const [hour = 0, minute = 0, second] = token.lexeme.spelling.split(':').map(wholeNumber);
  // The day ends at 24:00.
  if (hour === 24 && (minute > 0 || (second ?? 0) > 0)) return null;
  const settled = token.lexeme.spelling.startsWith('0') || hour > 12 || hour === 0;
  const value = { hour, minute, settled, ...(second === undefined ? {} : { second }) };
  return { value, start: token.start, end: at + 1 };
});

export const ofFigures = (
  { settled, ...time }: ClockFigures,
  named: NamedPart | undefined,
): Clock => ({
  kind: 'clock',
  ...time,
  settled: settled || undefined,
  part: dayPartOfHour(time.hour, named),
  date: named?.date,
});

/** «30ر9», «18ر30», as news agencies wrote half past nine: minutes first, unless they are none. */
export const wireTime: Part<ClockFigures> = map(
  sequence(figures(0, 59), particle('wire'), figures(0, 59)),
  ([first, , second]) => {
    const [hour, minute] = second > 24 ? [first, second] : [second, first];
    return hour > 24 || minute % 5 !== 0 ? null : { hour, minute, settled: hour > 12 };
  },
);

/** A number that an expression reads as an hour and a minute. */
const numberAsTime = (figures: RegExp, isSettled: (hour: string) => boolean): Part<ClockFigures> =>
  openingWith(
    passing(({ kind, spelling }) => kind === 'number' && figures.test(spelling)),
    (phrase, at) => {
      const token = at < phrase.end ? phrase.tokens[at] : undefined;
      const match = figures.exec(token?.lexeme.spelling ?? '');
      if (token === undefined || match === null) return null;
      const [, hours = '', minutes = ''] = match;
      const settled = isSettled(hours);
      const value = { hour: Number(hours), minute: Number(minutes), settled };
      return { value, start: token.start, end: at + 1 };
    },
  );

/** «05,46» and «17,30», which no part of the day can move. */
const isOfWholeDay = (hour: string): boolean => hour.startsWith('0') || Number(hour) > 12;

/** «12.30», «9,15» after «الساعة». */
export const decimalTime = numberAsTime(/^([01]?\d|2[0-3])[.,٫]([0-5]\d)$/u, isOfWholeDay);

/** «الساعة 0755», «1430 بتوقيت غرينتش»: after «الساعة» or before a zone, as news agencies write it. */
export const agencyTime = numberAsTime(/^([01]\d|2[0-3])([0-5]\d)$/u, () => true);

const hourFigures = /^(?:[01]?\d|2[0-3])$/u;
const minuteFigures = /^[0-5]\d$/u;
const isHour = passing(({ kind, spelling }) => kind === 'number' && hourFigures.test(spelling));

/** The word at an index of a phrase, empty beyond it. */
const wordAt = ({ tokens, end }: Phrase, index: number): string =>
  index < end ? (tokens[index]?.lexeme.spelling ?? '') : '';

/** «20h30», «8h», «8 h 15»: the French letter of the hour, as the Maghreb writes it. */
export const latinTime: Part<ClockFigures> = openingWith(isHour, (phrase, at) => {
  const letter = /^h([0-5]\d)?$/iu.exec(wordAt(phrase, at + 1));
  if (letter === null) return null;
  const after = wordAt(phrase, at + 2);
  const apart = letter[1] === undefined && minuteFigures.test(after) ? after : undefined;
  const minute = Number(letter[1] ?? apart ?? 0);
  return timeFrom(phrase, at, minute, apart === undefined ? at + 2 : at + 3);
});

/** «20س30», «14 س و30 د», «20سا و45د» after «الساعة». */
export const arabicTime: Part<ClockFigures> = openingWith(isHour, (phrase, at) => {
  if (!/^سا?$/u.test(wordAt(phrase, at + 1))) return null;
  const from = wordAt(phrase, at + 2) === 'و' ? at + 3 : at + 2;
  const minute = wordAt(phrase, from);
  if (!minuteFigures.test(minute)) return null;
  const end = /^دق?$/u.test(wordAt(phrase, from + 1)) ? from + 2 : from + 1;
  return timeFrom(phrase, at, Number(minute), end);
});

const timeFrom = (phrase: Phrase, at: number, minute: number, end: number) => {
  const token = at < phrase.end ? phrase.tokens[at] : undefined;
  if (token === undefined || !hourFigures.test(token.lexeme.spelling)) return null;
  const hour = Number(token.lexeme.spelling);
  return { value: { hour, minute, settled: hour > 12 }, start: token.start, end };
};
