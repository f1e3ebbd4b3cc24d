import { grade } from '../../../grades.ts';
import type { RangeOf } from '../../meaning.ts';
import { passing } from '../dispatch/first-sets.ts';
import {
  either,
  map,
  mark,
  openingWith,
  optional,
  type Part,
  sequence,
} from '../grammar/combinators.ts';
import { figures } from '../grammar/numerals.ts';
import { type Pattern, pattern, reading } from '../grammar/pattern.ts';
import { particle, word } from '../words/words.ts';
import { anyMonth, fieldsOf, when } from './month-fields.ts';

const threeFigures = /^(\d{1,2})[/-](\d{1,2})[/-](\d{1,2})$/u;

type FirstAndLast = readonly [first: number, last: number];

const daysInRow = (first: number, middle: number, last: number): FirstAndLast | null =>
  middle === first + 1 && last === first + 2 && last <= 31 ? [first, last] : null;

/** «12-13-14»: three days in a row, which look like a date. */
const daysInToken: Part<FirstAndLast> = openingWith(
  passing(({ kind, spelling }) => kind === 'date' && threeFigures.test(spelling)),
  (phrase, at) => {
    const token = at < phrase.end ? phrase.tokens[at] : undefined;
    const match = threeFigures.exec(token?.lexeme.spelling ?? '');
    if (token === undefined || match === null) return null;
    const [first = 0, middle = 0, last = 0] = match.slice(1).map(Number);
    const value = daysInRow(first, middle, last);
    return value === null ? null : { value, start: token.start, end: at + 1 };
  },
);

const stroke = mark('/', '-');

/** «5/6/7»: figures so short that they look like no date. */
const threeDays: Part<FirstAndLast> = either(
  daysInToken,
  map(
    sequence(figures(1, 29), stroke, figures(2, 30), stroke, figures(3, 31)),
    ([first, , middle, , last]) => daysInRow(first, middle, last),
  ),
);

/** «أيام 12-13-14 أوت», «5/6/7 مارس المقبل». */
const daysOfMonth: Part<RangeOf> = map(
  sequence(
    optional(word('units', { is: 'day', definite: false })),
    threeDays,
    optional(particle('of')),
    anyMonth,
    optional(when),
  ),
  ([, [first, last], , named, of]) => {
    const [from, to] = [fieldsOf(named, of, first), fieldsOf(named, of, last)];
    return from === null || to === null ? null : { kind: 'range', from, to };
  },
);

export const daysInFiguresPatterns: readonly Pattern[] = [
  pattern('days-in-figures', reading(daysOfMonth, grade.sure)),
];
