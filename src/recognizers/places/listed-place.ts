import type { Document, Token } from '../../document.ts';
import { countryAt } from '../../lexicons/countries.ts';
import type { GazetteerMatch } from '../../lexicons/gazetteer.ts';
import { coordinatesOf } from '../../lexicons/place-coordinates.ts';
import { isNoPlace, isTownOfNews } from '../../lexicons/place-exceptions.ts';
import {
  countriesDividedInto,
  isClosing,
  landmarkWord,
  settlementWord,
} from '../../lexicons/place-words.ts';
import { type PlaceName, placeGazetteer } from '../../lexicons/places.ts';
import { hasTanwin } from '../../morphology/accusative.ts';
import { tokenAfter, tokenAt, tokenBefore } from '../../text/neighbours.ts';
import { namedCountries, nearestCountry } from '../countries/evidence.ts';
import { grade } from '../grades.ts';
import { withAdjective } from './compounds.ts';
import { countryBeside } from './country-beside.ts';
import { placeConfidence } from './place-confidence.ts';
import type { PlaceContext } from './place-context.ts';
import { type PlaceSpan, withWord } from './place-span.ts';

/** «شمال غرب أوروبا», «شمال ووسط أفريقيا»: of a direction of two words the second is no part of a name. */
const isHalfDirection = (
  tokens: readonly Token[],
  { firstToken, endToken, payload, proclitics }: GazetteerMatch<PlaceName>,
): boolean => {
  if (endToken !== firstToken + 2 || !/^(?:شرق|غرب|وسط) /u.test(payload.nameKey)) return false;
  const before = tokenBefore(tokens, firstToken)?.lexeme.key ?? '';
  return (proclitics === 'و' ? direction : mainDirection).test(before);
};
const mainDirection = /^[وفبل]?(?:شمال|جنوب)$/u;
const direction = /^[وفبل]?(?:شمال|جنوب|شرق|غرب)$/u;

/** «قرى الصين»: a plain word, though there is a town that is written nearly so, or an adjective in the accusative. */
const isPlain = (
  tokens: readonly Token[],
  { firstToken, endToken }: GazetteerMatch<PlaceName>,
): boolean => {
  const { lexeme } = tokenAt(tokens, firstToken);
  return endToken === firstToken + 1 && (isNoPlace(lexeme) || hasTanwin(lexeme));
};

/**
 * The longest listed name at a token that stands for a place there.
 * @param joinedTo the country of the place directly before, of which «و» may make a series.
 */
export const listedPlaceAt = (
  document: Document,
  index: number,
  inherited: PlaceContext,
  joinedTo?: string,
): PlaceSpan | undefined => {
  const best = likeliestAt(document, index, inherited, joinedTo);
  if (best === undefined) return undefined;
  const { start, end, firstToken, endToken, payload } = best.match;
  const country = countryAt(document.tokens, index);
  if (country !== undefined && country.endToken > endToken) return undefined;
  const span = {
    start,
    end,
    firstToken,
    endToken,
    code: placeCode(document, best.match),
    name: payload.name,
    confidence: best.confidence,
    rule: 'gazetteer',
  };
  return payload.tier === 'sure' ? withAdjective(document, withClosing(document, span)) : span;
};

/** A listed name, and how sure it is the place there. */
interface WeighedMatch {
  readonly match: GazetteerMatch<PlaceName>;
  readonly confidence: number;
}

/**
 * Of the listed names that begin at a token the longest, then the surest, but first one of the series that it goes
 * on with.
 */
const likeliestAt = (
  document: Document,
  index: number,
  inherited: PlaceContext,
  joinedTo: string | undefined,
): WeighedMatch | undefined => {
  const { tokens } = document;
  const matches = placeGazetteer().matchesAt(tokens, index);
  let best: WeighedMatch | undefined;
  for (const match of matches) {
    if (best !== undefined && match.endToken < best.match.endToken) continue;
    if (isHalfDirection(tokens, match) || isPlain(tokens, match)) continue;
    // «أم وجدة»: where the town of the whole word is none, the rest of it is none either.
    const isRest = match.proclitics === 'و' && matches[0]?.proclitics === '';
    if (isRest && inherited === 'none') continue;
    if (best !== undefined && holdsAgainst(best.match, match)) continue;
    const isOther =
      best !== undefined && isOfSeries(match, joinedTo) && !isOfSeries(best.match, joinedTo);
    const listed = placeConfidence(tokens, match, inherited);
    const confidence = listed === 0 && isTownNearby(document, match) ? grade.sure : listed;
    if (confidence === 0) continue;
    const isLonger = match.endToken > (best?.match.endToken ?? 0);
    if (isOther || isLonger || confidence > (best?.confidence ?? 0)) best = { match, confidence };
  }
  return best;
};

