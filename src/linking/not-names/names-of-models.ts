import type { Candidate, Document, Token } from '../../document.ts';
import { isArabGivenName } from '../../lexicons/arab-names.ts';
import { isModelNoun } from '../../lexicons/linking-words.ts';
import { firstEndingAfter } from '../../text/binary-search.ts';
import { tokenBefore } from '../../text/neighbours.ts';
import { isQuote } from '../../text/quotes.ts';
import { isOwnName } from '../found-people.ts';

/** Leaves out what a thing is called by who made it: «سيارة من طراز رينو ميغان», «هاتف ماركة "نوكيا"». */
export const withoutModels = (
  { tokens }: Document,
  candidates: readonly Candidate[],
): readonly Candidate[] =>
  isModelNoun.next(tokens) < 0
    ? candidates
    : candidates.filter((candidate) => !isOfModel(tokens, candidate) || isOwnName(candidate));

const isOfModel = (tokens: readonly Token[], { type, start }: Candidate): boolean => {
  if (type !== 'person' && type !== 'organization' && type !== 'place') return false;
  const first = firstEndingAfter(tokens, start);
  // «شاعر من طراز محمد الماغوط»
  if (type === 'person' && isArabGivenName(tokens[first]?.lexeme.key ?? '')) return false;
  const before = tokens[first]?.start === start ? tokenBefore(tokens, first) : undefined;
  const noun =
    before !== undefined && isQuote(before.lexeme.text)
      ? tokenBefore(tokens, before.index)
      : before;
  return noun !== undefined && isModelNoun.isAt(tokens, noun.index);
};
