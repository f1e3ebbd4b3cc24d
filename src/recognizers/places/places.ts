import type { Candidate, Document, Recognizer } from '../../document.ts';
import { countryGazetteer } from '../../lexicons/countries.ts';
import { cityCountry } from '../countries/context.ts';
import { landmarkAt } from './landmarks.ts';
import { listedPlaceAt } from './listed.ts';
import { settlementAt } from './settlements.ts';
import type { Span } from './span.ts';

/** Cities, regions, waters, mountains and sites, with the country they lie in when it is known. */
export const places: Recognizer = {
  id: 'places',
  kinds: ['place'],
  recognize(document) {
    const { tokens } = document;
    const found: Candidate[] = [];
    let last: Span | undefined;
    for (let index = 0; index < tokens.length; index++) {
      const place =
        landmarkAt(document, index) ??
        capitalAt(document, index) ??
        listedPlaceAt(document, index, isJoined(document, last, index)) ??
        settlementAt(document, index);
      if (place === undefined) {
        // What stands inside the name of a country is no place: «سلطنة عمان».
        const country = countryGazetteer().longestAt(tokens, index);
        if (country !== undefined) index = country.endToken - 1;
        continue;
      }
      found.push(candidateOf(place));
      last = place;
      index = Math.max(index, place.endToken - 1);
    }
    return found;
  },
};

const candidateOf = ({ start, end, code, name, confidence }: Span): Candidate => ({
  type: 'place',
  start,
  end,
  value: code === undefined ? null : { code },
  confidence,
  source: 'places',
  name,
});

/** A city that bears the name of a country: «العاصمة تونس», «مدينة الكويت». */
const capitalAt = (document: Document, index: number): Span | undefined => {
  const match = countryGazetteer().longestAt(document.tokens, index);
  const code = match === undefined ? undefined : cityCountry(document, match);
  if (match === undefined || code === undefined) return undefined;
  const { start, end, firstToken, endToken } = match;
  return { start, end, firstToken, endToken, code, name: match.payload.name, confidence: 0.95 };
};

/** Whether a word goes on with a list of places: «الأنبار ونينوى», «صور، صيدا». */
const isJoined = ({ tokens }: Document, last: Span | undefined, index: number): boolean => {
  const token = tokens[index];
  if (last === undefined || token === undefined) return false;
  if (last.endToken === index) return token.lexeme.key.startsWith('و');
  const joint = tokens[index - 1];
  return last.endToken === index - 1 && joint !== undefined && /^[،,و]$/u.test(joint.lexeme.text);
};
