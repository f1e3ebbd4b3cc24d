import type { Clock, Units } from '../meaning.ts';
import { dayPart, meridiem, part, type Told } from './day-parts.ts';
import { either, mark, meaning, notAfter, optional, type Part, sequence } from './grammar.ts';
import { cardinalWords, figures, joinedNumber } from './numerals.ts';
import { joined, pointer, shift } from './parts.ts';
import { type Found, found, type Pattern } from './pattern.ts';
import { particle, unit, word } from './vocabulary.ts';
import { zone } from './zones.ts';

/** «الساعة». */
const lead = unit('hour', { definite: true });

const upTo = (most: number, numbers: Part<number>): Part<number> =>
  meaning(numbers, (number) => (number <= most ? number : null));

/** «الثالثة», «الثانية عشرة», «الواحدة»: hours are feminine. */
const hourOrdinal: Part<number> = either(
  meaning(sequence(word('hour', { definite: true }), word('teen')), ([number]) =>
    number === 11 ? 11 : number === 2 ? 12 : null,
  ),
  word('hour', { definite: true, where: (number) => number < 11 }),
);

/** «ثلاثة», «اثنتي عشرة». */
const hourCardinal = upTo(
  12,
  either(
    meaning(sequence(word('cardinal'), word('teen')), ([number]) => number + 10),
    word('cardinal'),
  ),
);

const minuteWord = unit('minute');
const minutes = either<unknown>(word('units', { is: 'minute' }), minuteWord);

const minutesOfFraction = (parts: number): number => 60 / parts;

/** «والنصف», «وربع», «إلا ثلثا», «وخمس دقائق», «إلا عشر دقائق»: minutes, before the hour negative. */
const pastHour: Part<number> = either(
  meaning(
    sequence(
      joined((proclitics) => word('fraction', { proclitics })),
      optional(
        either(
          meaning(sequence(particle('except'), cardinalWords, minutes), ([, number]) => -number),
          meaning(sequence(joinedNumber, minutes), ([number]) => number),
        ),
      ),
    ),
    ([parts, more]) => minutesOfFraction(parts) + (more ?? 0),
  ),
  meaning(sequence(joinedNumber, minutes), ([number]) => number),
  meaning(sequence(particle('except'), word('fraction')), ([, parts]) => -minutesOfFraction(parts)),
  meaning(
    sequence(particle('except'), either(cardinalWords, figures(1, 59)), optional(minutes)),
    ([, number]) => -number,
  ),
);

const clockOf = (hour: number, past: number | undefined, told: Told | undefined): Clock => ({
  kind: 'clock',
  hour: past !== undefined && past < 0 ? hour - 1 : hour,
  ...(past === undefined ? {} : { minute: past < 0 ? 60 + past : past }),
  part: told?.part,
  date: told?.date,
});

interface Figures {
  readonly hour: number;
  readonly minute: number;
  readonly second?: number;
  readonly settled: boolean;
}

/** «14:30», «8:05:10». */
const timeToken: Part<Figures> = (phrase, at) => {
  const token = at < phrase.end ? phrase.tokens[at] : undefined;
  if (token === undefined || token.lexeme.kind !== 'time') return null;
  const [hour = 0, minute = 0, second] = token.lexeme.spelling.split(':').map(Number);
  const settled = token.lexeme.spelling.startsWith('0') || hour > 12 || hour === 0;
  const value = { hour, minute, settled, ...(second === undefined ? {} : { second }) };
  return { value, start: token.start, end: at + 1 };
};

const ofFigures = ({ settled, ...time }: Figures, told: Told | undefined): Clock => ({
  kind: 'clock',
  ...time,
  settled: settled || undefined,
  part: told?.part,
  date: told?.date,
});

/** «12.30», «9,15» after «الساعة». */
const decimalTime: Part<Figures> = (phrase, at) => {
  const token = at < phrase.end ? phrase.tokens[at] : undefined;
  const match = /^([01]?\d|2[0-3])[.,٫]([0-5]\d)$/u.exec(token?.lexeme.spelling ?? '');
  if (token === undefined || match === null) return null;
  const value = {
    hour: Number(match[1]),
    minute: Number(match[2]),
    settled: Number(match[1]) > 12,
  };
  return { value, start: token.start, end: at + 1 };
};

/** «الساعة الثالثة والنصف عصرا», «الساعة 3», «الساعة 14:30». */
const afterLead: Part<Clock> = meaning(
  sequence(
    lead,
    optional(mark('(', ':')),
    either<Clock>(
      meaning(
        sequence(either(timeToken, decimalTime), optional(either(dayPart, meridiem))),
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

/** «الثالثة»: an hour only as the beginning of a range, «من الثالثة إلى الرابعة عصرا». */
const hourAlone: Part<Found> = meaning(
  sequence(hourOrdinal, optional(pastHour)),
  ([hour, past]) => ({ meaning: clockOf(hour, past, undefined), confidence: 0.9, weak: true }),
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

/** «صباحا», «مساء», «بعد ظهر»: a part of the day, of a day that stands beside it. */
const partAlone: Part<Found> = meaning(
  either(
    word('dayPart', { definite: false }),
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
  { heads: ['unit:hour'], part: found(zoned(afterLead), 0.96) },
  { heads: ['hour', 'figures'], part: found(zoned(withoutLead), 0.93) },
  { heads: ['hour'], part: hourAlone },
  { heads: ['time'], part: notAfter(found(zoned(inFigures), 0.85), particle('result')) },
  { heads: ['edge'], part: found(zoned(midpoint), 0.9) },
  {
    heads: ['demonstrative', 'same', 'particle:tonight'],
    part: found(partOfToday, 0.93),
  },
  { heads: ['dayPart', 'particle:after', 'particle:before'], part: partAlone },
];
