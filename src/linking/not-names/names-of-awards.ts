import type { Candidate, Document, Token } from '../../document.ts';
import { isAward } from '../../lexicons/linking-words.ts';
import { isTitle } from '../../lexicons/titles.ts';
import { firstEndingAfter } from '../../text/binary-search.ts';
import { tokenBefore } from '../../text/neighbours.ts';
import { isOwnName } from '../found-people.ts';

/**
 * Leaves out whom or what an award is called after: «جائزة الشيخ حمدان بن راشد للعلوم الطبية», «وجائزة قطر لأدب
 * الطفل». Without a title somebody may be who gets it: «جائزة زيدان». A user's own names stay.
 */
export const withoutAwards = (
  { tokens }: Document,
  candidates: readonly Candidate[],
): readonly Candidate[] =>
  isAward.next(tokens) < 0
    ? candidates
    : candidates.filter((candidate) => !isOfAward(tokens, candidate) || isOwnName(candidate));

const isOfAward = (tokens: readonly Token[], { type, start }: Candidate): boolean => {
  if (type !== 'person' && type !== 'country' && type !== 'place') return false;
  const first = firstEndingAfter(tokens, start);
  const before = tokens[first]?.start === start ? tokenBefore(tokens, first) : undefined;
  if (before === undefined) return false;
  if (type !== 'person') return isAward.isAt(tokens, before.index);
  const award = isTitle(before.lexeme) ? tokenBefore(tokens, before.index) : undefined;
  return award !== undefined && isAward.isAt(tokens, award.index);
};
