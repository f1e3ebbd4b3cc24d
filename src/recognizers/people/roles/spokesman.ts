import type { Token } from '../../../document.ts';
import { isSpeaker } from '../../../lexicons/people-words.ts';

/** «المتحدث باسم ميركل», «الناطقة الرسمية باسم كلينتون»: whether a word is behind who speaks in somebody's name. */
export const isInNameOf = (tokens: readonly Token[], index: number): boolean => {
  const [before, token] = [tokens[index - 1], tokens[index]];
  return token?.lexeme.key === 'باسم' && before !== undefined && isSpeaker(before.lexeme);
};
