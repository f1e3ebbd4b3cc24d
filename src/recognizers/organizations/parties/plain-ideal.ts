import type { Token } from '../../../document.ts';
import { isIdealKey } from '../../../lexicons/organization-heads.ts';
import { isAmong } from '../../../lexicons/organization-words.ts';
import { isDefinite } from '../../../morphology/article.ts';
import { withoutAnd } from '../../../morphology/conjunction.ts';
import { tokenAfter, tokenBefore } from '../../../text/neighbours.ts';
import { isAdjective } from '../word-shape.ts';

/**
 * Whether what parties are named after is itself meant where it stands alone: «إعلان الاستقلال», «عصر النهضة»,
 * «الحرية والاستقلال», «النهضة الثقافية».
 */
export const isPlainIdeal = (tokens: readonly Token[], index: number): boolean => {
  const split = tokens[index]?.lexeme.splits.find(({ key }) => isIdealKey(key));
  if (split === undefined) return false;
  const [before, next] = [tokenBefore(tokens, index), tokenAfter(tokens, index)];
  if (before !== undefined && isAmong('beforeIdeal', before.lexeme.key)) return true;
  const isJoined = split.proclitics === 'و' && before !== undefined;
  if (isJoined && isIdealKey(withoutAnd(before.lexeme.key))) return true;
  return next !== undefined && isDefinite(next.lexeme.key) && isAdjective(next.lexeme);
};
