import { isTitle } from '../../lexicons/titles.ts';
import { nounOfAccusative } from '../../morphology/accusative.ts';
import type { Lexeme } from '../../text/lexeme.ts';

/** «عين … مديرا», «تعيينه واليا»: what somebody is made. */
export const isPost = (lexeme: Lexeme): boolean => {
  const noun = nounOfAccusative(lexeme);
  return noun !== undefined && isTitle(noun);
};
