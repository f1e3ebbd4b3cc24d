import type { Clock, Units } from '../meaning.ts';
import { dayPart, meridiem, part, type Told } from './day-parts.ts';
import { either, mark, meaning, notAfter, optional, type Part, sequence } from './grammar.ts';
import { cardinalWords, figures, joinedNumber } from './numerals.ts';
import { joined, pointer, shift } from './parts.ts';
import { type Found, found, type Pattern } from './pattern.ts';
import { particle, unit, word } from './vocabulary.ts';
import { zone } from './zones.ts';

/** «الساعة». */
const lead = unit('hour');

const upTo = (most: number, numbers: Part<number>): Part<number> =>
  meaning(numbers, (number) => (number <= most ? number : null));

/** «الثالثة», «الثانية عشرة», «الواحدة»; never with «والعشرين», which is minutes. */
const hourOrdinal = upTo(
  12,
  either(
    meaning(sequence(word('ordinal'), word('teen')), ([number]) => number + 10),
    word('ordinal', { where: (number) => number > 0 }),
    meaning(word('particle', { is: 'one', definite: true }), () => 1),
  ),
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

/** «الساعة الثالثة والنصف عصرا», «الساعة 3», «الساعة 14:30». */
const afterLead: Part<Clock> = meaning(
  sequence(
    lead,
    optional(mark('(', ':')),
    either<Clock>(
      meaning(sequence(timeToken, optional(either(dayPart, meridiem))), ([time, told]) =>
        ofFigures(time, told),
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
  sequence(word('ordinal', { definite: true, where: (hour) => hour > 0 }), optional(pastHour)),
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
      meaning(word('dayPart', { is: 'night', definite: true }), () => 0),
      meaning(particle('daytime'), () => 12),
    ),
  ),
  ([, hour]) => ({ kind: 'clock', hour, settled: true }),
);

const day = (first: Units['first']): Units => ({ kind: 'units', unit: 'day', first, count: 1 });

/** «هذا المساء», «هذه الليلة», «الليلة», «الليلة الماضية», «صباح اليوم» is joined elsewhere. */
const partOfToday: Part<Clock> = meaning(
  either(
    meaning(sequence(pointer, word('dayPart', { definite: true })), ([which, named]) => ({
      which,
      named,
    })),
    meaning(
      sequence(word('dayPart', { is: 'night', definite: true }), optional(shift)),
      ([named, away]) => ({ which: away ?? 0, named }),
    ),
  ),
  ({ which, named }) => ({ kind: 'clock', part: named, date: day(which) }),
);

/** «صباحا», «مساء»: a part of the day, of a day that stands beside it. */
const partAlone: Part<Found> = meaning(word('dayPart', { definite: false }), (named) => ({
  meaning: { kind: 'clock', part: named },
  confidence: 0.95,
  weak: true,
}));

const zoned = (clock: Part<Clock>): Part<Clock> =>
  meaning(sequence(clock, optional(zone)), ([value, at]) =>
    at === undefined ? value : { ...value, zone: at },
  );

/** «الليل» also means night in general; «الليلة» alone means tonight. */
export const clockPatterns: readonly Pattern[] = [
  { heads: ['unit'], part: found(zoned(afterLead), 0.96) },
  { heads: ['ordinal', 'cardinal', 'figures'], part: found(zoned(withoutLead), 0.93) },
  { heads: ['ordinal'], part: hourAlone },
  { heads: ['time'], part: notAfter(found(zoned(inFigures), 0.85), particle('result')) },
  { heads: ['edge'], part: found(zoned(midpoint), 0.9) },
  { heads: ['demonstrative', 'dayPart'], part: found(partOfToday, 0.93) },
  { heads: ['dayPart'], part: partAlone },
];
