import type { Candidate, Document, Token } from '../document.ts';
import { countryOf } from '../lexicons/countries.ts';
import { firstEndingAfter } from '../text/binary-search.ts';
import { isFoundPerson } from './found-people.ts';
import { uniform } from './uniform.ts';

/**
 * Cuts from the name of a person the title of a noble or ruler and what he rules: «تشارلز | أمير ويلز», «هاري |
 * دوق ساسكس», «أميرة ويلز | كيت ميدلتون».
 */
export const withoutRuledPlaces = (
  { tokens }: Document,
  candidates: readonly Candidate[],
): readonly Candidate[] =>
  candidates.map((candidate) => (isFoundPerson(candidate) ? cut(tokens, candidate) : candidate));

const cut = (tokens: readonly Token[], candidate: Candidate): Candidate => {
  const first = firstEndingAfter(tokens, candidate.start);
  const last = firstEndingAfter(tokens, candidate.end - 1);
  if (last === first) return candidate;
  for (let at = first + 1; at <= last; at++) {
    const [before, token] = [tokens[at - 1] as Token, tokens[at] as Token];
    if (isTitleOfNoble(token) || rulesCountry(tokens, at)) {
      return uniform(candidate, { end: before.end });
    }
  }
  const name = tokens[first + 2];
  const opens = rulesCountry(tokens, first) && name !== undefined && first + 2 <= last;
  return opens ? uniform(candidate, { start: name.start }) : candidate;
};

/** «دوق», «ودوقة»; «ماركيز» is a family name too. */
const isTitleOfNoble = ({ lexeme }: Token): boolean => /^و?(?:دوقه?|ايرل)$/.test(lexeme.key);

/** «أمير ويلز», «ملك الأردن». */
const rulesCountry = (tokens: readonly Token[], at: number): boolean =>
  isRuler.test(tokens[at]?.lexeme.key ?? '') &&
  countryOf(tokens[at + 1]?.lexeme.key ?? '') !== undefined;

const isRuler = /^(?:امير|اميره|ملك|ملكه)$/;
