import type { Candidate, Document, Token } from '../../document.ts';
import { isAmong } from '../../lexicons/organization-words.ts';
import { firstEndingAfter } from '../../text/binary-search.ts';
import { keyAt } from '../../text/neighbours.ts';

/** Leaves out a meeting that was found for a body: «الجمعية العامة غير العادية», «الجمعية العمومية العادية». */
export const withoutMeetings = (
  { tokens }: Document,
  candidates: readonly Candidate[],
): readonly Candidate[] =>
  candidates.filter(({ type, start }) => {
    if (type !== 'organization') return true;
    return !isMeeting(tokens, firstEndingAfter(tokens, start));
  });

const isMeeting = (tokens: readonly Token[], at: number): boolean => {
  if (!/^(?:[وفبك]?ال|لل)جمعيه$/u.test(keyAt(tokens, at))) return false;
  if (!isAmong('assemblies', keyAt(tokens, at + 1))) return false;
  const next = keyAt(tokens, at + 2);
  return isAmong('ordinary', next === 'غير' ? keyAt(tokens, at + 3) : next);
};
