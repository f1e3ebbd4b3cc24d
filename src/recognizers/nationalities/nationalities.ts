import type { Candidate, Document, Recognizer } from '../../document.ts';
import { countryGazetteer } from '../../lexicons/countries.ts';
import { nationalityOf } from '../../lexicons/nationalities.ts';
import { countryConfidence } from '../countries/context.ts';
import { compoundAt } from './compounds.ts';
import { nationalityConfidence } from './context.ts';

/** Adjectives and nouns of countries: «الأمريكي», «السودانيين», «كورية جنوبية». */
export const nationalities: Recognizer = {
  id: 'nationalities',
  kinds: ['nationality'],
  recognize(document) {
    const { tokens } = document;
    const found: Candidate[] = [];
    for (let index = 0; index < tokens.length; index++) {
      const compound = compoundAt(tokens, index);
      if (compound !== undefined) {
        const { start, end, code, name } = compound;
        found.push({
          type: 'nationality',
          start,
          end,
          value: { code },
          confidence: sure,
          source: 'nationalities',
          name,
        });
        index = compound.endToken - 1;
        continue;
      }
      const single = singleAt(document, index);
      if (single !== undefined) found.push(single);
    }
    return found;
  },
};

const sure = 0.98;

const singleAt = (document: Document, index: number): Candidate | undefined => {
  const token = document.tokens[index];
  const nationality = token === undefined ? null : nationalityOf(token.lexeme);
  if (token === undefined || nationality === null) return undefined;
  // «السعودية», «سورية»: what is the country here is not its adjective.
  const country = countryGazetteer().longestAt(document.tokens, index);
  if (country !== undefined && countryConfidence(document, country) > 0) return undefined;
  const confidence = nationalityConfidence(document.tokens, index, nationality);
  if (confidence === 0) return undefined;
  const { code, part, base, start } = nationality;
  return {
    type: 'nationality',
    start: token.start + start.offset,
    end: token.end,
    value: { code },
    confidence,
    source: 'nationalities',
    name: base,
    ...(part === undefined ? {} : { attributes: { part } }),
  };
};
