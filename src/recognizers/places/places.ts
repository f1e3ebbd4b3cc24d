import type { Candidate, Document, Recognizer, Token } from '../../document.ts';
import { beginsCountry, countryAt } from '../../lexicons/countries.ts';
import {
  isPlaceKind,
  landmarkWord,
  listWord,
  opensVenue,
  quotedKind,
  ruinWord,
} from '../../lexicons/place-words.ts';
import { beginsPlace } from '../../lexicons/places.ts';
import { hyphens, listJoints } from '../../text/characters.ts';
import { tokenAt } from '../../text/neighbours.ts';
import { Trait } from '../../text/trait.ts';
import { cityCountry } from '../countries/state-context.ts';
import { grade } from '../grades.ts';
import { ancientSiteAt } from './ancient-sites.ts';
import { buildingAt } from './buildings.ts';
import { withAdjective, withNumber } from './compounds.ts';
import { cultureHouseAt } from './culture-houses.ts';
import { cityWord, foundedCityAt } from './founded-cities.ts';
import { governedRegions } from './governed-regions.ts';
import { landmarkAt } from './landmarks.ts';
import { listedPlaceAt } from './listed-place.ts';
import type { PlaceContext } from './place-context.ts';
import type { PlaceSpan } from './place-span.ts';
import { placeAttributes, placeValue } from './place-value.ts';
import { quotedLandmarkAt } from './quoted-landmarks.ts';
import { roadAt } from './roads.ts';
import { memberAt } from './series.ts';
import { settlementAt } from './settlements.ts';
import { westAt } from './the-west.ts';
import { venueAt } from './venues.ts';

/** Cities, regions, waters, mountains and sites, with the country they lie in when it is known. */
export const places: Recognizer = {
  id: 'places',
  kinds: ['place'],
  recognize(document) {
    const { tokens } = document;
    const found: Candidate[] = [];
    let last: PlaceSpan | undefined;
    let inherited: PlaceContext = 'none';
    for (let index = 0; index < tokens.length; index++) {
      if (!mayBegin(tokens, index) && !isJoined(document, last, index)) continue;
      if (isListHead(tokens[index - 1])) inherited = 'kind';
      else if (!isJoined(document, last, index)) inherited = 'none';
      else if (inherited === 'none') inherited = 'listed';
      const place = longestNumbered(document, [
        buildingAt(document, index),
        venueAt(document, index),
        foundedCityAt(document, index),
        roadAt(document, index),
        cultureHouseAt(document, index),
        ancientSiteAt(document, index),
        quotedLandmarkAt(document, index),
        landmarkAt(document, index),
        capitalAt(document, index),
        westAt(document, index),
        listedPlaceAt(document, index, inherited, codeBefore(last, index)) ??
          settlementAt(document, index),
        memberAt(document, index, inherited),
      ]);
      if (place === undefined) {
        // What is inside the name of a country is no place: «سلطنة عمان».
        const country = countryAt(tokens, index);
        if (country !== undefined) index = country.endToken - 1;
        continue;
      }
      found.push(candidateOf(tokens, place));
      last = place;
      index = Math.max(index, place.endToken - 1);
    }
    return [...found, ...governedRegions(document, found)].sort((a, b) => a.start - b.start);
  },
};

/** The country of the place directly before a token. */
const codeBefore = (last: PlaceSpan | undefined, index: number): string | undefined =>
  last?.endToken === index ? last.code : undefined;

/** The longest of the readings of a token, with the number of a quarter. */
const longestNumbered = (
  document: Document,
  spans: readonly (PlaceSpan | undefined)[],
): PlaceSpan | undefined => {
  const span = longest(spans);
  return span === undefined ? undefined : withNumber(document, span);
};

/** The longest of the readings of a token, the first of equals: «صباح الأحمد» rather than «صباح». */
const longest = (spans: readonly (PlaceSpan | undefined)[]): PlaceSpan | undefined =>
  spans.reduce((best, span) => ((span?.endToken ?? 0) > (best?.endToken ?? 0) ? span : best));

/** Whether a place may begin at a token: known by its word, or by «بلدة» and its like before it. */
const mayBegin = (tokens: readonly Token[], index: number): boolean =>
  opens.has(tokenAt(tokens, index).lexeme) ||
  (index > 0 && isKindBefore.has(tokenAt(tokens, index - 1).lexeme));
const isKindBefore = new Trait(
  'places/isKindBefore',
  (lexeme) => isPlaceKind.has(lexeme) || ruinWord(lexeme) !== null,
);
const opens = new Trait(
  'places/opens',
  (lexeme) =>
    (landmarkWord(lexeme) ?? quotedKind(lexeme)) !== null ||
    beginsPlace.has(lexeme) ||
    beginsCountry.has(lexeme) ||
    opensVenue.has(lexeme) ||
    cityWord(lexeme) !== null,
);

const candidateOf = (tokens: readonly Token[], span: PlaceSpan): Candidate => {
  const { start, end, name, confidence, rule } = span;
  const value = placeValue(span);
  const attributes = placeAttributes(tokens, span, value);
  return {
    type: 'place',
    start,
    end,
    value,
    confidence,
    source: 'places',
    rule: `places/${rule}`,
    name,
    attributes,
  };
};

/** A city that has the name of a country: «العاصمة تونس», «مدينة الكويت». */
const capitalAt = (document: Document, index: number): PlaceSpan | undefined => {
  const match = countryAt(document.tokens, index);
  const code = match === undefined ? undefined : cityCountry(document, match);
  if (match === undefined || code === undefined) return undefined;
  const { start, end, firstToken, endToken, payload } = match;
  const { name } = payload;
  return withAdjective(document, {
    start,
    end,
    firstToken,
    endToken,
    code,
    name,
    confidence: grade.sure,
    rule: 'capital',
  });
};

/** «محافظات» and its like are before all of a list. */
const isListHead = (token: Token | undefined): boolean =>
  token !== undefined && listWord(token.lexeme) !== null;

/** «خط القاهرة-الزرقاء»: a hyphen without blanks leads from town to town. */
const isRoute = ({ end }: PlaceSpan, joint: Token, { start }: Token): boolean =>
  hyphens.has(joint.lexeme.text) && joint.start === end && joint.end === start;

/** Whether a word goes on with a list of places: «الأنبار ونينوى», «صور، صيدا». */
const isJoined = ({ tokens }: Document, last: PlaceSpan | undefined, index: number): boolean => {
  const token = tokens[index];
  if (last === undefined || token === undefined) return false;
  if (last.endToken === index) return token.lexeme.key.startsWith('و');
  const joint = tokens[index - 1];
  if (joint === undefined || last.endToken !== index - 1) return false;
  // «في بئر توتة أو الكاليتوس»
  const isOr = joint.lexeme.key === 'او';
  return isOr || listJoints.has(joint.lexeme.text) || isRoute(last, joint, token);
};
