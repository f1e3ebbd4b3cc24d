import type { Clock } from '../../meaning.ts';
import { either, map, optional, type Part, sequence } from '../grammar/combinators.ts';
import { followedBy } from '../grammar/conditions.ts';
import { joinedNumber } from '../grammar/counts.ts';
import { cardinalWords, figures, joinedWords } from '../grammar/numerals.ts';
import { joined } from '../grammar/shared.ts';
import type { DayPart } from '../words/word-classes.ts';
import { particle, unit, unitOrUnits, word } from '../words/words.ts';
import { dayPart, type NamedPart } from './day-parts.ts';

const upTo = (most: number, numbers: Part<number>): Part<number> =>
  map(numbers, (number) => (number <= most ? number : null));

const hourAfter = (proclitics: readonly string[]): Part<number> =>
  either(
    map(sequence(word('hour', { definite: true, proclitics }), word('teen')), ([number]) =>
      number === 11 ? 11 : number === 2 ? 12 : null,
    ),
    word('hour', { definite: true, proclitics, where: (number) => number < 11 }),
  );

/** «الثالثة», «الثانية عشرة», «الواحدة»: hours are feminine. */
export const hourOrdinal: Part<number> = hourAfter(['']);

/** «والثالثة»: the hour up to which something lasts. */
export const joinedHour: Part<number> = joined(hourAfter);

/** «ثلاثة», «اثنتي عشرة». */
export const hourCardinal = upTo(
  12,
  either(
    map(sequence(word('cardinal'), word('teen')), ([number]) => number + 10),
    word('cardinal'),
  ),
);

const minuteWord = unit('minute');
const minutes = either<unknown>(word('units', { is: 'minute' }), minuteWord);

const minutesOfFraction = (parts: number): number => 60 / parts;

/** «والخامسة والثلاثين», «والعشرين»: minutes given as hours are. */
const minuteOrdinal: Part<number> = joined((proclitics) =>
  either(
    map(
      sequence(
        word('hour', { definite: true, proclitics }),
        joined((also) => word('tens', { definite: true, proclitics: also })),
      ),
      ([ones, tens]) => ones + tens,
    ),
    word('tens', { definite: true, proclitics }),
    word('hour', { definite: true, proclitics }),
  ),
);

/** «والدقيقة الثلاثين»: the minute comes first. */
const numberedMinute: Part<number> = map(
  sequence(
    joined((proclitics) => unit('minute', { definite: true, proclitics })),
    either(
      map(
        sequence(
          word('hour', { definite: true }),
          joined((also) => word('tens', { definite: true, proclitics: also })),
        ),
        ([ones, tens]) => ones + tens,
      ),
      word('tens', { definite: true }),
      hourOrdinal,
      figures(1, 59),
    ),
  ),
  ([, minute]) => minute,
);

/** «والنصف», «والربع» after an hour in figures too. */
export const fractionPast: Part<number> = map(
  joined((proclitics) => word('fraction', { proclitics })),
  minutesOfFraction,
);

/** «وعشرين دقيقة», «و20 دقيقة», «والثلاثين دقيقة», «ودقيقتين», «ودقيقة». */
export const minutesPast: Part<number> = either(
  map(sequence(either(joinedNumber, minuteOrdinal), minutes), ([number]) => number),
  map(
    joined((proclitics) => word('pair', { is: 'minute', proclitics })),
    () => 2,
  ),
  map(
    joined((proclitics) => unit('minute', { definite: false, proclitics })),
    () => 1,
  ),
);

/** «و20 ثانية», «وثلاثين ثانية» behind minutes. */
export const secondsPast: Part<number> = map(
  sequence(joinedNumber, unitOrUnits('second')),
  ([number]) => (number < 60 ? number : null),
);

/** «والنصف», «وربع», «إلا ثلثا», «وخمس دقائق», «إلا عشر دقائق»: minutes, before the hour negative. */
export const pastHour: Part<number> = either(
  map(
    sequence(
      joined((proclitics) => word('fraction', { proclitics })),
      optional(
        either(
          map(sequence(particle('except'), cardinalWords, minutes), ([, number]) => -number),
          map(sequence(joinedNumber, minutes), ([number]) => number),
        ),
      ),
    ),
    ([parts, more]) => minutesOfFraction(parts) + (more ?? 0),
  ),
  minutesPast,
  numberedMinute,
  // «السابعة وخمسة وثلاثين مساء»: what else could be counted?
  map(followedBy(joinedWords, dayPart), (number) => (number < 60 ? number : null)),
  map(sequence(particle('except'), word('fraction')), ([, parts]) => -minutesOfFraction(parts)),
  map(
    sequence(particle('except'), either(cardinalWords, figures(1, 59)), optional(minutes)),
    ([, number]) => -number,
  ),
);

/** The part of the day in which an hour is said to be: 12 «م» is noon, 12 «مساء» midnight. */
export const dayPartOfHour = (hour: number, named: NamedPart | undefined): DayPart | undefined =>
  named?.meridiem && named.part === 'evening' && hour === 12 ? 'noon' : named?.part;

const isSettled = (hour: number, past: number | undefined, named: NamedPart | undefined): boolean =>
  hour === 0 || (past !== undefined && past < 0 && hour === 7 && named === undefined);

export const clockOf = (
  hour: number,
  past: number | undefined,
  named: NamedPart | undefined,
): Clock => ({
  kind: 'clock',
  hour: past !== undefined && past < 0 ? hour - 1 : hour,
  // «السابعة إلا ربعا» is no hour of the afternoon as six is; «00 و35 دق» is after midnight.
  ...(isSettled(hour, past, named) ? { settled: true } : {}),
  ...(past === undefined ? {} : { minute: past < 0 ? 60 + past : past }),
  part: dayPartOfHour(hour, named),
  date: named?.date,
});
