import type { Candidate, Document, Token } from '../../document.ts';
import { firstEndingAfter } from '../../text/binary-search.ts';
import { titleForms } from '../../text/cutting/abbreviations.ts';
import { flatMapped } from '../../text/flat-map.ts';
import { isFoundPerson } from '../found-people.ts';
import { uniform } from '../uniform.ts';

/** Words before «د» or «ود» between two names; as many are behind «ود», which may be a word of a name. */
const fewestWords = 2;

/**
 * Takes «د», the title of a doctor without its point, off a name, leaves out a title that is found for a name, and parts two people that «د» or «ود» is between: «د
 * بهجت الحديثي», «بهجت الحديثي ود حسام النعيمي»; «جون د هوك» has an initial.
 */
export const withDoctorsApart = (
  { tokens }: Document,
  candidates: readonly Candidate[],
): readonly Candidate[] =>
  flatMapped(candidates, (candidate) =>
    isFoundPerson(candidate) ? apart(tokens, candidate) : [candidate],
  );

const apart = (tokens: readonly Token[], candidate: Candidate): readonly Candidate[] => {
  const first = firstEndingAfter(tokens, candidate.start);
  const last = firstEndingAfter(tokens, candidate.end - 1);
  const [title, next] = [tokens[first], tokens[first + 1]];
  // «أ.د» alone
  if (first === last && titleForms.has(title?.lexeme.key ?? '')) return [];
  if (
    title !== undefined &&
    next !== undefined &&
    first < last &&
    isDoctor.test(title.lexeme.key)
  ) {
    return apart(tokens, uniform(candidate, { start: next.start }));
  }
  for (let at = first + fewestWords; at < last; at++) {
    const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
    if (token === undefined || before === undefined || after === undefined) continue;
    if (!isDoctor.test(token.lexeme.key)) continue;
    if (token.lexeme.key !== 'د' && at > last - fewestWords) continue;
    return [
      uniform(candidate, { end: before.end }),
      ...apart(tokens, uniform(candidate, { start: after.start })),
    ];
  }
  return [candidate];
};
const isDoctor = /^و?د$/;
