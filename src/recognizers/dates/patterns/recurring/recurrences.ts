import { twoFigures } from '../../../../text/two-figures.ts';
import { grade } from '../../../grades.ts';
import { durationTimex } from '../../duration.ts';
import type { Recurrence } from '../../meaning.ts';
import { namedMonth } from '../days/month-fields.ts';
import { either, map, optional, type Part, sequence } from '../grammar/combinators.ts';
import { lookbehind, notBefore, where, wordsBackTo } from '../grammar/conditions.ts';
import { figures } from '../grammar/numerals.ts';
import { type Pattern, pattern, reading } from '../grammar/pattern.ts';
import { shift, upTo } from '../grammar/shared.ts';
import { partCode } from '../hours/day-parts.ts';
import { amounts } from '../lengths/amounts.ts';
import type { MonthName } from '../words/month-names.ts';
import { particle, unit, word } from '../words/words.ts';
import { adverb, every, timesEach } from './how-often.ts';

const ramadan = 9;

/** A month of another calendar moves: it comes once a year. Without «شهر» many names are words too, «كل رمضان» is none. */
export const eachMonth = ({ calendar, month, certainty }: MonthName): string | null => {
  const isRamadan = calendar === 'islamic-umalqura' && month === ramadan;
  if (certainty !== 'clear' && !isRamadan) return null;
  return calendar === 'gregory' ? `XXXX-${twoFigures(month)}` : 'P1Y';
};

/** «يوم جمعة», «جمعة», «ليلة جمعة», «صباح», «يوم», «ثلاثة أشهر», after «كل». */
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
  map(
    sequence(word('dayPart', { definite: false }), word('weekday', { definite: false })),
    ([named, weekday]) => `XXXX-WXX-${weekday}T${partCode[named]}`,
  ),
  map(word('dayPart', { definite: false }), (named) => `XXXX-XX-XXT${partCode[named]}`),
  map(word('season', { definite: false }), (season) => `XXXX-${season}`),
  map(namedMonth, eachMonth),
);

/** «كل عام وأنتم بخير» is a wish. */
export const wish = particle('you', ['و']);

/** «كل يوم», «كل يوم جمعة», «كل ثلاثة أشهر», «نهاية كل شهر», «كل شهر رمضان». */
const eachPeriod: Part<Recurrence> = notBefore(
  map(sequence(optional(word('edge', { definite: false })), every, period), ([, , timex]) => ({
    kind: 'set',
    timex,
  })),
  wish,
);

const indefiniteDay = unit('day', { definite: false });
const indefiniteWeekday = word('weekday', { definite: false });

/** Most words from «كل» to a weekday listed behind it: «كل أحد وثلاثاء وخميس وجمعة». */
const farthestEach = 4;

/** Whether weekdays lead back to «كل»: «كل اثنين» before «وخميس», «كل يوم اثنين» too. */
const behindEach = where((phrase) => {
  const back = wordsBackTo(every, phrase, farthestEach);
  if (back < 2) return false;
  const day = phrase.first - back + 1;
  const from = indefiniteDay({ ...phrase, first: day }, day) === null ? day : day + 1;
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

export const namedDay: Part<number> = map(
  sequence(optional(unit('day', { definite: false })), word('weekday', { definite: true })),
  ([, weekday]) => weekday,
);

const ofEachWeek = either<unknown>(
  sequence(optional(particle('of')), every, unit('week')),
  word('every', { is: 'P1W' }),
);

/** «يوم الأحد من كل أسبوع», «الخميس أسبوعيا»; the days listed before it come again too, see `refine/recurrences.ts`. */
const dayOfEachWeek: Part<Recurrence> = map(sequence(namedDay, ofEachWeek), ([weekday]) => ({
  kind: 'set',
  timex: `XXXX-WXX-${weekday}`,
}));

/** «من السبت إلى الأربعاء من كل أسبوع». */
const daysOfEachWeek: Part<Recurrence> = map(
  sequence(namedDay, upTo, namedDay, ofEachWeek),
  ([from, , to]) => ({ kind: 'set', timex: `XXXX-WXX-${from}/XXXX-WXX-${to}` }),
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
  pattern('days-of-each-week', reading(daysOfEachWeek, grade.sure)),
  pattern('day-of-each-week', reading(dayOfEachWeek, grade.sure)),
  pattern('weekday-of-each', reading(listedWeekday, grade.likely)),
  pattern('weekdays', reading(weekdays, grade.probable)),
];
