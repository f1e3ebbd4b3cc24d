import type { Clock } from '../../meaning.ts';
import {
  either,
  map,
  mark,
  openingWith,
  optional,
  type Part,
  sequence,
} from '../grammar/combinators.ts';
import { decimalTime, ofFigures, timeToken } from './clock-figures.ts';
import { dayPart, meridiem } from './day-parts.ts';

/** «(08:00)», «(10.00) صباحا»: an hour in brackets, and its part of the day behind them. */
const inBrackets = map(
  sequence(
    mark('('),
    either(timeToken, decimalTime),
    mark(')'),
    optional(either(dayPart, meridiem)),
  ),
  ([, time, , named]) => ({ time, named }),
);

/** Reads «الساعة السابعة مساء (19:00)» as one hour, where the second is the first in figures. */
export const saidTwice = (clock: Part<Clock>): Part<Clock> =>
  openingWith(clock.opening, (phrase, at) => {
    const read = clock(phrase, at);
    const again = read === null ? null : inBrackets(phrase, read.end);
    if (read === null || again === null) return read;
    const { hour = 0, minute = 0, part } = read.value;
    const { time, named } = again.value;
    if (hour % 12 !== time.hour % 12 || minute !== time.minute) return read;
    const value = part === undefined ? ofFigures(time, named) : read.value;
    return {
      value: { ...value, date: value.date ?? read.value.date },
      start: read.start,
      end: again.end,
    };
  });
