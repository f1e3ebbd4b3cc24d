import type { Candidate, Document } from '../../document.ts';
import { isOrdinal, isTens } from '../../morphology/ordinal.ts';
import { firstEndingAfter } from '../../text/binary-search.ts';
import { tokenAfter } from '../../text/neighbours.ts';
import { isFoundPerson } from '../found-people.ts';
import { uniform } from '../uniform.ts';

/** Gives a ruler the tens of his number: «يوحنا الثالث | والعشرون». */
export const withWholeOrdinals = (
  { tokens }: Document,
  candidates: readonly Candidate[],
): readonly Candidate[] =>
  candidates.map((candidate) => {
    if (!isFoundPerson(candidate)) return candidate;
    const last = firstEndingAfter(tokens, candidate.end - 1);
    if (!isOrdinal(tokens[last]?.lexeme.key ?? '')) return candidate;
    const tens = tokenAfter(tokens, last);
    return tens !== undefined && isTens(tens.lexeme.key)
      ? uniform(candidate, { end: tens.end })
      : candidate;
  });
