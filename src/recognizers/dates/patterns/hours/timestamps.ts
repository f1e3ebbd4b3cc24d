import { grade } from '../../../grades.ts';
import type { Clock } from '../../meaning.ts';
import { dateToken } from '../days/full-dates.ts';
import { passing } from '../dispatch/first-sets.ts';
import { map, openingWith, optional, type Part, sequence } from '../grammar/combinators.ts';
import { type Pattern, pattern, reading } from '../grammar/pattern.ts';
import { timeToken } from './clock-figures.ts';
import { offset } from './zones.ts';

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

export const timestampPatterns: readonly Pattern[] = [
  pattern('timestamp', reading(timestamp, grade.certain)),
];
