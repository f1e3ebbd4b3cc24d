import type { Candidate, Document, Token } from '../../document.ts';
import { isFeminineSaying, isSaying } from '../../lexicons/saying-verbs.ts';
import { firstEndingAfter } from '../../text/binary-search.ts';
import { tokenBefore } from '../../text/neighbours.ts';
import { asFamily, familiesOf } from './families-of-text.ts';

/**
 * Makes a person of a body of one word that is the family name of somebody in the text, who says something there: «بيرسي
 * جارتنر … وأشار جارتنر إلى» is no company; and «حزب أردوغان» is that of «رجب طيب أردوغان».
 */
export const withoutBodiesForFamilies = (
  { tokens }: Document,
  candidates: readonly Candidate[],
): readonly Candidate[] => {
  const bodies = candidates.filter((one) => isLoneWord(tokens, one));
  if (bodies.length === 0) return candidates;
  const families = familiesOf(tokens, candidates);
  const people = new Set(bodies.filter(({ start }) => families.has(keyAt(tokens, start))));
  return candidates.map((one) => (people.has(one) ? asFamily(one) : one));
};

const keyAt = (tokens: readonly Token[], start: number): string =>
  tokens[firstEndingAfter(tokens, start)]?.lexeme.key ?? '';

/** «وأشار | جارتنر», but «مبيعات هوندا» and «أعلنت هوندا» are a company's, and nobody is called «الله». */
const isLoneWord = (tokens: readonly Token[], { type, rule, start, end }: Candidate): boolean => {
  if (type !== 'organization' || !byWord.test(rule)) return false;
  const at = firstEndingAfter(tokens, start);
  const token = tokens[at];
  if (token?.end !== end || token.lexeme.key === 'الله') return false;
  if (rule !== 'organizations/listed') return true;
  const before = tokenBefore(tokens, at)?.lexeme;
  if (before === undefined || isFeminineSaying(before)) return false;
  return isSaying(before) || /^[أإا]ن$/u.test(before.spelling);
};

/** Rules that find a body by a word alone, or by the word behind «حزب» and «نادي». */
const byWord = /^organizations\/(?:listed|club-name|head-construct)$/;
