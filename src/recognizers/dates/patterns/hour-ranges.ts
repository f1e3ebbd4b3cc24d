import type { Clock, ClockRange } from '../meaning.ts';
import { clearHour } from './clock.ts';
import {
  either,
  mark,
  meaning,
  notBefore,
  optional,
  type Part,
  preceded,
  sequence,
} from './combinators.ts';
import { dayPart } from './day-parts.ts';
import { clockOf, fractionPast, hourOrdinal, joinedHour, pastHour } from './hours.ts';
import { figures } from './numerals.ts';
import { found, type Pattern } from './pattern.ts';
import { particle, word } from './words.ts';

const to = either<unknown>(particle('to'), particle('until', ['', 'و']));

const hourWord: Part<Clock> = meaning(sequence(hourOrdinal, optional(pastHour)), ([hour, past]) =>
  clockOf(hour, past, undefined),
);

/** «الثالثة», «السابعة والنصف», «5»: an hour only because the other end is one. */
const bareHour: Part<Clock> = either(
  hourWord,
  meaning(sequence(figures(1, 12), optional(fractionPast)), ([hour, past]) =>
    clockOf(hour, past, undefined),
  ),
);

/** Nothing that a figure could count. */
const lastHour: Part<Clock> = notBefore(
  bareHour,
  either<unknown>(
    word('counted'),
    word('units'),
    word('unit', { definite: false }),
    word('thousands'),
    mark('%', '/', '-'),
  ),
);

const rangeOf = (from: Clock, to: Clock): ClockRange => ({ kind: 'clockRange', from, to });

/** «من 5 إلى السابعة صباحا», «من 3 إلى 3:30», «الواحدة ظهرا إلى 4». */
const fromTo: Part<ClockRange> = either(
  meaning(sequence(preceded(particle('of')), bareHour, to, clearHour), ([, from, , last]) =>
    rangeOf(from, last),
  ),
  meaning(sequence(clearHour, to, either(clearHour, lastHour)), ([from, , last]) =>
    rangeOf(from, last),
  ),
);

/** «بين 5 و6 مساء», «بين الثالثة والرابعة عصرا». */
const between: Part<ClockRange> = meaning(
  sequence(
    preceded(particle('between')),
    either(clearHour, bareHour),
    either(
      meaning(sequence(particle('and'), clearHour), ([, last]) => last),
      meaning(sequence(joinedHour, optional(pastHour), dayPart), ([hour, past, told]) =>
        clockOf(hour, past, told),
      ),
    ),
  ),
  ([, from, last]) => rangeOf(from, last),
);

/** «بين الساعتين الرابعة والسادسة عصرا». */
const twoHours: Part<ClockRange> = meaning(
  sequence(
    word('pair', { is: 'hour', definite: true }),
    either(bareHour, clearHour),
    either(
      joinedHour,
      meaning(sequence(particle('and'), figures(1, 24)), ([, hour]) => hour),
    ),
    optional(pastHour),
    optional(dayPart),
  ),
  ([, from, hour, past, told]) => rangeOf(from, clockOf(hour, past, told)),
);

/** «من الخامسة إلى السابعة»: of a day beside it, since places go from fifth to seventh too. */
const doubtful: Part<ClockRange> = either(
  meaning(sequence(preceded(particle('of')), hourWord, to, hourWord), ([, from, , last]) =>
    rangeOf(from, last),
  ),
  meaning(
    sequence(preceded(particle('between')), hourWord, joinedHour, optional(pastHour)),
    ([, from, hour, past]) => rangeOf(from, clockOf(hour, past, undefined)),
  ),
);

export const hourRangePatterns: readonly Pattern[] = [
  found(either(fromTo, between, twoHours), 0.92),
  meaning(doubtful, (value) => ({ meaning: value, confidence: 0.8, weak: true })),
];
