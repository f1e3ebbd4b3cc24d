import type { Duration } from '../../meaning.ts';
import { anything } from '../dispatch/first-sets.ts';
import { either, map, openingWith, type Part } from '../grammar/combinators.ts';
import { followedBy, notBefore } from '../grammar/conditions.ts';
import { word } from '../words/words.ts';

/** A word with «ال»: behind a dual it is no verb. */
const definiteNoun: Part<true> = openingWith(anything, ({ tokens, end }, at) => {
  const key = at < end ? tokens[at]?.lexeme.key : undefined;
  return key !== undefined && /^ال.../.test(key)
    ? { value: true, start: undefined, end: at + 1 }
    : null;
});

/** «اجتياز سنتي التجربة», «عامي الدراسة»: two years of something; with an ordinal it is one year of somebody. */
export const twoYearsOf: Part<Duration> = notBefore(
  map(followedBy(word('pairOf', { is: 'year', definite: false }), definiteNoun), (unit) => ({
    kind: 'duration',
    amounts: [{ unit, count: 2 }],
  })),
  either<unknown>(
    word('shift'),
    word('ordinal', { definite: true }),
    word('firstFeminine', { definite: true }),
    word('hour', { definite: true }),
  ),
);
