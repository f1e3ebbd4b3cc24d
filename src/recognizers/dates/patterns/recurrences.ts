import { twoFigures } from '../../../text/two-figures.ts';
import { grade } from '../../grades.ts';
import { durationTimex } from '../duration.ts';
import type { Recurrence } from '../meaning.ts';
import { amounts } from './amounts.ts';
import { either, map, optional, type Part, sequence } from './combinators.ts';
import { lookbehind, notBefore, where, wordsBackTo } from './conditions.ts';
import { partCode } from './day-parts.ts';
import { figuredDay } from './days.ts';
import { adverb, every, timesEach } from './how-often.ts';
import { anyMonth, namedMonth } from './month-fields.ts';
import type { MonthName } from './month-names.ts';
import { figures, ordinalWords, simpleOrdinal } from './numerals.ts';
import { type Pattern, pattern, reading } from './pattern.ts';
import { shift, upTo } from './shared.ts';
import { particle, unit, word } from './words.ts';

const ramadan = 9;

/** A month of another calendar moves: it comes once a year. Without «شهر» many names are words too, «كل رمضان» is none. */
export const eachMonth = ({ calendar, month, certainty }: MonthName): string | null => {
  const isRamadan = calendar === 'islamic-umalqura' && month === ramadan;
  if (certainty !== 'clear' && !isRamadan) return null;
  return calendar === 'gregory' ? `XXXX-${twoFigures(month)}` : 'P1Y';
};

/** «يوم جمعة», «جمعة», «صباح», «يوم», «ثلاثة أشهر», after «كل». */
const period: Part<string> = either(
  map(
    either(
      map(sequence(unit('day', { definite: false }), word('weekday')), ([, weekday]) => weekday),
      word('weekday', { definite: false }),
    ),
    (weekday) => `XXXX-WXX-${weekday}`,
  ),
  map(
    sequence(word('edge', { is: 'last' }), unit('week', { definite: false })),
    () => 'XXXX-WXX-WE',
  ),
  map(amounts, durationTimex),
  map(word('dayPart', { definite: false }), (named) => `XXXX-XX-XXT${partCode[named]}`),
  map(word('season', { definite: false }), (season) => `XXXX-${season}`),
  map(namedMonth, eachMonth),
);

/** «كل عام وأنتم بخير» is a wish. */
const wish = particle('you', ['و']);

/** «كل يوم», «كل يوم جمعة», «كل ثلاثة أشهر», «نهاية كل شهر», «كل شهر رمضان». */
const eachPeriod: Part<Recurrence> = notBefore(
  map(sequence(optional(word('edge', { definite: false })), every, period), ([, , timex]) => ({
    kind: 'set',
    timex,
  })),
  wish,
);

const indefiniteWeekday = word('weekday', { definite: false });

/** Most words from «كل» to a weekday listed behind it: «كل أحد وثلاثاء وخميس وجمعة». */
const farthestEach = 4;

/** Whether weekdays lead back to «كل»: «كل اثنين» before «وخميس». */
const behindEach = where((phrase) => {
  const back = wordsBackTo(every, phrase, farthestEach);
  if (back < 2) return false;
  const from = phrase.first - back + 1;
  return phrase.tokens
    .slice(from, phrase.first)
    .every((_, at) => indefiniteWeekday({ ...phrase, first: from + at }, from + at) !== null);
});

/** A weekday listed behind another: «كل اثنين وخميس». */
const listedWeekday: Part<Recurrence> = map(
  sequence(indefiniteWeekday, behindEach),
  ([weekday]) => ({ kind: 'set', timex: `XXXX-WXX-${weekday}` }),
);

/** «أيام الجمعة», «أيام الأحد من كل أسبوع». */
const weekdays: Part<Recurrence> = notBefore(
  map(
    sequence(
      word('units', { is: 'day', definite: false }),
      word('weekday', { definite: true }),
      optional(sequence(particle('of'), every, unit('week'))),
    ),
    ([, weekday]) => ({ kind: 'set', timex: `XXXX-WXX-${weekday}` }),
  ),
  // «أيام الجمعة 9 ديسمبر والثلاثاء 13 ديسمبر»
  figures(1, 31),
);

const namedDay: Part<number> = map(
  sequence(optional(unit('day', { definite: false })), word('weekday', { definite: true })),
  ([, weekday]) => weekday,
);

const ofEachWeek = sequence(particle('of'), every, unit('week'));

/** «يوم الأحد من كل أسبوع»; the days listed before it come again too, see `refine/recurrences`. */
const dayOfEachWeek: Part<Recurrence> = map(sequence(namedDay, ofEachWeek), ([weekday]) => ({
  kind: 'set',
  timex: `XXXX-WXX-${weekday}`,
}));

