import { ambiguous, readingIn } from '../../lexicons/ambiguous.ts';
import { nounOfAccusative } from '../../morphology/accusative.ts';
import { perLexeme } from '../../text/per-lexeme.ts';

const described = readingIn(() => ambiguous().nationalities.describedInAccusative);

/** «جنديا», «لاجئا»: a noun in the accusative that «سوريا» describes, as no country stands behind it. */
export const isDescribedInAccusative = perLexeme((lexeme): boolean => {
  const noun = nounOfAccusative(lexeme);
  return noun !== undefined && described(noun) !== null;
});
