import { grade } from '../../../grades.ts';
import { either, map, type Part, sequence } from '../grammar/combinators.ts';
import { type Match, type Pattern, pattern } from '../grammar/pattern.ts';
import { particle, unit, word } from '../words/words.ts';

/** «يوما بعد يوم», «عاما بعد عام»: one after the other. */
const oneByOne: Part<unknown> = map(
  sequence(word('unit', { definite: false }), particle('after'), word('unit', { definite: false })),
  ([first, , second]) => (first === second ? first : null),
);

/** «اليوم قبل الغد» is soon, «الأمس القريب» not long ago. */
const soonOrLate: Part<unknown> = either<unknown>(
  sequence(unit('day', { definite: true }), particle('before'), word('deictic', { is: 1 })),
  sequence(
    word('deictic', { is: -1, definite: true }),
    word('particle', { is: 'near', definite: true }),
  ),
);

/** What looks like a date and names none: read, so that no part of it is, and left out. */
const idiom: Part<Match> = map(either(oneByOne, soonOrLate), () => ({
  meaning: { kind: 'now' },
  confidence: grade.doubtful,
  weak: true,
}));

export const idiomPatterns: readonly Pattern[] = [pattern('idiom', idiom)];
