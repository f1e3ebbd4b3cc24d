import type { Token } from '../../document.ts';
import { isFunctionWord } from '../../lexicons/function-words.ts';
import type { GazetteerMatch } from '../../lexicons/gazetteer.ts';
import {
  buildingWord,
  isColour,
  isPlaceKind,
  landmarkWord,
  settlementWord,
} from '../../lexicons/place-words.ts';
import { type PlaceName, type PlaceTier, placeAt } from '../../lexicons/places.ts';
import { isTitle } from '../../lexicons/titles.ts';
import { opensQuotation } from '../../text/quotes.ts';
import { grade } from '../grades.ts';
import { isElse } from './another-meaning.ts';
import { contextOf, type PlaceContext } from './place-context.ts';
import { isBesideSure, isInSeries } from './place-enumeration.ts';
import { isApart } from './place-proclitics.ts';
import {
  isAfterIn,
  isBehindTown,
  isDateline,
  isGoverned,
  isHardlyElse,
  isOfProvince,
  isShrine,
} from './place-signs.ts';
import { isSeatOfBody } from './seat-of-body.ts';

const confidences: Readonly<Record<PlaceContext, Readonly<Record<PlaceTier, number>>>> = {
  kind: { sure: 0.98, contextual: 0.97, triggered: 0.96 },
  inside: { sure: 0.97, contextual: 0.9, triggered: 0 },
  listed: { sure: 0.95, contextual: 0.85, triggered: 0.7 },
  none: { sure: 0.9, contextual: 0, triggered: 0 },
};

/**
 * How sure it is that a listed name stands for the place there; 0 when it does not.
 * @param inherited what the name has from the list of places that it goes on with.
 */
export const placeConfidence = (
  tokens: readonly Token[],
  match: GazetteerMatch<PlaceName>,
  inherited: PlaceContext,
): number => {
  const { tier } = match.payload;
  const context = contextOf(tokens, match, inherited);
  const series = isInSeries(tokens, match, context === 'listed');
  // «برشلونة وكان …», «مدن وقرى الضفة»
  if (tier !== 'sure' && !series && isPlainIn(tokens, match, context)) return 0;
  const dateline = isDateline(tokens, match);
  const isMeant = tier !== 'sure' && (isSeatOfBody(tokens, match) || isShrine(tokens, match));
  const isKnown = isMeant || (context === 'inside' && isHardlyElse(tokens, match));
  const known = tier !== 'sure' && isKnown ? 'contextual' : tier;
  const isWithin = context === 'inside' && known !== 'triggered' && isAfterIn(tokens, match);
  const certain =
    isGoverned(tokens, match) ||
    isBehindTown(tokens, match) ||
    series ||
    isBesideSure(tokens, match) ||
    dateline ||
    isWithin ||
    isMeant ||
    (context === 'inside' && isOfProvince(tokens, match));
  const confidence = Math.max(certain ? grade.sure : 0, confidences[context][known]);
  if (confidence === 0 || !isApart(tokens, match, inherited !== 'none') || isElse(tokens, match))
    return 0;
  const { firstToken, endToken } = match;
  const several =
    tier === 'sure' && endToken > firstToken + 1 && !opensQuotation(tokens[firstToken - 1]);
  return several ? Math.max(confidence, severalWords(tokens, match)) : confidence;
};

/**
 * A known name of several words is seldom anything else, but newspapers: «الشرق الأوسط». How far it
 * runs («قطاع غزة» or «غزة») texts differ on, so the tagger has a say, but on «الجزائر العاصمة»,
 * «جبال حمرين», «النيل الأبيض» and «الحرمين الشريفين».
 */
const severalWords = (
  tokens: readonly Token[],
  { firstToken, endToken }: GazetteerMatch<PlaceName>,
): number => {
  const first = tokens[firstToken];
  const last = tokens[endToken - 1];
  if (first === undefined || last === undefined) return grade.likely;
  const whole =
    settlementWord(last.lexeme) !== null ||
    landmarkWord(first.lexeme) !== null ||
    buildingWord(first.lexeme) !== null ||
    isColour(last.lexeme) ||
    isHoly(last.lexeme.key);
  return whole ? grade.sure : grade.likely;
};

/** «الحرمين الشريفين», «القدس الشريف». */
const isHoly = (key: string): boolean => /^الشريف(?:ين|ان)?$/u.test(key);

const isPlainIn = (
  tokens: readonly Token[],
  { firstToken, endToken }: GazetteerMatch<PlaceName>,
  context: PlaceContext,
): boolean => {
  const token = tokens[firstToken];
  if (token === undefined) return false;
  const isKind = isPlaceKind.has(token.lexeme);
  if (isKind && endToken === firstToken + 1 && placeAt(tokens, endToken) !== undefined) return true;
  return context === 'listed' && (isFunctionWord(token.lexeme) || isTitle(token.lexeme) || isKind);
};
