import type { Token } from '../../../document.ts';
import { countryAt } from '../../../lexicons/countries.ts';
import { lazy } from '../../../lexicons/load.ts';
import { innerNameWordOf, isForeign } from '../../../lexicons/name-word.ts';
import { nationalityOf } from '../../../lexicons/nationalities.ts';
import { isAmong, keysAmong } from '../../../lexicons/organization-words.ts';
import { placeAt } from '../../../lexicons/places.ts';
import { withoutConjunction } from '../../../morphology/conjunction.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { keyAt, tokenAt } from '../../../text/neighbours.ts';
import { grade } from '../../grades.ts';
import { knownAt } from '../listed.ts';
import type { OrganizationSpan } from '../organization-span.ts';

/** Whether a word speaks of somebody who goes from one club to another, among other things. */
export const isTransfer = ({ key }: Lexeme): boolean =>
  isAmong('transfers', withoutConjunction(key, 3));

/** Tokens in which the clubs of a transfer are named, and those on both sides in which the player is. */
const transferReach = 14;
const playerReach = 6;

/**
 * Clubs between which a player goes, though they are towns or unknown: «انتقل اللاعب من لانوس إلى فالنسيا»,
 * «انضم الحارس إلى إشبيلية معارا من روما».
 */
export const transferAt = (
  tokens: readonly Token[],
  index: number,
): readonly OrganizationSpan[] => {
  if (isJourney(tokens, index)) return [];
  const { sentence } = tokenAt(tokens, index);
  const found: OrganizationSpan[] = [];
  // «انتقل الفريق إلى الدار البيضاء»: a team only travels.
  let isOfClubs = isOfPlayer(tokens, index);
  const isJoining = /^[وف]?انضم$/.test(tokenAt(tokens, index).lexeme.key);
  for (let at = index + 1; at < index + transferReach; at++) {
    if (tokens[at]?.sentence !== sentence) break;
    if (staysThere(tokens[at])) return [];
    // «انضم فان كلاسن إلى نورويتش قادما من برايتون»
    isOfClubs ||= isJoining && found.length > 0 && comesFrom.test(keyAt(tokens, at));
    const isLed = leads(tokens, at - 1) || (at === index + 1 && isListedClub(tokens, at));
    const end = isLed ? clubEnd(tokens, at) : undefined;
    if (end === undefined) continue;
    // «انتقل ميسي من برشلونة إلى باريس سان جيرمان»
    isOfClubs ||= knownAt(tokens, at)?.kind === 'clubs' || isOfMasculineNation(tokens[end]);
    found.push({
      start: tokenAt(tokens, at).start,
      end: tokenAt(tokens, end - 1).end,
      // Surer than the towns that clubs are named after.
      confidence: grade.fixed,
      rule: 'transfer',
      class: 'sport',
    });
    at = end - 1;
  }
  return isOfClubs ? found : [];
};

/** «وصل اللاعب إلى جدة قادما من روما»: who arrives comes from a town. */
const isJourney = (tokens: readonly Token[], index: number): boolean => {
  const { sentence } = tokenAt(tokens, index);
  for (let at = index - 1; at >= index - transferReach; at--) {
    const token = tokens[at];
    if (token?.sentence !== sentence) return false;
    if (isAmong('journeys', withoutConjunction(token.lexeme.key, 3))) return true;
  }
  return false;
};

const comesFrom = /^(?:قادما|معارا)$/;

const isOfPlayer = (tokens: readonly Token[], index: number): boolean => {
  const { sentence } = tokenAt(tokens, index);
  for (let at = index - playerReach; at <= index + playerReach; at++) {
    const token = tokens[at];
    if (token?.sentence === sentence && isAmong('players', withoutConjunction(token.lexeme.key, 3)))
      return true;
  }
  return false;
};

/** «من», «إلى», «عن», «صفوف». */
const leads = (tokens: readonly Token[], index: number): boolean =>
  /^(?:من|[إا]لى|عن|مع|صفوف)$/u.test(tokens[index]?.lexeme.spelling ?? '');

/** Where the club ends that begins at a token, exclusive. */
const clubEnd = (tokens: readonly Token[], at: number): number | undefined => {
  const token = tokenAt(tokens, at);
  if (countryAt(tokens, at) !== undefined) return undefined;
  const known = knownAt(tokens, at);
  if (known?.start === token.start && /^clubs/u.test(known.kind)) return known.endToken;
  if (known !== undefined) return undefined;
  const place = placeAt(tokens, at);
  // «لشبونة» is no club.
  if (place !== undefined) return undefined;
  return isUnknown(token.lexeme) ? at + 1 : undefined;
};

/** «ضم نابولي المدافع»: whether a listed club is the subject of a transfer. */
const isListedClub = (tokens: readonly Token[], at: number): boolean =>
  /^clubs/u.test(knownAt(tokens, at)?.kind ?? '');

/** «انتقل فرنانديز إلى العين الإماراتي»: a club, since the town is feminine. */
const isOfMasculineNation = (token: Token | undefined): boolean =>
  token !== undefined &&
  nationalityOf(token.lexeme)?.definite === true &&
  /ي$/u.test(token.lexeme.key);

/** «إلى باريس للعلاج»: the player goes to the town. */
const staysThere = (token: Token | undefined): boolean =>
  token !== undefined && stays().test(token.lexeme.key);
const stays = lazy(() => new RegExp(`^لل?(?:${[...keysAmong('stays')].join('|')})`));

/** Foreign, and no given name: «لانوس». */
const isUnknown = (lexeme: Lexeme): boolean =>
  isForeign(lexeme) && innerNameWordOf(lexeme).first === undefined;
