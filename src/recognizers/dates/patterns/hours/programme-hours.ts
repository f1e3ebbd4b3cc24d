import type { Clock } from '../../meaning.ts';
import { either, map, mark, optional, type Part, sequence } from '../grammar/combinators.ts';
import { followedBy, where } from '../grammar/conditions.ts';
import { figures } from '../grammar/numerals.ts';
import { particle, word } from '../words/words.ts';
import { decimalTime, ofFigures, timeToken } from './clock-figures.ts';
import { clockOf, minutesPast } from './hours.ts';

/** «س18», «س 15 و30 دق», as the programmes of Maghreb papers write the hour; «س1» asks a question. */
export const afterLetter: Part<Clock> = map(
  sequence(
    particle('hourLetter', ['', 'ال', 'ب', 'ل']),
    either<Clock>(
      map(either(timeToken, decimalTime), (time) =>
        ofFigures({ ...time, settled: true }, undefined),
      ),
      map(sequence(figures(10, 23), optional(minutesPast)), ([hour, past]) => ({
        ...clockOf(hour, past, undefined),
        settled: true,
      })),
    ),
  ),
  ([, clock]) => clock,
);

const weekday = word('weekday');

/** Whether a weekday and a colon are before: «السبت: 16.00: …». */
const afterWeekday = where(({ tokens, start, first, end }) => {
  const back = first - 2;
  if (back < start || tokens[first - 1]?.lexeme.text !== ':') return false;
  return weekday({ tokens, start, first: back, end }, back) !== null;
});

/** «السبت: 16.00: …», «الأحد: 17.30 - …», in the programmes of the Maghreb. */
export const behindWeekday: Part<Clock> = map(
  followedBy(sequence(afterWeekday, decimalTime), mark(':', '-', '–', '،')),
  ([, time]) => ofFigures({ ...time, settled: true }, undefined),
);
