import type { Token } from '../../document.ts';
import { isFunctionWord } from '../../lexicons/function-words.ts';
import type { GazetteerMatch } from '../../lexicons/gazetteer.ts';
import { classOfList, organizationAt } from '../../lexicons/organizations.ts';
import { type PlaceName, placeAt } from '../../lexicons/places.ts';
import { dashes } from '../../text/characters.ts';
import { endingBefore } from '../../text/neighbours.ts';

/**
 * Whether a name that is doubtful alone is before sure ones of its country («العين والفجيرة وعجمان»)
 * or ends a series of them («إلى كيفة والنعمة.»).
 */
export const isInSeries = (
  tokens: readonly Token[],
  { firstToken, endToken, proclitics, payload }: GazetteerMatch<PlaceName>,
  isListed: boolean,
): boolean => {
  if (payload.tier === 'sure' && endToken === firstToken + 1) return false;
  const isBetween = isListed && proclitics === 'و';
  const { sure, members } = after(tokens, endToken, payload);
  // «منى وعرفات ومزدلفة»: three of one country are towns where one of them is surely.
  const isDoubtful = payload.tier === 'triggered' && !isBetween;
  if (isDoubtful ? sure > 1 || (sure > 0 && members > 1) : sure > 0) return true;
  if (!isListed || proclitics !== 'و' || payload.tier === 'sure') return false;
  const before = placeAt(tokens, firstToken - 1);
  const isOfCountry = (place: PlaceName | undefined): boolean =>
    place?.codes.some((code) => payload.codes.includes(code)) === true;
  if (!isOfCountry(before?.payload)) return false;
  const next = tokens[endToken];
  if (next === undefined || next.sentence !== tokens[firstToken]?.sentence) return true;
  if (/^[.،,؛]$/u.test(next.lexeme.text)) return true;
  // «تيماء وحقل والبدع»: it is between two of its country, or the third of them.
  const second = placeAt(tokens, endToken);
  return (
    (second?.proclitics === 'و' && isOfCountry(second.payload)) ||
    (before?.proclitics === 'و' && isFunctionWord(next.lexeme))
  );
};

/**
 * Whether a sure name is beside another of its country, joined by «و», a comma or a dash: «الحراش – الكاليتوس –
 * براقي», «إلى صفرو وإيموزار كندر».
 */
export const isBesideSure = (
  tokens: readonly Token[],
  { firstToken, endToken, proclitics, payload }: GazetteerMatch<PlaceName>,
): boolean => {
  if (payload.tier !== 'sure' || isClubToo(tokens, firstToken)) return false;
  const isSame = ({ tier, codes }: PlaceName): boolean =>
    tier === 'sure' && codes.some((code) => payload.codes.includes(code));
  const joint = joints.has(tokens[endToken]?.lexeme.text ?? '');
  const next = placeAt(tokens, joint ? endToken + 1 : endToken);
  const isJoined = joint ? next?.proclitics === '' : next?.proclitics === 'و';
  if (next !== undefined && isJoined && isSame(next.payload)) return true;
  const isBehindJoint = proclitics === '' && joints.has(tokens[firstToken - 1]?.lexeme.text ?? '');
  if (!isBehindJoint && proclitics !== 'و') return false;
  const end = isBehindJoint ? firstToken - 1 : firstToken;
  const before = endingBefore(tokens, end, mostWords, placeAt);
  return before !== undefined && isSame(before.payload);
};
const joints: ReadonlySet<string> = new Set(['،', ',', ...dashes]);

/** «فالنسيا ومايوركا وأتلتيكو مدريد»: towns that clubs are named after. */
const isClubToo = (tokens: readonly Token[], at: number): boolean => {
  const body = organizationAt(tokens, at)?.payload;
  return body !== undefined && classOfList(body) === 'sport';
};

/** Words of a member of a series, at most. */
const mostWords = 3;

/** Members of a series that are looked at. */
const longestSeries = 4;

/** How many places of a country follow one another, joined by «و», and how many of them are sure. */
const after = (
  tokens: readonly Token[],
  index: number,
  { codes }: PlaceName,
): { readonly sure: number; readonly members: number } => {
  let sure = 0;
  let members = 0;
  for (let at = index; members < longestSeries; members++) {
    const next = placeAt(tokens, at);
    if (next?.proclitics !== 'و' || !next.payload.codes.some((code) => codes.includes(code))) break;
    if (next.payload.tier === 'sure') sure++;
    at = next.endToken;
  }
  return { sure, members };
};
