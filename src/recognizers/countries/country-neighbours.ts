import type { Token } from '../../document.ts';
import { contextsOf } from '../../lexicons/ambiguous.ts';
import { type CountryName, countryAt } from '../../lexicons/countries.ts';
import type { GazetteerMatch } from '../../lexicons/gazetteer.ts';
import { listJoints } from '../../text/characters.ts';
import { endingBefore } from '../../text/neighbours.ts';

/**
 * Whether a name occurs where only a country does: «في مالي», «جيش مالي», «شمال مالي», «لمالي»,
 * «مالي والنيجر».
 * @param before the token before, when no proclitic is between.
 */
export const isBesideState = (
  tokens: readonly Token[],
  match: GazetteerMatch<CountryName>,
  before: Token | undefined,
): boolean => {
  if (/[بل]$/u.test(match.proclitics)) return true;
  const lexeme = before?.lexeme;
  if (lexeme !== undefined) {
    const { locative, direction, state } = contextsOf(lexeme);
    if ((locative ?? direction ?? state) !== null) return true;
  }
  return followsCountry(tokens, match) || precedesCountry(tokens, match);
};

/** Words of the longest country's name. */
const maxNameWords = 4;

const followsCountry = (tokens: readonly Token[], match: GazetteerMatch<CountryName>): boolean => {
  const isApart = isJoint(tokens[match.firstToken - 1]);
  if (match.proclitics !== 'و' && !isApart) return false;
  // «وتشاد، ومالي»
  const end = isApart ? match.firstToken - 1 : match.firstToken;
  return endingBefore(tokens, end, maxNameWords, countryAt) !== undefined;
};

const precedesCountry = (tokens: readonly Token[], match: GazetteerMatch<CountryName>): boolean => {
  const joined = isJoint(tokens[match.endToken]);
  const other = countryAt(tokens, match.endToken + (joined ? 1 : 0));
  return other !== undefined && (joined || other.proclitics === 'و');
};

const isJoint = (token: Token | undefined): boolean =>
  token !== undefined && listJoints.has(token.lexeme.text);
