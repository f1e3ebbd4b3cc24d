import type { Candidate, Document, Token } from '../../document.ts';
import { firstEndingAfter } from '../../text/binary-search.ts';
import { tokenBefore } from '../../text/neighbours.ts';
import { uniform } from '../uniform.ts';

/**
 * A theatre that has a chairman or a board is a company of players and no house: «رئيس مسرح الحصن», «إدارة مسرح الحصن»;
 * «عرضت على مسرح الحصن» is the house.
 */
export const withTheatreCompanies = (
  { tokens }: Document,
  candidates: readonly Candidate[],
): readonly Candidate[] =>
  candidates.map((candidate) => {
    if (candidate.type !== 'place' || !isLedTheatre(tokens, candidate)) return candidate;
    const { rule, confidence } = candidate;
    const company = { ...candidate, type: 'organization', value: null, rule } as Candidate;
    return uniform(company, { confidence, attributes: { class: 'culture' } });
  });

const isLedTheatre = (tokens: readonly Token[], { start }: Candidate): boolean => {
  const at = firstEndingAfter(tokens, start);
  const reading = tokens[at]?.lexeme.splits.find(({ key }) => key === 'مسرح');
  if (reading === undefined) return false;
  const before = tokenBefore(tokens, at)?.lexeme.key ?? '';
  // «رئاسته لمسرح الحصن»
  return reading.proclitics === 'ل' ? leadership.test(before) : leaders.test(before);
};

const leaders = /^[وبل]?(?:رئيسه?|اداره|فريق)$/u;
const leadership = /^[وبل]?(?:رئاست(?:ه|ها)|(?:ال)?رئيسه?|الاداريه)$/u;
