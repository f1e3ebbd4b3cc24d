import type { Candidate, Document, Token } from '../../document.ts';
import { isSaying } from '../../lexicons/saying-verbs.ts';
import { isDefinite } from '../../morphology/article.ts';
import { firstEndingAfter } from '../../text/binary-search.ts';
import { tokenBefore } from '../../text/neighbours.ts';
import { asFamily, familiesOf } from './families-of-text.ts';

/**
 * Makes a person of a nationality that is the family name of somebody in the text, who says something there: «محمد
 * السويدي … وقال السويدي إن»; «قال السويدي زلاتان» names the Swede.
 */
export const withoutNationsOfSpeakers = (
  { tokens }: Document,
  candidates: readonly Candidate[],
): readonly Candidate[] => {
  const speakers = new Set(candidates.filter((one) => isSpeaker(tokens, one)));
  if (speakers.size === 0) return candidates;
  const families = familiesOf(tokens, candidates);
  const people = new Set(candidates.flatMap(({ type, start }) => (type === 'person' ? start : [])));
  const isPerson = ({ start }: Candidate): boolean => {
    const at = firstEndingAfter(tokens, start);
    const isNamed = people.has(tokens[at + 1]?.start ?? -1);
    return !isNamed && families.has(tokens[at]?.lexeme.key ?? '');
  };
  return candidates.map((one) => (speakers.has(one) && isPerson(one) ? asFamily(one) : one));
};

/** «وقال | السويدي» */
const isSpeaker = (tokens: readonly Token[], { type, start }: Candidate): boolean => {
  if (type !== 'nationality') return false;
  const at = firstEndingAfter(tokens, start);
  const token = tokens[at];
  if (token?.start !== start || !isDefinite(token.lexeme.key)) return false;
  const before = tokenBefore(tokens, at);
  return before !== undefined && isSaying(before.lexeme);
};
