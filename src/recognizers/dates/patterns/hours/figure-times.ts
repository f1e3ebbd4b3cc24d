import type { Clock } from '../../meaning.ts';
import { nothing } from '../dispatch/first-sets.ts';
import {
  either,
  map,
  mark,
  openingWith,
  optional,
  type Part,
  sequence,
} from '../grammar/combinators.ts';
import { notBefore } from '../grammar/conditions.ts';
import type { DayPart } from '../words/word-classes.ts';
import { particle, word } from '../words/words.ts';
import { latinTime, ofFigures, timeToken } from './clock-figures.ts';
import { dayPart, meridiem, type NamedPart } from './day-parts.ts';

/** «الشروق 6:10 الظهر 12:08»: in a table of prayers the word is of the time behind it. */
const partOfFigures: Part<NamedPart> = notBefore(
  either(dayPart, meridiem),
  either<unknown>(timeToken, sequence(mark(':'), timeToken)),
);

const prayer: Part<DayPart> = either(
  word('dayPart', { definite: true }),
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
