import type { Token } from '../../document.ts';
import { isFunctionWord } from '../../lexicons/function-words.ts';
import type { GazetteerMatch } from '../../lexicons/gazetteer.ts';
import { isKnownName } from '../../lexicons/names.ts';
import { isGovernorAlike } from '../../lexicons/people-words.ts';
import { isMeantAfter } from '../../lexicons/place-exceptions.ts';
import {
  buildingWord,
  isColour,
  isPlaceKind,
  landmarkWord,
  settlementWord,
} from '../../lexicons/place-words.ts';
import { type PlaceName, type PlaceTier, placeAt } from '../../lexicons/places.ts';
import { hasFrequentStem } from '../../lexicons/stems.ts';
import { isTitle } from '../../lexicons/titles.ts';
import { tokenAfter, tokenBefore } from '../../text/neighbours.ts';
import { openingQuotes } from '../../text/quotes.ts';
import { lexemeOf } from '../../text/vocabulary.ts';
import { grade } from '../grades.ts';
import { isElse } from './another-meaning.ts';
import { contextOf, type PlaceContext } from './place-context.ts';
import { isInSeries } from './place-enumeration.ts';
import { isApart } from './place-proclitics.ts';
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
  const known = isKnown ? 'contextual' : tier;
  const isWithin = context === 'inside' && known !== 'triggered' && isAfterIn(tokens, match);
  const certain =
    isGoverned(tokens, match) ||
    isBehindTown(tokens, match) ||
    series ||
    dateline ||
    isWithin ||
    isMeant ||
    (context === 'inside' && isOfProvince(tokens, match));
  const confidence = Math.max(certain ? grade.sure : 0, confidences[context][known]);
  if (confidence === 0 || !isApart(tokens, match, inherited !== 'none') || isElse(tokens, match))
    return 0;
  const { firstToken, endToken } = match;
  const several = tier === 'sure' && endToken > firstToken + 1 && !isQuoted(tokens[firstToken - 1]);
  return several ? Math.max(confidence, severalWords(tokens, match)) : confidence;
};

/** «موسم الغريبة», «حج اليهود بالغريبة»: a word before it says that the place of the name is meant. */
const isShrine = (
  tokens: readonly Token[],
  { firstToken, payload: { nameKey } }: GazetteerMatch<PlaceName>,
): boolean => {
  const before = tokenBefore(tokens, firstToken);
  return before !== undefined && isMeantAfter(nameKey, before.lexeme);
};

/** Words of the longest place that is looked for before its region. */
const longestTown = 3;

/** «إيتاي البارود بالبحيرة», «الملعب البلدي ببركان»: where a place of the same country lies. */
const isBehindTown = (
  tokens: readonly Token[],
  { firstToken, proclitics, payload }: GazetteerMatch<PlaceName>,
): boolean => {
  if (proclitics !== 'ب' || tokenBefore(tokens, firstToken) === undefined) return false;
  for (let at = firstToken - 1; at >= Math.max(0, firstToken - longestTown); at--) {
    const town = placeAt(tokens, at);
    if (town?.endToken !== firstToken) continue;
    return (
      town.payload.tier !== 'triggered' &&
      town.payload.codes.some((code) => payload.codes.includes(code))
    );
  }
  return false;
};

/** «بفاس», «في جنين»: right in 97 of 100 cases in the training news. */
const isAfterIn = (
  tokens: readonly Token[],
  { firstToken, proclitics }: GazetteerMatch<PlaceName>,
): boolean =>
  proclitics.endsWith('ب') ||
  (proclitics === '' && /^ف[يى]$/u.test(tokenBefore(tokens, firstToken)?.lexeme.spelling ?? ''));

/** «محافظ مطروح», «محافظ الشرقية»: nothing else has such a governor. */
const isGoverned = (
  tokens: readonly Token[],
  { firstToken, endToken, proclitics, payload }: GazetteerMatch<PlaceName>,
): boolean => {
  if (proclitics !== '') return false;
  const { key } = tokenBefore(tokens, firstToken)?.lexeme ?? { key: '' };
  // «أمير عسير»
  const isPrincely = payload.tier !== 'triggered' && payload.codes.includes('SA');
  if (isPrincely && isGovernorAlike(key)) return true;
  // «قائد المنطقة الجنوبية», but not «قائد القطار»
  if (/^و?قائد$/u.test(key) && endToken > firstToken + 1) return true;
  return (payload.tier === 'triggered' ? ofRegion : ofPlace).test(key);
};
const ofRegion = /^[وفبل]?محافظ$/u;
const ofPlace = /^[وفبل]?(?:محافظ|والي|قائمقام|متصرف)$/u;

/** «في القطار من ولاية قفصة», «بالدرب بمنطقة جازان»: a region of its country is named behind it. */
const isOfProvince = (
  tokens: readonly Token[],
  { endToken, payload }: GazetteerMatch<PlaceName>,
): boolean => {
  const next = tokenAfter(tokens, endToken - 1);
  const head = next?.lexeme.spelling === 'من' ? tokenAfter(tokens, endToken) : next;
  const kind = head === undefined ? null : settlementWord(head.lexeme);
  if (head === undefined || kind === null || (head === next && kind.proclitics !== 'ب'))
    return false;
  const province = placeAt(tokens, head.index + 1);
  return (
    province?.proclitics === '' &&
    province.payload.codes.some((code) => payload.codes.includes(code))
  );
};

/** A name that the vocabulary of news hardly knows as a word: «بالنعامة», «في العيص». */
const isHardlyElse = (
  tokens: readonly Token[],
  { firstToken, endToken, payload }: GazetteerMatch<PlaceName>,
): boolean => {
  const token = tokens[firstToken];
  if (token === undefined || endToken > firstToken + 1) return false;
  const name = lexemeOf(payload.name, 'arabic');
  return (
    !isKnownName(name.key) && !hasFrequentStem(name, heard) && !hasFrequentStem(token.lexeme, heard)
  );
};

/** Binary logarithm of how often a word may be met in news that is a town after «في» or «ب». */
const heard = 4;

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

/** A town before the day or a colon at the head of a report: «الطائف 25 شوال», «سطيف: …». */
const isDateline = (
  tokens: readonly Token[],
  { firstToken, endToken, proclitics, payload }: GazetteerMatch<PlaceName>,
): boolean => {
  if (payload.tier === 'triggered' || proclitics !== '') return false;
  if (tokenBefore(tokens, firstToken) !== undefined) return false;
  const next = tokenAfter(tokens, endToken - 1);
  if (next === undefined) return false;
  if (next.lexeme.text === ':') return true;
  return next.lexeme.kind === 'date' || next.lexeme.kind === 'number';
};

const isQuoted = (before: Token | undefined): boolean =>
  before !== undefined && openingQuotes.has(before.lexeme.text);
