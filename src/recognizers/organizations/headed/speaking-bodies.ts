import type { Token } from '../../../document.ts';
import { nationalityOf } from '../../../lexicons/nationalities.ts';
import type { OrganizationHead } from '../../../lexicons/organization-heads.ts';
import { isSaying } from '../../../lexicons/saying-verbs.ts';
import { tokenAt, tokenBefore } from '../../../text/neighbours.ts';
import type { Run } from './run.ts';

/** Weight of a head from which on what speaks is a body. */
const leastWeight = 0.4;

/**
 * «أعلنت مؤسسة المناطق الحرة والتنموية»: what says something is a body; but «شركة الطيران الأردنية» may be any of
 * that nation.
 */
export const speaksAsBody = (
  tokens: readonly Token[],
  index: number,
  { definite, offset, weight }: OrganizationHead,
  { endToken, described, named, directed }: Run,
): boolean => {
  const verb = tokenBefore(tokens, index)?.lexeme;
  if (definite || offset > 0 || verb === undefined || !isSaying(verb)) return false;
  if (weight < leastWeight || nationalityOf(tokenAt(tokens, endToken - 1).lexeme) !== null) {
    return false;
  }
  return described || named || directed;
};
