import type { Token } from '../../document.ts';
import { isBirthAdverbial, opensClause } from '../../lexicons/people-words.ts';
import { tokenBefore } from '../../text/neighbours.ts';

/**
 * «ولد» where it is the verb with which a life begins, and no part of a Mauritanian's name («محمد ولد داداه»): a
 * sentence or clause begins with it.
 */
export const isBirthAt = (tokens: readonly Token[], index: number): boolean => {
  if (!/^ولدت?$/.test(tokens[index]?.lexeme.key ?? '')) return false;
  const before = tokenBefore(tokens, index);
  return before === undefined || opensClause(before.lexeme.key);
};

/** Whether a word tells when or where somebody was born, or what came after: «في», «لأسرة», «ونشأ». */
export const tellsOfBirth = (token: Token | undefined): boolean =>
  token !== undefined && (isBirthAdverbial(token.lexeme.key) || /^[وب]../.test(token.lexeme.key));
