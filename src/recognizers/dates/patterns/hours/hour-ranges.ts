import { grade } from '../../../grades.ts';
import type { Clock, ClockRange } from '../../meaning.ts';
import { either, map, mark, optional, type Part, sequence } from '../grammar/combinators.ts';
import { lookbehind, notBefore } from '../grammar/conditions.ts';
import { figures } from '../grammar/numerals.ts';
import { type Pattern, pattern, reading, unlessNamed } from '../grammar/pattern.ts';
import { upTo } from '../grammar/shared.ts';
import { particle, word } from '../words/words.ts';
import { clearHour } from './clock.ts';
import { decimalTime, ofFigures } from './clock-figures.ts';
import { dayPart } from './day-parts.ts';
import { clockOf, fractionPast, hourOrdinal, joinedHour, pastHour } from './hours.ts';
import { zone } from './zones.ts';

const hourWord: Part<Clock> = map(sequence(hourOrdinal, optional(pastHour)), ([hour, past]) =>
  clockOf(hour, past, undefined),
);

/** «الثالثة», «السابعة والنصف», «5», «14.30»: an hour only because the other end is one. */
const bareHour: Part<Clock> = either(
  hourWord,
  map(decimalTime, (time) => ofFigures(time, undefined)),
  map(sequence(figures(1, 12), optional(fractionPast)), ([hour, past]) =>
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
  map(sequence(lookbehind(particle('of')), bareHour, upTo, clearHour), ([, from, , last]) =>
    rangeOf(from, last),
  ),
  map(sequence(clearHour, upTo, either(clearHour, lastHour)), ([from, , last]) =>
    rangeOf(from, last),
  ),
);

/** «بين 5 و6 مساء», «بين الثالثة والرابعة عصرا», «بين الساعة 9 و11». */
const between: Part<ClockRange> = either(
  map(
    sequence(
      lookbehind(particle('between')),
      either(clearHour, bareHour),
      either(
        map(sequence(particle('and'), clearHour), ([, last]) => last),
        map(sequence(joinedHour, optional(pastHour), dayPart), ([hour, past, named]) =>
          clockOf(hour, past, named),
        ),
      ),
    ),
    ([, from, last]) => rangeOf(from, last),
  ),
  map(
    sequence(lookbehind(particle('between')), clearHour, particle('and'), lastHour),
    ([, from, , last]) => rangeOf(from, last),
  ),
);

/** «بين الساعتين الرابعة والسادسة عصرا». */
const twoHours: Part<ClockRange> = map(
  sequence(
    word('pair', { is: 'hour', definite: true }),
    either(bareHour, clearHour),
    either(
      joinedHour,
      map(sequence(particle('and'), figures(1, 24)), ([, hour]) => hour),
    ),
    optional(pastHour),
    optional(dayPart),
  ),
  ([, from, hour, past, named]) => rangeOf(from, clockOf(hour, past, named)),
);

/** «من الخامسة إلى السابعة»: of a day beside it, since places go from fifth to seventh too. */
const doubtful: Part<ClockRange> = either(
  map(sequence(lookbehind(particle('of')), hourWord, upTo, hourWord), ([, from, , last]) =>
    rangeOf(from, last),
  ),
  map(
    sequence(lookbehind(particle('between')), hourWord, joinedHour, optional(pastHour)),
    ([, from, hour, past]) => rangeOf(from, clockOf(hour, past, undefined)),
  ),
);

/** «من الثامنة صباحا إلى السادسة مساء بتوقيت بيروت»: the zone is of both hours. */
const zonedRange: Part<ClockRange> = map(
  sequence(either(fromTo, between, twoHours), optional(zone)),
  ([{ from, to }, at]) => rangeOf(from, at === undefined ? to : { ...to, zone: at }),
);

export const hourRangePatterns: readonly Pattern[] = [
  // «الموج 2 م إلى 3 م» are metres.
  pattern('hour-range', unlessNamed(reading(zonedRange, grade.likely), word('lengthHead'))),
  pattern(
    'doubtful-hour-range',
    map(doubtful, (value) => ({ meaning: value, confidence: grade.probable, weak: true })),
  ),
];
