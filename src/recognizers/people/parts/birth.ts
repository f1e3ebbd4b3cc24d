import type { Token } from '../../../document.ts';
import { isBirthAdverbial, opensClause } from '../../../lexicons/people-words.ts';
import { keyAt, tokenBefore } from '../../../text/neighbours.ts';

/**
 * «ولد» where it is the verb with which a life begins, and no part of a Mauritanian's name («محمد ولد داداه»): a
 * sentence or clause begins with it, or the name before it is behind it again («فرنسوا فيون ولد فرنسوا فيون في العام»).
 */
export const isBirthAt = (tokens: readonly Token[], index: number): boolean => {
  if (!/^ولدت?$/.test(keyAt(tokens, index))) return false;
  const before = tokenBefore(tokens, index);
  const opens = before === undefined || opensClause(before.lexeme.key);
  return opens || isSaidTwice(tokens, index, 2) || isSaidTwice(tokens, index, 3);
};

/** Whether so many words before one are behind it again. */
const isSaidTwice = (tokens: readonly Token[], index: number, words: number): boolean =>
  tokens.slice(Math.max(0, index - words), index).every(({ lexeme }, at, before) => {
    return before.length === words && lexeme === tokens[index + 1 + at]?.lexeme;
  });

/** Whether a word says when or where somebody was born, or what came after: «في», «لأسرة», «ونشأ». */
export const tellsOfBirth = (token: Token | undefined): boolean =>
  token !== undefined && (isBirthAdverbial(token.lexeme.key) || /^[وب]../.test(token.lexeme.key));