/** «من السبت إلى الأربعاء من كل أسبوع». */
const daysOfEachWeek: Part<Recurrence> = map(
  sequence(namedDay, upTo, namedDay, ofEachWeek),
  ([from, , to]) => ({ kind: 'set', timex: `XXXX-WXX-${from}/XXXX-WXX-${to}` }),
);

/** «15», «الأول», «غرة»: «يوم أحد» is a weekday. */
export const dayInMonth: Part<number> = either(
  figuredDay,
  word('monthDay'),
  map(ordinalWords, (day) => (day <= 31 ? day : null)),
);

export const ofEach = (is: 'month' | 'year'): Part<unknown> =>
  sequence(particle('of'), every, unit(is));

export const dayOfYear = (day: number, { calendar, month }: MonthName): string | null =>
  day > 0 && calendar === 'gregory' ? `XXXX-${twoFigures(month)}-${twoFigures(day)}` : null;

/** The TIMEX3 value of a day of each month. */
export const dayOfMonthCode = (day: number): string | null =>
  day > 0 ? `XXXX-XX-${twoFigures(day)}` : null;

/** «الأسبوع الأول من كل شهر», «النصف الثاني من كل سنة», «يوم الأحد من الأسبوع الأول من كل شهر». */
const pieceOfEach: Part<string> = map(
  sequence(
    optional(sequence(namedDay, particle('of'))),
    either<unknown>(unit('week', { definite: true }), word('piece', { definite: true })),
    simpleOrdinal(true),
    either<string>(
      map(ofEach('month'), () => 'P1M'),
      map(ofEach('year'), () => 'P1Y'),
    ),
  ),
  ([, , , timex]) => timex,
);

/** «يوم 15 من كل شهر», «الأول من كل شهر», «15 مارس من كل عام», «كل سنة في 15 مارس», «كل فاتح مايو», «مارس من كل سنة», «أول خميس من كل شهر», «كل أول خميس من الشهر». */
const dayOfEach: Part<Recurrence> = map(
  either<string>(
    pieceOfEach,
    map(sequence(optional(unit('day')), dayInMonth, ofEach('month')), ([, day]) =>
      dayOfMonthCode(day),
    ),
    map(sequence(optional(unit('day')), dayInMonth, anyMonth, ofEach('year')), ([, day, named]) =>
      dayOfYear(day, named),
    ),
    map(
      sequence(
        every,
        unit('year', { definite: false }),
        particle('in'),
        optional(unit('day')),
        dayInMonth,
        anyMonth,
      ),
      ([, , , , day, named]) => dayOfYear(day, named),
    ),
    map(sequence(every, dayInMonth, anyMonth), ([, day, named]) => dayOfYear(day, named)),
    map(sequence(namedMonth, ofEach('year')), ([named]) =>
      eachMonth({ ...named, certainty: 'clear' }),
    ),
    map(
      sequence(
        every,
        simpleOrdinal(false),
        optional(unit('day', { definite: false })),
        word('weekday', { definite: false }),
        particle('of'),
        unit('month', { definite: true }),
      ),
      () => 'P1M',
    ),
    map(
      sequence(
        either<unknown>(
          sequence(
            simpleOrdinal(false),
            optional(unit('day', { definite: false })),
            word('weekday', { definite: false }),
          ),
          sequence(optional(unit('day')), word('weekday', { definite: true }), simpleOrdinal(true)),
        ),
        ofEach('month'),
      ),
      () => 'P1M',
    ),
  ),
  (timex) => ({ kind: 'set', timex }),
);

/** «يوميا عدا الجمعة»: every one. */
const exceptWeekday: Part<Recurrence> = notBefore(
  map(
    sequence(
      lookbehind(particle('exceptFor')),
      optional(either(unit('day', { definite: false }), word('units', { is: 'day' }))),
      word('weekday', { definite: true }),
    ),
    ([, , weekday]) => ({ kind: 'set', timex: `XXXX-WXX-${weekday}` }),
  ),
  either<unknown>(figures(1, 31), shift),
);

/** To be asked before those that read «الجمعة» as the last one. */
export const exceptPatterns: readonly Pattern[] = [
  pattern('except-weekday', reading(exceptWeekday, grade.probable)),
];

export const recurrencePatterns: readonly Pattern[] = [
  pattern('each-period', reading(eachPeriod, grade.likely)),
  pattern('recurrence-adverb', reading(adverb, grade.likely)),
  pattern('times-each', reading(timesEach, grade.sure)),
  pattern('day-of-each', reading(dayOfEach, grade.sure)),
  pattern('days-of-each-week', reading(daysOfEachWeek, grade.sure)),
  pattern('day-of-each-week', reading(dayOfEachWeek, grade.sure)),
  pattern('weekday-of-each', reading(listedWeekday, grade.likely)),
  pattern('weekdays', reading(weekdays, grade.probable)),
];
