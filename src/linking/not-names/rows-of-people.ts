import type { Candidate, Document } from '../../document.ts';
import { isSonOf } from '../../lexicons/people-words.ts';
import { firstEndingAfter } from '../../text/binary-search.ts';

/** Below this the tagger is not sure where the first of two names ends; of three in a row it always is. */
const leastOfTwo = 0.8;

/**
 * Leaves out a name that rules read on and on through a list without commas, where the tagger, which has
 * heard them, finds people in full side by side: «هشام العزلوك | سالم الحداد».
 */
export const withoutRowsAsPeople = (
  { text, tokens }: Document,
  candidates: readonly Candidate[],
): readonly Candidate[] => {
  const heard = new Map<number, Candidate>();
  for (const candidate of candidates) {
    const { type, source, start, end } = candidate;
    if (type === 'person' && source === 'tagger' && /\s/u.test(text.slice(start, end))) {
      heard.set(start, candidate);
    }
  }
  if (heard.size < 2) return candidates;
  /** Who begins right behind an offset; «محمد بن خالد | بن تركي» is one. */
  const nextTo = (end: number): Candidate | undefined => {
    const token = tokens[firstEndingAfter(tokens, end)];
    return token === undefined || isSonOf(token.lexeme) ? undefined : heard.get(token.start);
  };
  const isRow = ({ type, source, start, end }: Candidate): boolean => {
    if (type !== 'person' || source !== 'people') return false;
    let name = heard.get(start);
    if (name === undefined || name.end >= end) return false;
    const ofFirst = name.confidence;
    let names = 1;
    for (; name !== undefined && name.end < end; names++) name = nextTo(name.end);
    return name !== undefined && (names > 2 || Math.min(ofFirst, name.confidence) >= leastOfTwo);
  };
  return candidates.filter((candidate) => !isRow(candidate));
};
