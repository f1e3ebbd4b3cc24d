import type { Candidate, Document, Token } from '../../document.ts';
import { countryAt } from '../../lexicons/countries.ts';
import { isKnownName } from '../../lexicons/names.ts';
import { isReigning } from '../../lexicons/people-words.ts';
import { placeAt } from '../../lexicons/places.ts';
import { grade } from '../../recognizers/grades.ts';
import { firstEndingAfter } from '../../text/binary-search.ts';
import { tokenAfter, tokenAt } from '../../text/neighbours.ts';
import { isFoundPerson } from '../found-people.ts';
import { uniform } from '../uniform.ts';

/**
 * Leaves off what somebody reigns as, and over which land: «فيليب | دوق أنجو», «ويليام | أمير ويلز», «أميرة ويلز | كيت
 * ميدلتون».
 */
export const withoutLandsOfRulers = (
  { tokens }: Document,
  candidates: readonly Candidate[],
): readonly Candidate[] =>
  candidates.map((candidate) => (isFoundPerson(candidate) ? cut(tokens, candidate) : candidate));

const cut = (tokens: readonly Token[], candidate: Candidate): Candidate => {
  const first = firstEndingAfter(tokens, candidate.start);
  const confidence = Math.max(candidate.confidence, grade.likely);
  for (let at = first + 1; (tokens[at]?.start ?? candidate.end) < candidate.end; at++) {
    if (!isOfLand(tokens, at)) continue;
    return uniform(candidate, { end: tokenAt(tokens, at - 1).end, confidence });
  }
  const name = tokens[first + 2];
  const opens = name !== undefined && name.start < candidate.end && isOfLand(tokens, first);
  return opens ? uniform(candidate, { start: name.start, confidence }) : candidate;
};

/** «دوق أنجو», «أمير ويلز», but not «بارون هاربر»: a land that is no name is right behind what is reigned as. */
const isOfLand = (tokens: readonly Token[], at: number): boolean => {
  if (!isReigning(tokens[at]?.lexeme.key ?? '')) return false;
  const land = tokenAfter(tokens, at);
  if (land === undefined) return false;
  if (countryAt(tokens, at + 1)?.start === land.start) return true;
  return placeAt(tokens, at + 1)?.start === land.start && !isKnownName(land.lexeme.key);
};
