import { grade } from '../../../grades.ts';
import { isOfHeat } from '../../../heat.ts';
import type { DateFields } from '../../meaning.ts';
import { nothing } from '../dispatch/first-sets.ts';
import {
  either,
  map,
  mark,
  openingWith,
  optional,
  type Part,
  sequence,
} from '../grammar/combinators.ts';
import {
  ahead,
  followedBy,
  lookbehind,
  notBefore,
  unless,
  where,
  wordsBackTo,
} from '../grammar/conditions.ts';
import { figures } from '../grammar/numerals.ts';
import { type Match, type Pattern, pattern, reading, unlessNamed } from '../grammar/pattern.ts';
import { shift, upTo } from '../grammar/shared.ts';
import { particle, unit, word } from '../words/words.ts';
import { dateToken, fullDate, monthAndYear, spacedDate } from './full-dates.ts';
import { month } from './months.ts';

const joint: ReadonlySet<string> = new Set(['/', '\\', '-', '.']);

/** More figures after a stroke, or directly: «3/15/2020/77» is a file, «٢٤/٢/1٢٠١٧» a slip. */
const moreFigures = where(({ tokens }, at) => {
  const [last, sign, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    last !== undefined &&
    sign?.start === last.end &&
    (sign.lexeme.kind === 'number' ||
      // «10-20-30%» are shares.
      /^[%٪]$/u.test(sign.lexeme.text) ||
      (joint.has(sign.lexeme.text) && next?.start === sign.end && next.lexeme.kind === 'number'))
  );
});

const twoFigures = sequence(figures(1, 31), mark('/', '-'), figures(1, 31));

interface DayAndMonth {
  readonly month: number;
  readonly day: number;
  /** Whether it can hardly be anything else: «22/4» is no third, «24/7» no day. */
  readonly likely: boolean;
}

const dayAndMonthOf = ([first, sign, second]: readonly [number, string, number]) => {
  const fields = second > 12 ? { month: first, day: second } : { month: second, day: first };
  if (fields.month > 12) return null;
  const likely = sign === '/' && Math.max(first, second) > 12 && !(first === 24 && second === 7);
  return { ...fields, likely };
};

const likelyDay: Part<DayAndMonth> = map(map(twoFigures, dayAndMonthOf), (value) =>
  value.likely ? value : null,
);

/** «إلى 15/5/2023», «حتى 15/4», «- 30/6/2023»: the last day of which figures before it are the first. */
const upToDay: Part<unknown> = either<unknown>(
  sequence(upTo, either<unknown>(dateToken, spacedDate, likelyDay)),
  sequence(mark('-', '–'), dateToken),
);

/** What says that figures are a day and month: «في 2/4», «الأحد، 2/4». */
const placing: Part<unknown> = either<unknown>(
  particle('in'),
  word('weekday'),
  particle('date'),
  sequence(lookbehind(word('weekday')), mark('،', ',')),
);

/** «درجات الحرارة: دمشق 16/7»: behind the heat of a day and its night. */
const behindHeat = where(({ tokens }, at) => isOfHeat(tokens, at - 1));

/** «22/4», «يوم 21/09», «15/3 المقبل», «1/5 إلى 15/5/2023»: a day and month are no fraction, ratio or result where a word says so. */
const dayAndMonth: Part<Match> = notBefore(
  map(
    sequence(
      optional(lookbehind(placing)),
      optional(unit('day')),
      map(twoFigures, dayAndMonthOf),
      optional(behindHeat),
      optional(shift),
      optional(ahead(upToDay)),
    ),
    ([placed, day, { likely, ...fields }, heat, away, range]) => {
      const certain = [placed, day, away, range].some((sign) => sign !== undefined);
      if (!certain && (!likely || heat !== undefined)) return null;
      return {
        meaning: { kind: 'fields', calendar: 'gregory', ...fields, shift: away },
        confidence: certain ? grade.probable : grade.possible,
      };
    },
  ),
  month(),
);

/** «الكويت - 14 - 5 (كونا)»: the day and month of a dateline of the Kuwaiti agency. */
const dashedDateline: Part<DateFields> = map(
  followedBy(
    sequence(lookbehind(mark('-')), figures(1, 31), mark('-'), figures(1, 12)),
    sequence(mark('('), particle('kuna')),
  ),
  ([, day, , month]) => ({ kind: 'fields', calendar: 'gregory', month, day }),
);

/** A mark that goes with the figures behind it: «77-3/2020», but not the dash of «بيروت - 15/8/2023», nor that between two days. */
const attachedMark: Part<true> = openingWith(nothing, (phrase, at) => {
  const [sign, next] = [phrase.tokens[at], phrase.tokens[at + 1]];
  const isMark =
    sign !== undefined &&
    /^[-/+ـ]$/u.test(sign.lexeme.text) &&
    phrase.tokens[at - 1]?.lexeme.kind !== 'date';
  return isMark && sign.end === next?.start ? { value: true, start: undefined, end: at + 1 } : null;
});

/** Laws, decisions and telephones have numbers with strokes too: «القانون رقم 12/2019». */
export const numbered = either<unknown>(particle('number'), word('nameHead'), attachedMark);

const act = particle('act');

/** «المادة 12/2024», «المرسوم التشريعي 5/2020»: the number and year of a law, which are no month. */
const isNumberOfAct = where((phrase) => wordsBackTo(act, phrase, 2) > 0);

export const numericPatterns: readonly Pattern[] = [
  pattern('dashed-dateline', reading(dashedDateline, grade.likely)),
  pattern(
    'numeric-day',
    unlessNamed(notBefore(reading(fullDate, grade.certain), moreFigures), numbered),
  ),
  pattern(
    'numeric-month',
    unlessNamed(
      unless(notBefore(reading(monthAndYear, grade.probable), moreFigures), isNumberOfAct),
      numbered,
    ),
  ),
  pattern('numeric-day-month', unlessNamed(notBefore(dayAndMonth, moreFigures), numbered)),
];
