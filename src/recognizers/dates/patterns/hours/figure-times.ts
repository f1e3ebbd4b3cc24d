import type { Token } from '../../../../document.ts';
import type { Clock } from '../../meaning.ts';
import { nothing } from '../dispatch/first-sets.ts';
import {
  either,
  map,
  mark,
  openingWith,
  optional,
  type Part,
  type Phrase,
  sequence,
} from '../grammar/combinators.ts';
import { notBefore, where } from '../grammar/conditions.ts';
import type { DayPart } from '../words/word-classes.ts';
import { particle, word } from '../words/words.ts';
import { decimalTime, latinTime, ofFigures, timeToken } from './clock-figures.ts';
import { dayPart, meridiem, type NamedPart } from './day-parts.ts';

/** «الشروق 6:10 الظهر 12:08»: in a table of prayers the word is of the time behind it. */
const partOfFigures: Part<NamedPart> = notBefore(
  either(dayPart, meridiem),
  either<unknown>(timeToken, sequence(mark(':'), timeToken)),
);

const prayer: Part<DayPart> = either(
  word('dayPart', { definite: true }),
  map(word('particle', { is: 'sunrise', definite: true }), () => 'morning' as const),
  map(either<unknown>(particle('nightPrayer'), particle('sunset')), () => 'evening' as const),
);

/** «العصر 3:27», «العشاء: 7:20», «غروب الشمس 6:44»: the prayer or what the sun does before its time. */
const ofPrayer: Part<NamedPart> = openingWith(nothing, (phrase, at) => {
  const { tokens, first, start } = phrase;
  const end = tokens[first - 1]?.lexeme.text === ':' ? first - 1 : first;
  const back = tokens[end - 1]?.lexeme.key === 'الشمس' ? end - 2 : end - 1;
  if (at !== first || back < start) return null;
  const named = prayer({ ...phrase, first: back, end: back + 1 }, back);
  return named && { value: { part: named.value }, start: undefined, end: at };
});

const isMark = (token: Token | undefined): boolean => /^[:،,-]$/u.test(token?.lexeme.text ?? '');

/** Whether a number with a point is behind the name of a prayer: «الظهر 11.47», «الظهر: 11.47». */
const isBehindPrayer = (phrase: Phrase, at: number): boolean => {
  const { tokens, start } = phrase;
  const back = isMark(tokens[at - 1]) ? at - 2 : at - 1;
  return (
    back >= start &&
    decimalTime(phrase, at) !== null &&
    prayer({ ...phrase, first: back, end: back + 1 }, back) !== null
  );
};

/** From a time of a table to the next: «الظهر 11.47، العصر: 3.11». */
const nearby = [-4, -3, -2, 2, 3, 4];

/** «الفجر 4.21 الظهر 11.47»: at least two prayers with what would else be numbers. */
const inTable = where(
  (phrase, at) =>
    isBehindPrayer(phrase, at) &&
    nearby.some((away) => at + away < phrase.end && isBehindPrayer(phrase, at + away)),
);

/** «11.47» of «الظهر 11.47 العصر 3.11». */
export const prayerTime: Part<Clock> = map(
  sequence(inTable, ofPrayer, decimalTime),
  ([, named, time]) => ofFigures(time, named),
);

/** «14:30», «20h30», «3:20 عصرا», «10:15 ص». */
export const inFigures: Part<Clock> = map(
  sequence(optional(ofPrayer), either(timeToken, latinTime), optional(partOfFigures)),
  ([prayed, time, said]) => {
    const named = said ?? prayed;
    const clock = ofFigures(time, named);
    if (named !== undefined) return clock;
    return { ...clock, settled: true, movable: time.settled ? undefined : true };
  },
);
