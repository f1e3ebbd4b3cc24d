import { ambiguous, readingIn } from '../../lexicons/ambiguous.ts';
import { withoutAccusative } from '../../morphology/accusative.ts';
import { perLexeme } from '../../text/per-lexeme.ts';
import { lexemeOf } from '../../text/vocabulary.ts';

const described = readingIn(() => ambiguous().nationalities.describedInAccusative);

/** «جنديا», «لاجئا»: a noun in the accusative that «سوريا» describes, as no country stands behind it. */
export const isDescribedInAccusative = perLexeme((lexeme): boolean => {
  const noun = withoutAccusative(lexeme.spelling);
  return noun !== undefined && described(lexemeOf(noun, lexeme.kind)) !== null;
});
