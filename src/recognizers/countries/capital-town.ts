import type { Token } from '../../document.ts';
import { contextsOf } from '../../lexicons/ambiguous.ts';
import { type CountryName, countryAt } from '../../lexicons/countries.ts';
import type { GazetteerMatch } from '../../lexicons/gazetteer.ts';
import { type PlaceName, placeAt } from '../../lexicons/places.ts';
import { hasArticle } from '../../morphology/article.ts';
import { dashes, hyphens } from '../../text/characters.ts';
import { tokenAfter, tokenBefore } from '../../text/neighbours.ts';

/**
 * Whether a country's name is that of its capital because of the towns or bodies beside it: «تونس وصفاقس»,
 * «الطريق السيارة تونس مساكن», «من تونس نحو جربة», «المحكمة الابتدائية بتونس».
 * @param code the country whose capital has its name, undefined for any other name.
 */
export const isCapital = (
  tokens: readonly Token[],
  match: GazetteerMatch<CountryName>,
  code: string | undefined,
): boolean =>
  code !== undefined &&
  (isBeforeTown(tokens, match, code) ||
    isBehindTown(tokens, match, code) ||
    isFromTown(tokens, match, code) ||
    isDeparted(tokens, match) ||
    isBetweenStrokes(tokens, match) ||
    isOfTownBody(tokens, match));

/**
 * «عمان - قضت المحكمة»: a town is rather what a dash at the head of a line stands behind, but where another country
 * or a score follows.
 */
export const isTownOfDateline = (
  tokens: readonly Token[],
  { firstToken, endToken, proclitics }: GazetteerMatch<CountryName>,
): boolean => {
  if (proclitics !== '' || tokenBefore(tokens, firstToken) !== undefined) return false;
  const next = tokenAfter(tokens, endToken - 1);
  const behind = tokens[endToken + 1];
  if (next === undefined || behind === undefined || !dashes.has(next.lexeme.text)) return false;
  return behind.lexeme.kind === 'arabic' && countryAt(tokens, behind.index) === undefined;
};

/** The sure name of a place that begins at an index, of whatever country. */
const townAt = (tokens: readonly Token[], index: number): GazetteerMatch<PlaceName> | undefined => {
  const town = placeAt(tokens, index);
  return town?.payload.tier === 'sure' ? town : undefined;
};

const isIn = (town: GazetteerMatch<PlaceName> | undefined, code: string): boolean =>
  town?.payload.codes[0] === code;

/** «تونس وصفاقس وسوسة», «خط تونس - جربة», «من تونس نحو جربة». */
const isBeforeTown = (
  tokens: readonly Token[],
  { firstToken, endToken, proclitics }: GazetteerMatch<CountryName>,
  code: string,
): boolean => {
  const next = tokenAfter(tokens, endToken - 1);
  if (next === undefined) return false;
  const before = tokenBefore(tokens, firstToken);
  const joined = townAt(tokens, endToken);
  if (joined?.proclitics === 'و') return isIn(joined, code);
  if (before === undefined || proclitics !== '') return false;
  if (contextsOf(next.lexeme).towards !== null) {
    return before.lexeme.key === 'من' && isIn(townAt(tokens, endToken + 1), code);
  }
  if (contextsOf(before.lexeme).route === null) return false;
  // After a way any place will do: «مساكن» are dwellings too.
  const behind = placeAt(tokens, isStroke(next.lexeme.text) ? endToken + 1 : endToken);
  return behind?.proclitics === '';
};
/** «بنزرت وسليانة وتونس» */
const isBehindTown = (
  tokens: readonly Token[],
  { firstToken, proclitics }: GazetteerMatch<CountryName>,
  code: string,
): boolean => {
  const town = proclitics === 'و' ? townAt(tokens, firstToken - 1) : undefined;
  return town?.proclitics === 'و' && town.endToken === firstToken && isIn(town, code);
};

/** Between two towns of a way: «تونس/صفاقس». */
const isStroke = (text: string): boolean => text === '/' || hyphens.has(text);

/** Tokens between two towns of a way, at most. */
const wayReach = 4;

/** «القادم من صفاقس والمتجه نحو تونس» */
const isFromTown = (
  tokens: readonly Token[],
  { firstToken, proclitics }: GazetteerMatch<CountryName>,
  code: string,
): boolean => {
  const before = tokenBefore(tokens, firstToken);
  if (before === undefined || proclitics !== '' || contextsOf(before.lexeme).towards === null) {
    return false;
  }
  for (let at = before.index - 1; at >= before.index - wayReach; at--) {
    const from = tokens[at];
    if (from?.sentence !== before.sentence) return false;
    if (from.lexeme.key === 'من') return isIn(townAt(tokens, at + 1), code);
  }
  return false;
};

/** «الانطلاق من تونس على الساعة العاشرة», «المتوجهة من تونس إلى جدة»: where a vehicle sets out. */
const isDeparted = (
  tokens: readonly Token[],
  { firstToken, endToken, proclitics }: GazetteerMatch<CountryName>,
): boolean => {
  const from = proclitics === '' ? tokenBefore(tokens, firstToken) : undefined;
  const vehicle = from?.lexeme.key === 'من' ? tokenBefore(tokens, from.index) : undefined;
  if (vehicle === undefined || contextsOf(vehicle.lexeme).departure === null) return false;
  const to = tokenAfter(tokens, endToken - 1);
  const isTowards = to !== undefined && contextsOf(to.lexeme).towards !== null;
  return !isTowards || countryAt(tokens, endToken + 1) === undefined;
};

/** «جنوة/تونس/جنوة»: one of the towns of a line. */
const isBetweenStrokes = (
  tokens: readonly Token[],
  { firstToken, endToken, proclitics }: GazetteerMatch<CountryName>,
): boolean => {
  if (proclitics !== '') return false;
  const isStrokeAt = (at: number): boolean => tokens[at]?.lexeme.text === '/';
  const isTownBefore = (): boolean =>
    isStrokeAt(firstToken - 1) && townAt(tokens, firstToken - 2)?.endToken === firstToken - 1;
  return isTownBefore() || (isStrokeAt(endToken) && townAt(tokens, endToken + 1) !== undefined);
};

/** Words of the longest name of a body between its head and its town. */
const bodyReach = 5;

/** «المحكمة الابتدائية بتونس», «كلية الحقوق بتونس»; but «السفارة الفرنسية بتونس». */
const isOfTownBody = (
  tokens: readonly Token[],
  { firstToken, proclitics }: GazetteerMatch<CountryName>,
): boolean => {
  if (proclitics !== 'ب') return false;
  for (let at = firstToken - 1; at >= firstToken - bodyReach; at--) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== tokens[firstToken]?.sentence) return false;
    if (contextsOf(token.lexeme).townBody !== null) return at < firstToken - 1;
    if (!hasArticle(token.lexeme.key.replace(/^و/u, ''))) return false;
  }
  return false;
};
