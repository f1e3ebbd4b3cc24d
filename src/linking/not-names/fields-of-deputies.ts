import type { Candidate, Document, Token } from '../../document.ts';
import { isOverHead } from '../../lexicons/titles.ts';
import { isDefinite } from '../../morphology/article.ts';
import { firstEndingAfter } from '../../text/binary-search.ts';
import { keyAt } from '../../text/neighbours.ts';

/**
 * Leaves out a body with the field of its deputy head, which is none of its name: «نائب رئيس الجامعة لشؤون الطلاب», «نائب
 * رئيس الشركة للعمليات».
 */
export const withoutFieldsOfDeputies = (
  { tokens }: Document,
  candidates: readonly Candidate[],
): readonly Candidate[] =>
  candidates.filter(
    ({ type, start, rule }) =>
      type !== 'organization' ||
      rule.endsWith('/listed') ||
      !isOfDeputy(tokens, firstEndingAfter(tokens, start)),
  );

const isOfDeputy = (tokens: readonly Token[], at: number): boolean => {
  if (!isDefinite(keyAt(tokens, at)) || !/^ل.{3}/.test(keyAt(tokens, at + 1))) return false;
  const [deputy, head] = [keyAt(tokens, at - 2), keyAt(tokens, at - 1)];
  return /^(?:رئيس|مدير)ه?$/u.test(head) && isOverHead(deputy.replace(/^[وفبل](?=.{4})/, ''));
};
