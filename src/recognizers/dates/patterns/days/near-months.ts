import { isFunctionWord } from '../../../../lexicons/function-words.ts';
import { grade } from '../../../grades.ts';
import type { DateFields } from '../../meaning.ts';
import { anything } from '../dispatch/first-sets.ts';
import { either, map, openingWith, type Part, sequence } from '../grammar/combinators.ts';
import { lookbehind, notBefore } from '../grammar/conditions.ts';
import { type Pattern, pattern, reading } from '../grammar/pattern.ts';
import { termsOf } from '../words/word-senses.ts';
import { particle } from '../words/words.ts';
import { fieldsOf, namedMonth } from './month-fields.ts';

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
