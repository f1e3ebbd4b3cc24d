import { isArabName } from '../../lexicons/arab-names.ts';
import { isUnheard } from '../../recognizers/people/found/unheard-names.ts';
import type { Lexeme } from '../../text/lexeme.ts';
import { heard, impossible } from './lone-names.ts';

/** How much less is asked in a text of foreigners, and there of what news hardly ever has («بيرغيرون»). */
const lessAbroad = 0.1;
const lessOfUnheard = 0.2;

/** The least confidence in a text whose people are foreigners for the most part, from what is asked elsewhere. */
export const leastAbroad = (needed: number, lexeme: Lexeme): number => {
  if (needed === impossible || isArabName(lexeme.key)) {
    return needed;
  }
  return needed - (needed === heard && isUnheard.has(lexeme) ? lessOfUnheard : lessAbroad);
};
