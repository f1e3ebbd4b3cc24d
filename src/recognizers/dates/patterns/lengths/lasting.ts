import { either } from '../grammar/combinators.ts';
import { lookbehind, where, wordsBackTo } from '../grammar/conditions.ts';
import { particle } from '../words/words.ts';

/** «لمدة», «طوال», «على مدى», «خلال»: what follows is a length of time, even if only one unit. */
export const lasting = lookbehind(
  either<unknown>(particle('for'), particle('throughout'), particle('over')),
);

const lasts = particle('lasts');

/** Most words from a verb of lasting to its length: «استمرت الحرب الثانية عاما». */
const farthestVerb = 3;

/** «استغرق الاجتماع»: what lasts is between. */
export const lasted = where((phrase) => wordsBackTo(lasts, phrase, farthestVerb) > 0);
