import type { Candidate, Document } from '../../document.ts';
import { firstEndingAfter } from '../../text/binary-search.ts';
import { isFoundPerson } from '../found-people.ts';
import { uniform } from '../uniform.ts';

/** Letters of an agency's name. */
const agencyLetters = 3;

/** Leaves off the letters of the agency that ends a text behind a person: «أحمد الجعبري د ب أ», «غزل تركي ا ف ب». */
export const withoutAgenciesBehind = (
  { tokens }: Document,
  candidates: readonly Candidate[],
): readonly Candidate[] =>
  candidates.map((candidate) => {
    if (!isFoundPerson(candidate)) return candidate;
    const last = firstEndingAfter(tokens, candidate.end - 1);
    const name = tokens[last - agencyLetters];
    if (name === undefined || name.end <= candidate.start) return candidate;
    for (let at = last; at > last - agencyLetters; at--) {
      if (tokens[at]?.lexeme.key.length !== 1) return candidate;
    }
    return name.lexeme.key.length > 1 ? uniform(candidate, { end: name.end }) : candidate;
  });
