import { grade } from '../../../grades.ts';
import type { Duration } from '../../meaning.ts';
import { inOrder } from '../dispatch/first-sets.ts';
import {
  either,
  map,
  mark,
  openingWith,
  type Part,
  type Phrase,
  repeated,
  sequence,
} from '../grammar/combinators.ts';
import { figures } from '../grammar/numerals.ts';
import { type Pattern, pattern, reading } from '../grammar/pattern.ts';
import { comma, joined } from '../grammar/shared.ts';
import { particle } from '../words/words.ts';
import { counted } from './amounts.ts';

const age = figures(1, 120);
const and = particle('and');
const opens = either<unknown>(mark('('), particle('age'));

/** Most tokens of a list before its last number. */
const farthest = 12;

/** Whether only numbers and what joins them are between a place and «(» or «أعمارهم». */
const isListed = ({ tokens, start, first, end }: Phrase): boolean => {
  for (let at = first - 1; at >= Math.max(start, first - farthest); at--) {
    const phrase = { tokens, start, first: at, end };
    if (opens(phrase, at) !== null) return true;
    if ((age(phrase, at) ?? and(phrase, at) ?? comma(phrase, at)) === null) return false;
  }
  return false;
};

const next = either<unknown>(
  joined(() => age),
  sequence(comma, age),
);

const rest = map(sequence(repeated(next), counted), ([, unit]) => unit);

/** «طفلان (4 و6 سنوات)», «أعمارهم 3 و5 و8 سنوات»: each number has the unit of the last. */
const listed: Part<Duration> = openingWith(inOrder([age.opening, rest.opening]), (phrase, at) => {
  const number = isListed(phrase) ? age(phrase, at) : null;
  const unit = number === null ? null : rest(phrase, number.end);
  if (number === null || unit === null) return null;
  const amounts = [{ unit: unit.value, count: number.value }];
  return { ...number, value: { kind: 'duration', amounts } };
});

export const listedLengthPatterns: readonly Pattern[] = [
  pattern('listed-length', reading(listed, grade.likely)),
];
