import type { Candidate, Document } from '../document.ts';
import { isAmong } from '../lexicons/organization-words.ts';
import { searchKey } from '../text/normalize.ts';
import { uniform } from './uniform.ts';

/**
 * A person whom the tagger alone finds and whose last word ends names of companies is one: «عامر جروب», «ريماس
 * كابيتال».
 */
export const withoutCompaniesAsPeople = (
  { text }: Document,
  candidates: readonly Candidate[],
): readonly Candidate[] =>
  candidates.map((candidate) => {
    const { type, source, start, end } = candidate;
    if (type !== 'person' || source !== 'tagger') return candidate;
    const words = text.slice(start, end).split(/\s+/u);
    const isCompany = words.length > 1 && isAmong('companyEndings', searchKey(words.at(-1) ?? ''));
    return isCompany ? uniform({ ...candidate, type: 'organization' } as Candidate) : candidate;
  });
