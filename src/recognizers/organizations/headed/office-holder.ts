import type { Token } from '../../../document.ts';
import { headIs } from '../../../lexicons/organization-heads.ts';
import { titleOf } from '../../../lexicons/titles.ts';
import { keyAt, tokenAt } from '../../../text/neighbours.ts';
import { isOfRole } from '../companies/company-name.ts';
import { localityAt } from './localities.ts';

/**
 * «رئيسة منظمة بوصلة شيماء بوهلال»: whether who holds the office before a head is named behind one noun, which is
 * the name of the body; «رئيس جمعية أصدقاء محمود درويش» holds it in theirs.
 * @param at the index of the person's name, which ends before `proper`.
 */
export const isHolderAt = (
  tokens: readonly Token[],
  head: number,
  at: number,
  proper: number | undefined,
): boolean => {
  const noun = keyAt(tokens, at - 1);
  if (proper === undefined || proper < at + 2) return false;
  if (localityAt(tokens, at) !== undefined || headIs('devotees', noun)) return false;
  return isOfRole(tokens, head) && titleOf(tokenAt(tokens, at).lexeme).kind === 'none';
};