/** Whether a name stays though another reading of its words, which takes off a preposition, is a place too. */
const holdsAgainst = (best: GazetteerMatch<PlaceName>, other: GazetteerMatch<PlaceName>): boolean =>
  (best.payload.tier === 'sure' || (isWellKnown(best) && !isWellKnown(other))) &&
  isWithoutPreposition(best, other);

/** «معبر رأس جدير الحدودي», «مطار قرطاج الدولي»: the last word of the name of a listed landmark. */
const withClosing = ({ tokens }: Document, span: PlaceSpan): PlaceSpan => {
  const first = tokens[span.firstToken];
  const next = tokenAfter(tokens, span.endToken - 1);
  if (first === undefined || next === undefined || !isClosing(next.lexeme)) return span;
  if (span.endToken < span.firstToken + 2 || landmarkWord(first.lexeme) === null) return span;
  return withWord(span, next, '');
};

/** «بالحمامات» in a text that names Tunisia: a plain word that is seldom meant where its country is near. */
const isTownNearby = (document: Document, match: GazetteerMatch<PlaceName>): boolean => {
  const { firstToken, endToken, proclitics, payload } = match;
  if (payload.tier !== 'triggered' || !isTownOfNews(payload.nameKey)) return false;
  const before = tokenBefore(document.tokens, firstToken)?.lexeme.spelling ?? '';
  if (proclitics !== 'ب' && !(proclitics === '' && /^ف[يى]$/u.test(before))) return false;
  const next = tokenAfter(document.tokens, endToken - 1);
  // «بالحمامات العمومية»
  if (next?.lexeme.key.startsWith('ال') === true) return false;
  return nearestCountry(document, match, payload.codes) !== undefined;
};

/** «بريدة» is no «ريدة», and «باريس» is Paris, not «ب» and «أريس», a town that no list of coordinates has. */
const isWellKnown = ({ payload: { nameKey, codes } }: GazetteerMatch<PlaceName>): boolean =>
  codes.some((code) => coordinatesOf(nameKey, code) !== undefined);

/** Whether the second is the first after a preposition is taken off: «اريس» of «باريس». */
const isWithoutPreposition = (
  whole: GazetteerMatch<PlaceName>,
  rest: GazetteerMatch<PlaceName>,
): boolean => rest.start === whole.start + 1 && rest.end === whole.end && rest.proclitics !== 'و';

/** «الرياض وجدة»: a town of the country of the place that «و» joins it to, so Jeddah, not Oujda. */
const isOfSeries = (
  { payload, proclitics }: GazetteerMatch<PlaceName>,
  joinedTo: string | undefined,
): boolean => joinedTo !== undefined && proclitics === 'و' && payload.codes.includes(joinedTo);

/** The country of a place: that beside it; of several that of its division, the one named nearest, else the first. */
export const placeCode = (
  document: Document,
  match: GazetteerMatch<PlaceName>,
): string | undefined => {
  const { codes } = match.payload;
  const beside = countryBeside(document.tokens, match);
  if (beside !== undefined) return beside;
  if (codes.length < 2) return codes[0];
  return (
    divided(document, match) ??
    nearestCountry(document, match, codes) ??
    onlyNamed(document, codes) ??
    codes[0]
  );
};

/** The one of several countries that a document names at all, however far away. */
const onlyNamed = (document: Document, codes: readonly string[]): string | undefined => {
  const named = new Set(namedCountries(document));
  const [code, ...others] = codes.filter((one) => named.has(one));
  return others.length === 0 ? code : undefined;
};

/** «إقليم القنيطرة» is in Morocco, not in Syria. */
const divided = (
  { tokens }: Document,
  { firstToken, payload: { codes } }: GazetteerMatch<PlaceName>,
): string | undefined => {
  const before = tokenBefore(tokens, firstToken);
  const kind = before === undefined ? null : settlementWord(before.lexeme);
  if (kind === null) return undefined;
  const countries = countriesDividedInto(kind.key);
  return codes.find((code) => countries.includes(code));
};
