import type { Candidate, Document } from '../../document.ts';
import { isAmong } from '../../lexicons/organization-words.ts';
import { searchKey } from '../../text/normalize.ts';
import { uniform } from '../uniform.ts';

/** The last of several words. */
const behindOthers = /\s(\S+)$/u;

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
    const last = behindOthers.exec(text.slice(start, end))?.[1];
    const isCompany = last !== undefined && isAmong('companyEndings', searchKey(last));
    return isCompany ? uniform({ ...candidate, type: 'organization' } as Candidate) : candidate;
  });
