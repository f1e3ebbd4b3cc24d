import type { Candidate, Document } from '../../document.ts';
import { firstName } from '../../lexicons/names.ts';
import { searchKey } from '../../text/normalize.ts';
import { encloses } from '../../text/quotes.ts';
import { uniform } from '../uniform.ts';

/**
 * A word alone in brackets or quotes right behind a body is its short name, and so in the rest of the
 * text: «مؤسسة النقد العربي السعودي (ساما)».
 */
export const withAcronyms = (
  { text }: Document,
  candidates: readonly Candidate[],
): readonly Candidate[] => {
  const acronyms = new Set<string>();
  candidates.forEach((candidate, index) => {
    const body = candidates[index - 1];
    if (candidate.type === 'person' && body?.type === 'organization') {
      const name = text.slice(candidate.start, candidate.end);
      const gap = text.slice(body.end, candidate.start);
      const isAlone = /^\s?[("«“]$/u.test(gap) && encloses(gap.trim(), text.charAt(candidate.end));
      const isGiven = firstName(searchKey(name)) === 'sure';
      if (isAlone && !isGiven && !/\s/u.test(name)) acronyms.add(name);
    }
  });
  if (acronyms.size === 0) return candidates;
  return candidates.map((candidate) => {
    const { type, start, end } = candidate;
    const isAcronym = type === 'person' && acronyms.has(text.slice(start, end));
    return isAcronym ? uniform({ ...candidate, type: 'organization' } as Candidate) : candidate;
  });
};
