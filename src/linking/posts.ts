import { isTitle } from '../lexicons/titles.ts';
import { withoutAccusative } from '../morphology/accusative.ts';
import type { Lexeme } from '../text/lexeme.ts';
import { lexemeOf } from '../text/vocabulary.ts';

/** «عين … مديرا», «تعيينه واليا»: what somebody is made. */
export const isPost = ({ spelling }: Lexeme): boolean => {
  const noun = withoutAccusative(spelling);
  return noun !== undefined && isTitle(lexemeOf(noun, 'arabic'));
};
