import type { Candidate, Token } from '../../document.ts';
import { isYearWord } from '../../lexicons/event-words.ts';
import { isMonthWord } from '../../lexicons/month-words.ts';
import { isEleventh, isOrdinal } from '../../morphology/ordinal.ts';
import { dashes } from '../../text/characters.ts';
import { flatMapped } from '../../text/flat-map.ts';
import { keyAt } from '../../text/neighbours.ts';

/** A year beside the name of an event. */
interface EventYear {
  /** Exclusive; where the name ends when the year belongs to it. */
  readonly endToken: number;
  readonly year: number | undefined;
}

/** Days and years that the text names, by the offset at which each starts. */
export type DatesByStart = ReadonlyMap<number, Extract<Candidate, { type: 'date' }>>;

/** The dates among candidates, by where they start. */
export const datesByStart = (candidates: readonly Candidate[]): DatesByStart =>
  new Map(
    flatMapped(candidates, (one) => (one.type === 'date' ? [[one.start, one] as const] : [])),
  );

/** A year in figures at an index: «2014»; years of its length are none: «(1975-1990)». */
export const yearAt = (tokens: readonly Token[], at: number): number | undefined => {
  const text = tokens[at]?.lexeme.text ?? '';
  const joint = tokens[at + 1]?.lexeme.text ?? '';
  const isRange = (joint === '/' || dashes.has(joint)) && tokens[at + 2]?.lexeme.kind === 'number';
  return /^(?:1[89]|20)\d\d$/u.test(text) && !isRange ? Number(text) : undefined;
};

/** The year that follows a name and is no part of it: «معاهدة لندن لعام 1913». */
export const yearAfter = (tokens: readonly Token[], at: number): number | undefined =>
  isYearWord(keyAt(tokens, at)) ? yearAt(tokens, at + 1) : undefined;

/** A year with the word for it, or a day: «لعام 2010», «23 أكتوبر 2011»; «هجوم السابع من أكتوبر». */
export const datedAt = (
  tokens: readonly Token[],
  at: number,
  dates: DatesByStart,
): EventYear | undefined => {
  const plain = yearAt(tokens, at);
  if (plain !== undefined) return { endToken: at + 1, year: plain };
  const worded = yearAfter(tokens, at);
  if (worded !== undefined) return { endToken: at + 2, year: worded };
  const first = tokens[at];
  const date = first === undefined ? undefined : dates.get(first.start);
  if (first === undefined || date === undefined) return undefined;
  let endToken = at;
  while ((tokens[endToken]?.start ?? Infinity) < date.end) endToken++;
  // «السابع من أكتوبر», but not «الأول من أمس»
  const isSpelledDay = isOrdinal(first.lexeme.key) || isEleventh(first.lexeme.key);
  const isDay = isSpelledDay && tokens.slice(at + 1, endToken).some(isMonth);
  if (first.lexeme.kind !== 'number' && !isDay) return undefined;
  const year = Number(date.value.timex.slice(0, 4));
  return { endToken, year: Number.isNaN(year) ? undefined : year };
};

const isMonth = ({ lexeme }: Token): boolean => isMonthWord(lexeme.key);
