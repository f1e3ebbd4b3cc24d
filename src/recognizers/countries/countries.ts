import type { Candidate, Recognizer, Token } from '../../document.ts';
import { beginsCountry, type CountryName, countryAt } from '../../lexicons/countries.ts';
import type { GazetteerMatch } from '../../lexicons/gazetteer.ts';
import { countryConfidence } from './state-context.ts';
import { withStateWords } from './state-words.ts';

/** Names of sovereign states and ISO territories, with their codes. */
export const countries: Recognizer = {
  id: 'countries',
  kinds: ['country'],
  recognize(document) {
    const { tokens } = document;
    const found: Candidate[] = [];
    for (let at = beginsCountry.next(tokens); at >= 0; at = beginsCountry.next(tokens, at + 1)) {
      const match = countryAt(tokens, at);
      if (match === undefined) continue;
      const confidence = countryConfidence(document, match);
      if (confidence > 0) found.push(candidateOf(tokens, match, confidence));
      at = match.endToken - 1;
    }
    return found;
  },
};

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
