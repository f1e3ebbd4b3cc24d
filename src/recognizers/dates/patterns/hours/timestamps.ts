import { grade } from '../../../grades.ts';
import type { Clock } from '../../meaning.ts';
import { figuredDay } from '../days/figured-days.ts';
import { dateToken } from '../days/full-dates.ts';
import { namedMonth } from '../days/month-fields.ts';
import { passing } from '../dispatch/first-sets.ts';
import { either, map, openingWith, optional, type Part, sequence } from '../grammar/combinators.ts';
import { figures } from '../grammar/numerals.ts';
import { type Pattern, pattern, reading } from '../grammar/pattern.ts';
import { comma } from '../grammar/shared.ts';
import { word } from '../words/words.ts';
import { timeToken } from './clock-figures.ts';
import { greenwich, offset } from './zones.ts';

/** The T between the day and the time of ISO 8601. */
const separator: Part<true> = openingWith(
  passing(({ key }) => key === 't'),
  (phrase, at) => {
    const token = at < phrase.end ? phrase.tokens[at] : undefined;
    return token?.lexeme.key === 't' && token.start === phrase.tokens[at - 1]?.end
      ? { value: true, start: token.start, end: at + 1 }
      : null;
  },
);

/** «2020-12-20T07:29:00+03:00», «2020-12-20T07:29Z»: a time of a day with its zone as written. */
const timestamp: Part<Clock> = map(
  sequence(dateToken, separator, timeToken, optional(offset)),
  ([date, , time, zone]) => ({
    kind: 'clock',
    ...time,
    settled: true,
    date,
    ...(zone === undefined ? {} : { zone }),
  }),
);

/** «20201220T072900Z»: the basic form of ISO 8601, without marks. */
const basicStamp: Part<Clock> = openingWith(
  passing(({ kind, spelling }) => kind === 'number' && basicDay.test(spelling)),
  (phrase, at) => {
    const [day, time] = [
      phrase.tokens[at],
      at + 1 < phrase.end ? phrase.tokens[at + 1] : undefined,
    ];
    const [, year, month, date] = basicDay.exec(day?.lexeme.spelling ?? '') ?? [];
    const [, hour, minute, second, zone] = basicTime.exec(time?.lexeme.key ?? '') ?? [];
    if (day === undefined || date === undefined || hour === undefined || time?.start !== day.end)
      return null;
    return {
      value: {
        kind: 'clock',
        hour: Number(hour),
        minute: Number(minute),
        ...(second === undefined ? {} : { second: Number(second) }),
        settled: true,
        date: {
          kind: 'fields',
          calendar: 'gregory',
          year: Number(year),
          month: Number(month),
          day: Number(date),
        },
        ...(zone === 'z' ? { zone: 'Z' } : {}),
      },
      start: day.start,
      end: at + 2,
    };
  },
);

const basicDay = /^((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/;
const basicTime = /^t([01]\d|2[0-3])([0-5]\d)([0-5]\d)?(z?)$/;

/** «GMT 12:26 2021 الإثنين ,03 أيار / مايو»: the time and year before the day, as some sites print them. */
const yearFirstStamp: Part<Clock> = map(
  sequence(
    greenwich,
    timeToken,
    figures(2000, 2099),
    word('weekday', { definite: true }),
    optional(comma),
    figuredDay,
    namedMonth,
  ),
  ([zone, time, year, weekday, , day, { calendar, month }]) => ({
    kind: 'clock',
    ...time,
    settled: true,
    date: { kind: 'fields', calendar, year, month, day, weekday },
    zone,
  }),
);

export const timestampPatterns: readonly Pattern[] = [
  pattern('timestamp', reading(either(timestamp, basicStamp, yearFirstStamp), grade.certain)),
];
