import type { Document } from '../../document.ts';
import { countryAt } from '../../lexicons/countries.ts';
import type { GazetteerMatch } from '../../lexicons/gazetteer.ts';
import { type PlaceName, placeGazetteer } from '../../lexicons/places.ts';
import { nearestCountry } from '../countries/evidence.ts';
import { withAdjective } from './compounds.ts';
import { type PlaceContext, placeConfidence } from './place-context.ts';
import type { Span } from './place-span.ts';

/** The longest listed name at a token that stands for a place there. */
export const listedPlaceAt = (
  document: Document,
  index: number,
  inherited: PlaceContext,
): Span | undefined => {
  const matches = placeGazetteer().matchesAt(document.tokens, index);
  if (matches.length === 0) return undefined;
  let best: GazetteerMatch<PlaceName> | undefined;
  let bestConfidence = 0;
  for (const match of matches) {
    if (best !== undefined && match.endToken < best.endToken) continue;
    const confidence = placeConfidence(document.tokens, match, inherited);
    if (confidence === 0) continue;
    if (best === undefined || match.endToken > best.endToken || confidence > bestConfidence) {
      best = match;
      bestConfidence = confidence;
    }
  }
  if (best === undefined) return undefined;
  const country = countryAt(document.tokens, index);
  if (country !== undefined && country.endToken > best.endToken) return undefined;
  const { start, end, firstToken, endToken, payload } = best;
  const span = {
    start,
    end,
    firstToken,
    endToken,
    code: placeCode(document, best),
    name: payload.name,
    confidence: bestConfidence,
    rule: 'gazetteer',
  };
  return payload.tier === 'sure' ? withAdjective(document, span) : span;
};

/** The country of a place; of several with one of the name the one named nearest, else the first. */
export const placeCode = (
  document: Document,
  match: GazetteerMatch<PlaceName>,
): string | undefined => {
  const { codes } = match.payload;
  const nearest = codes.length > 1 ? nearestCountry(document, match, codes) : undefined;
  return nearest ?? codes[0];
};
