import type { Candidate, Recognizer, Token } from '../../document.ts';
import { beginsCountry, type CountryName, countryAt } from '../../lexicons/countries.ts';
import type { GazetteerMatch } from '../../lexicons/gazetteer.ts';
import { Trait } from '../../text/trait.ts';
import { grade } from '../grades.ts';
import { formerStateFrom, opensFormerState } from './former-states.ts';
import { isKingdom, type Kingdom, kingdomAt } from './kingdoms.ts';
import { countryConfidence, isOfTwoParts } from './state-context.ts';
import { withStateWords } from './state-words.ts';

/** Names of sovereign states and ISO territories, with their codes, and of states of the past. */
export const countries: Recognizer = {
  id: 'countries',
  kinds: ['country'],
  recognize(document) {
    const { tokens } = document;
    const found: Candidate[] = [];
    for (let at = opens.next(tokens); at >= 0; at = opens.next(tokens, at + 1)) {
      const former = opensFormerState.isAt(tokens, at) ? formerStateFrom(tokens, at) : undefined;
      if (former !== undefined) {
        found.push(former);
        continue;
      }
      const match = countryAt(tokens, at);
      if (match !== undefined && isOfTwoParts(tokens, match)) continue;
      if (match === undefined) {
        const kingdom = isKingdom.isAt(tokens, at) ? kingdomAt(document, at) : undefined;
        if (kingdom !== undefined) found.push(ofKingdom(kingdom));
        continue;
      }
      const confidence = countryConfidence(document, match);
      if (confidence > 0) found.push(candidateOf(tokens, match, confidence));
      at = match.endToken - 1;
    }
    return found;
  },
};

const opens = new Trait(
  'countries/opens',
  (lexeme) => beginsCountry.has(lexeme) || isKingdom.has(lexeme) || opensFormerState.has(lexeme),
);

const ofKingdom = ({ start, end, code, name }: Kingdom): Candidate => ({
  type: 'country',
  start,
  end,
  value: { code },
  confidence: grade.sure,
  source: 'countries',
  rule: 'countries/kingdom-of-the-text',
  name,
});

const candidateOf = (
  tokens: readonly Token[],
  match: GazetteerMatch<CountryName>,
  confidence: number,
): Candidate => {
  const { code, part } = match.payload;
  const { start, end, name } = withStateWords(tokens, match);
  return {
    type: 'country',
    start,
    end,
    value: { code },
    confidence,
    source: 'countries',
    // «جمهورية مصر العربية» against «مصر».
    rule: start < match.start ? 'countries/listed+state-form' : 'countries/listed',
    name,
    ...(part === undefined ? {} : { attributes: { part } }),
  };
};
