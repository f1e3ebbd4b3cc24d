import { isFunctionWord } from '../../../lexicons/function-words.ts';
import { grade } from '../../grades.ts';
import type { DateFields } from '../meaning.ts';
import { either, map, openingWith, type Part, sequence } from './combinators.ts';
import { lookbehind, notBefore } from './conditions.ts';
import { anything } from './dispatch/first-sets.ts';
import { fieldsOf, namedMonth } from './month-fields.ts';
import { type Pattern, pattern, reading } from './pattern.ts';
import { termsOf } from './word-senses.ts';
import { particle } from './words.ts';

/** A word that may go on a name: «بعد رمضان صبحي» is behind a man. */
const otherWord: Part<true> = openingWith(anything, (phrase, at) => {
  const token = at < phrase.end ? phrase.tokens[at] : undefined;
  if (token?.lexeme.kind !== 'arabic' || isFunctionWord(token.lexeme)) return null;
  return termsOf(token.lexeme).length > 0 ? null : { value: true, start: undefined, end: at + 1 };
});

const nearing = either<unknown>(particle('before'), particle('after'), particle('nearing'));

/** «قبل مارس», «بعد رمضان», «أثناء رمضان»: months whose names are other words too. */
const nearMonth: Part<DateFields> = map(
  sequence(lookbehind(nearing), notBefore(namedMonth, otherWord)),
  ([, named]) => (named.certainty === 'doubtful' ? fieldsOf(named, undefined) : null),
);

export const nearMonthPatterns: readonly Pattern[] = [
  pattern('near-month', reading(nearMonth, grade.possible)),
];
