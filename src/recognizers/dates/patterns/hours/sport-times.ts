import { grade } from '../../../grades.ts';
import type { Duration, TimeAmount } from '../../meaning.ts';
import { inOrder } from '../dispatch/first-sets.ts';
import {
  either,
  map,
  mark,
  openingWith,
  optional,
  type Part,
  sequence,
} from '../grammar/combinators.ts';
import { where, wordsBackTo } from '../grammar/conditions.ts';
import { figures } from '../grammar/numerals.ts';
import { type Pattern, pattern, reading } from '../grammar/pattern.ts';
import { clearAmounts } from '../lengths/amounts.ts';
import { particle, unit, unitOrUnits, word } from '../words/words.ts';
import { type ClockFigures, timeToken } from './clock-figures.ts';

const and = optional(particle('and'));
const point = mark('.', ',', '،');

/** The decimals of a second behind a full stop or comma; their zeros count. */
const decimals: Part<number> = openingWith(
  inOrder([point.opening, word('figures').opening]),
  ({ tokens, end }, at) => {
    const [sign, figures] = tokens.slice(at, Math.min(at + 2, end));
    if (sign === undefined || figures?.start !== sign.end || !/^\d{1,3}$/.test(figures.lexeme.key))
      return null;
    if (point({ tokens, start: at, first: at, end }, at) === null) return null;
    return { value: Number(`0.${figures.lexeme.key}`), start: sign.start, end: at + 2 };
  },
);

/** The figures of a race as amounts, the last with its decimals. */
const racedFor = (
  { hour, minute, second }: ClockFigures,
  part: number,
  is: 'minute' | 'hour',
): Duration => {
  const figures = [hour, minute, second].filter((count) => count !== undefined);
  const units = is === 'hour' || figures.length === 3 ? hours : minutes;
  const amounts = figures.map((count, at): TimeAmount => {
    const last = at === figures.length - 1 ? part : 0;
    return { unit: units[at] ?? 'second', count: count + last };
  });
  return { kind: 'duration', amounts: amounts.filter(({ count }) => count > 0) };
};

/** «3:26.73 دقيقة», «1:32 ساعة», «2:05:30 ساعة»: the time of a race, which its unit makes no clock time. */
const raced: Part<Duration> = map(
  sequence(
    timeToken,
    optional(decimals),
    either<'minute' | 'hour'>(unitOrUnits('minute'), unitOrUnits('hour')),
  ),
  ([time, part = 0, is]) => racedFor(time, part, is),
);

/** «48:41.62 دقيقة», «29:15 دقيقة»: more minutes than a clock has hours. */
const longRaced: Part<Duration> = map(
  sequence(
    figures(24, 99),
    mark(':'),
    word('figures', { where: (value) => value < 60 }),
    unitOrUnits('minute'),
  ),
  ([minute, , second]) => ({
    kind: 'duration',
    amounts: [
      { unit: 'minute', count: minute },
      { unit: 'second', count: second },
    ],
  }),
);

const raceTime = particle('raceTime', ['', 'ب', 'و', 'في']);
/** Most words from «بزمن» to its figures: «بزمن قياسي بلغ 2:05:30». */
const farthestTime = 3;

/** «بزمن 2:05:30», «زمنا قدره 1:43.20»: such a word makes figures with seconds no clock time. */
const inTime: Part<Duration> = map(
  sequence(
    where((phrase) => wordsBackTo(raceTime, phrase, farthestTime) > 0),
    timeToken,
    optional(decimals),
  ),
  ([, time, part]) =>
    time.second === undefined && part === undefined ? null : racedFor(time, part ?? 0, 'minute'),
);

/** «45 ث»: how many, by the letter that papers of the Maghreb write for a unit. */
const lettered = (most: number, ...letters: readonly string[]): Part<number> =>
  map(sequence(figures(0, most), mark(...letters)), ([number]) => number);

/** «8 د و45 ث و12 ج», «2 سا 05 د 30 ث»: the time of a race by letters; the last are hundredths. */
const letteredTime: Part<Duration> = map(
  sequence(
    optional(map(sequence(lettered(23, 'سا', 'س'), and), ([number]) => number)),
    lettered(59, 'د', 'دق'),
    and,
    lettered(59, 'ث'),
    optional(map(sequence(and, lettered(99, 'ج')), ([, number]) => number)),
  ),
  ([hour = 0, minute, , second, hundredths = 0]) => {
    const amounts: readonly TimeAmount[] = [
      { unit: 'hour', count: hour },
      { unit: 'minute', count: minute },
      { unit: 'second', count: second + hundredths / 100 },
    ];
    return { kind: 'duration', amounts: amounts.filter(({ count }) => count > 0) };
  },
);

/** «و21 جزءا من المئة», «و85 جزءا بالمئة», «و7 أجزاء من الثانية»: what a time of a race has beside its seconds. */
const partOfSecond: Part<number> = map(
  sequence(
    and,
    figures(0, 999),
    particle('smallPart'),
    either<number | undefined>(
      map(
        sequence(
          particle('of'),
          either<number | undefined>(
            map(word('hundreds', { definite: true }), () => 100),
            map(word('thousands', { definite: true }), () => 1000),
            map(unit('second', { definite: true }), () => undefined),
          ),
        ),
        ([, parts]) => parts,
      ),
      map(word('hundreds', { definite: true, proclitics: ['ب'] }), () => 100),
    ),
    optional(sequence(particle('of'), unit('second', { definite: true }))),
  ),
  ([, number, , parts = number < 10 ? 10 : 100]) => (number < parts ? number / parts : null),
);

/** «12 دقيقة و58 ثانية و21 جزءا من المئة». */
const racedInParts: Part<Duration> = map(
  sequence(clearAmounts, partOfSecond),
  ([amounts, part]) => {
    const last = amounts.at(-1);
    if (last?.unit !== 'second' || last.count === undefined) return null;
    const whole = { unit: 'second', count: last.count + part } as const;
    return { kind: 'duration', amounts: [...amounts.slice(0, -1), whole] };
  },
);

const hours = ['hour', 'minute', 'second'] as const;
const minutes = ['minute', 'second'] as const;

export const sportTimePatterns: readonly Pattern[] = [
  pattern('sport-time', reading(either(raced, longRaced, inTime), grade.likely)),
  pattern('lettered-time', reading(letteredTime, grade.likely)),
  pattern('parts-of-second', reading(racedInParts, grade.likely)),
];
