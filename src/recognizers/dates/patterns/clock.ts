import type { Clock, ClockRange, Units } from '../meaning.ts';
import { dayPart, meridiem, part } from './day-parts.ts';
import {
  either,
  mark,
  meaning,
  notAfter,
  notBefore,
  optional,
  type Part,
  preceded,
  sequence,
} from './grammar.ts';
import {
  clockOf,
  decimalTime,
  hourCardinal,
  hourOrdinal,
  ofFigures,
  pastHour,
  timeToken,
  wireTime,
} from './hours.ts';
import { figures } from './numerals.ts';
import { pointer, shift } from './parts.ts';
import { type Found, found, type Pattern } from './pattern.ts';
import { particle, unit, word } from './vocabulary.ts';
import type { DayPart } from './word-classes.ts';
import { greenwich, zone } from './zones.ts';

/** «الساعة». */
const lead = unit('hour', { definite: true });

/** «الساعة الثالثة والنصف عصرا», «الساعة 3», «الساعة 14:30». */
const afterLead: Part<Clock> = meaning(
  sequence(
    lead,
    optional(mark('(', ':')),
    either<Clock>(
      meaning(
        sequence(either(timeToken, wireTime, decimalTime), optional(either(dayPart, meridiem))),
        ([time, told]) => ofFigures(time, told),
      ),
      meaning(
        sequence(
          either(hourOrdinal, hourCardinal, figures(0, 24)),
          optional(pastHour),
          optional(either(dayPart, meridiem)),
        ),
        ([hour, past, told]) => clockOf(hour, past, told),
      ),
    ),
  ),
  ([, , clock]) => clock,
);

/** «الثالثة فجرا», «العاشرة والنصف من صباح الأحد», «3 عصرا». */
const withoutLead: Part<Clock> = either<Clock>(
  meaning(sequence(hourOrdinal, optional(pastHour), dayPart), ([hour, past, told]) =>
    clockOf(hour, past, told),
  ),
  meaning(sequence(figures(1, 12), either(part, meridiem)), ([hour, told]) =>
    clockOf(hour, undefined, told),
  ),
);

/** «(16,30 ت غ)», «30ر16 ت غ», beside the local time. */
const inGreenwich: Part<Clock> = meaning(
  sequence(either(wireTime, decimalTime), greenwich),
  ([time, at]) => ({ ...ofFigures({ ...time, settled: true }, undefined), zone: at }),
);

/**
 * «الثالثة»: an hour only as the beginning of a range, «من الثالثة إلى الرابعة عصرا», or with its
 * minutes, «الثالثة والنصف», where it is not the third of something.
 */
const hourAlone: Part<Found> = either<Found>(
  meaning(
    // «التاسعة والخامسة والثلاثين دقيقة» is one time.
    notAfter(
      notBefore(sequence(hourOrdinal, pastHour), word('ordinal', { definite: true })),
      word('hour', { definite: true }),
    ),
    ([hour, past]) => ({ meaning: clockOf(hour, past, undefined), confidence: 0.75 }),
  ),
  meaning(hourOrdinal, (hour) => ({
    meaning: clockOf(hour, undefined, undefined),
    confidence: 0.9,
    weak: true,
  })),
);

/** «من 5 إلى 8 مساء». */
const figureRange: Part<ClockRange> = meaning(
  sequence(
    preceded(particle('of')),
    figures(1, 12),
    either(particle('to'), particle('until')),
    figures(1, 12),
    part,
  ),
  ([, from, , to, told]) => ({
    kind: 'clockRange',
    from: clockOf(from, undefined, undefined),
    to: clockOf(to, undefined, told),
  }),
);

/** «14:30», «3:20 عصرا», «10:15 ص». */
const inFigures: Part<Clock> = meaning(
  sequence(timeToken, optional(either(dayPart, meridiem))),
  ([time, told]) => ({
    ...ofFigures(time, told),
    ...(told === undefined ? { settled: true } : {}),
  }),
);

/** «منتصف الليل», «منتصف النهار». */
const midpoint: Part<Clock> = meaning(
  sequence(
    word('edge', { is: 'middle' }),
    either(
      meaning(word('dayPart', { is: 'night' }), () => 0),
      meaning(particle('daytime'), () => 12),
    ),
  ),
  ([, hour]) => ({ kind: 'clock', hour, settled: true }),
);

const day = (first: Units['first']): Units => ({ kind: 'units', unit: 'day', first, count: 1 });

/** «هذا المساء», «هذه الليلة», «الليلة», «الليلة الماضية», «صباح اليوم» is joined elsewhere. */
const partOfToday: Part<Clock> = meaning(
  either(
    meaning(
      sequence(
        pointer,
        word('dayPart', { definite: true, where: (named) => named !== 'afternoon' }),
      ),
      ([which, named]) => ({ which, named }),
    ),
    meaning(
      sequence(word('particle', { is: 'tonight', definite: true }), optional(shift)),
      ([, away]) => ({ which: away ?? 0, named: 'night' as const }),
    ),
  ),
  ({ which, named }) => ({ kind: 'clock', part: named, date: day(which) }),
);

/** «في الصباح», «في المساء»; «في المغرب» is rather the country. */
const partNamed = either<DayPart>(
  word('dayPart', { is: 'morning', definite: true }),
  meaning(mark('المساء'), () => 'evening'),
);

/** «صباحا», «مساء», «بعد ظهر»: a part of the day, of a day that stands beside it. */
const partAlone: Part<Found> = meaning(
  either(
    word('dayPart', { definite: false }),
    meaning(
      sequence(preceded(particle('in')), partNamed, optional(particle('early'))),
      ([, named]) => named,
    ),
    meaning(
      sequence(particle('after'), word('dayPart', { is: 'noon' })),
      () => 'afternoon' as const,
    ),
    meaning(
      sequence(particle('before'), word('dayPart', { is: 'noon' })),
      () => 'morning' as const,
    ),
  ),
  (named) => ({ meaning: { kind: 'clock', part: named }, confidence: 0.95, weak: true }),
);

const zoned = (clock: Part<Clock>): Part<Clock> =>
  meaning(sequence(clock, optional(zone)), ([value, at]) =>
    at === undefined ? value : { ...value, zone: at },
  );

export const clockPatterns: readonly Pattern[] = [
  found(zoned(afterLead), 0.96),
  found(zoned(withoutLead), 0.93),
  found(inGreenwich, 0.93),
  found(figureRange, 0.9),
  hourAlone,
  notAfter(found(zoned(inFigures), 0.85), particle('result')),
  found(zoned(midpoint), 0.9),
  found(partOfToday, 0.93),
  partAlone,
];
