import type { Token } from '../../document.ts';
import { countryAt } from '../../lexicons/countries.ts';
import { isForeign } from '../../lexicons/name-word.ts';
import { type OrganizationList, organizationAt } from '../../lexicons/organizations.ts';
import { isGovernor } from '../../lexicons/people-words.ts';
import { settlementWord } from '../../lexicons/place-words.ts';
import { beginsLongPlace, placeAt, placeOfWord } from '../../lexicons/places.ts';
import { isDefinite } from '../../morphology/article.ts';
import { keyAt, tokenAt } from '../../text/neighbours.ts';
import { Trait } from '../../text/trait.ts';

/** «عمدة بلدية إسنيورت»: whatever is after «بلدية» is its name; «محافظ مطروح», though that is a word too. */
export const isNamedPlace = (tokens: readonly Token[], at: number): boolean => {
  if (at === 0 || !isSettlement.isAt(tokens, at - 1)) return false;
  const token = tokens[at];
  if (token?.lexeme.kind !== 'arabic' || token.sentence !== tokens[at - 1]?.sentence) return false;
  const { lexeme } = token;
  if (!isGovernor(tokenAt(tokens, at - 1).lexeme.key) || isForeign(lexeme)) return true;
  return !isDefinite(lexeme.key) && placeOfWord(lexeme.key) !== undefined;
};
/** Before it no role ends, though «بلدية» looks like an adjective. */
const isSettlement = new Trait(
  'named-place/isSettlement',
  (lexeme) =>
    isGovernor(lexeme.key) || (settlementWord(lexeme) !== null && !lexeme.key.includes('ال')),
);

/**
 * The index behind a listed place, country or body of several words that begins at a token: «تيزي وزو»; «رئيس غينيا
 * بيساو عمر سيسوكو إمبالو», «رئيس البرلمان العربي عادل العسومي».
 */
export const longTownAt = (tokens: readonly Token[], at: number): number | undefined => {
  const country = countryAt(tokens, at);
  if (country?.proclitics === '' && country.endToken > at + 1) return country.endToken;
  const body = organizationAt(tokens, at);
  const isBody = body?.proclitics === '' && withOfficials.has(body.payload);
  if (isBody && body.endToken > at + 1) return body.endToken;
  const place = beginsLongPlace.isAt(tokens, at) ? placeAt(tokens, at) : undefined;
  const isLong = place?.proclitics === '' && place.endToken > at + 1;
  return isLong && place.payload.tier === 'sure' ? place.endToken : undefined;
};

/** «الجنوب | أفريقية ناليدي باندور»: the second word of a nationality, at which no name begins. */
export const endsNationality = (tokens: readonly Token[], at: number): boolean =>
  /^(?:افريقي|سوداني)/u.test(keyAt(tokens, at)) &&
  /^[وبل]?(?:ال)?جنوب$/u.test(keyAt(tokens, at - 1));

/** Lists of bodies that have a head, and nothing but their names in them. */
const withOfficials: ReadonlySet<OrganizationList> = new Set([
  'associations',
  'companies',
  'education',
  'federations',
  'government',
  'international',
  'parties',
]);

/** Words of the longest of them: «الدار البيضاء سطات». */
export const longestTown = 3;

/** Whether a town of several words ends before an index. */
export const endsLongTown = (tokens: readonly Token[], index: number): boolean =>
  longTownAt(tokens, index - 2) === index || longTownAt(tokens, index - longestTown) === index;
