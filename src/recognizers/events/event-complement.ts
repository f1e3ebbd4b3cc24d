import type { Token } from '../../document.ts';
import { countryAt } from '../../lexicons/countries.ts';
import { isConcluded, isDrink } from '../../lexicons/event-words.ts';
import { isSpeltLikeName } from '../../lexicons/name-likeness.ts';
import { isOrdinaryWord } from '../../lexicons/names.ts';
import { landmarkWord, siteWord } from '../../lexicons/place-words.ts';
import { placeAt } from '../../lexicons/places.ts';
import { properSplit, stemFrequency } from '../../lexicons/stems.ts';
import { isDefinite } from '../../morphology/article.ts';
import type { Lexeme } from '../../text/lexeme.ts';
import { encloses, isQuote } from '../../text/quotes.ts';
import { trait } from '../../text/trait.ts';
import { enclosedAt } from '../enclosed.ts';

const opens = (mark: string): boolean => mark === '(' || isQuote(mark);

/** The index after the closing mark of a short phrase in quotation marks; undefined when none is there. */
export const afterQuoted = (tokens: readonly Token[], at: number): number | undefined => {
  if (!opens(tokens[at]?.lexeme.text ?? '')) return undefined;
  const quoted = enclosedAt(tokens, at, encloses);
  return quoted && quoted.endToken + 1;
};

/** The index after a town or region that is named at an index without proclitics: «جرش». */
export const afterPlace = (tokens: readonly Token[], at: number): number | undefined => {
  const place = placeAt(tokens, at);
  return place?.proclitics === '' && place.payload.tier !== 'triggered'
    ? place.endToken
    : undefined;
};

/** The index after the town where an event is held: «بطبرقة»; the house where it is held is no part of its name. */
export const afterSeat = (tokens: readonly Token[], at: number): number | undefined => {
  const place = placeAt(tokens, at);
  const lexeme = tokens[at]?.lexeme;
  if (lexeme !== undefined && (landmarkWord(lexeme) ?? siteWord(lexeme)) !== null) return undefined;
  if (place !== undefined && place.endToken > at + 2) return undefined;
  const isHere = tokens[at]?.sentence === tokens[at - 1]?.sentence;
  return isHere && place?.proclitics === 'ب' && place.payload.tier !== 'triggered'
    ? place.endToken
    : undefined;
};

/** A word that no list knows and that may begin like a verb: «بيليس». */
export const isUnknown = (lexeme: Lexeme): boolean =>
  lexeme.kind === 'arabic' && !/^ال/u.test(lexeme.key) && !isOrdinaryWord(lexeme);

/** The index after a country that is named at an index without proclitics: «فيتنام», «المملكة». */
export const afterCountry = (tokens: readonly Token[], at: number): number | undefined => {
  const country = countryAt(tokens, at);
  if (country?.proclitics === '') return country.endToken;
  const isKingdom = country === undefined && tokens[at]?.lexeme.key === 'المملكه';
  return isKingdom && tokens[at]?.sentence === tokens[at - 1]?.sentence ? at + 1 : undefined;
};

/** Neither verbs nor adjectives: «اتفاق يتوسط», «معاهدة دنيئة», but «غلاستونبري», which is spelt like a name. */
const isForeign = trait(
  'event-complement/isForeign',
  (lexeme) =>
    lexeme.kind === 'latin' ||
    (lexeme.kind === 'arabic' &&
      lexeme.key.length > 3 &&
      !/^ال/u.test(lexeme.key) &&
      (!/^[وبليت]|[هيا]$/u.test(lexeme.key) || isSpeltLikeName(lexeme)) &&
      !isDrink(lexeme.key) &&
      !isOrdinaryWord(lexeme)),
);

/** Below this a stem was met nowhere in news, as a binary logarithm. */
const unheard = -5;

/** Whether a word without article or proclitics that no news has is at an index: «خيرونيا». */
export const isUnheardAt = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (token === undefined || token.sentence !== tokens[at - 1]?.sentence) return false;
  const { lexeme } = token;
  return (
    lexeme.kind === 'arabic' &&
    lexeme.key.length > 3 &&
    !isDefinite(lexeme.key) &&
    (!/^[يت]/u.test(lexeme.key) || isSpeltLikeName(lexeme)) &&
    properSplit(lexeme).offset === 0 &&
    stemFrequency(lexeme) < unheard
  );
};

/** The index after one or two words that the vocabulary of news does not know: «كليرمون فيرون». */
export const afterForeign = (tokens: readonly Token[], at: number): number | undefined => {
  const isForeignAt = (index: number): boolean => {
    const token = tokens[index];
    return (
      token?.sentence === tokens[at]?.sentence &&
      token !== undefined &&
      isForeign(token.lexeme) &&
      // «اتفاق مبرم»
      !isConcluded(token.lexeme.key)
    );
  };
  if (!isForeignAt(at)) return undefined;
  return isForeignAt(at + 1) ? at + 2 : at + 1;
};
