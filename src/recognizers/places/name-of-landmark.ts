import type { Token } from '../../document.ts';
import { countryAt } from '../../lexicons/countries.ts';
import { organizationAt } from '../../lexicons/organizations.ts';
import { isUndoneAfter } from '../../lexicons/place-exceptions.ts';
import {
  builtKind,
  namesake,
  namesBodyAlone,
  streetWord,
  takesCountry,
  takesKnownOnly,
} from '../../lexicons/place-words.ts';
import { placeAt } from '../../lexicons/places.ts';
import { tokenAfter } from '../../text/neighbours.ts';
import { grade } from '../grades.ts';
import { dayAfter, personAfter, sonAfter } from './landmark-namesakes.ts';
import { isInTownAt } from './place-terms.ts';
import { closed, type LandmarkName, unlistedAfter } from './unlisted-landmark.ts';

/**
 * What a landmark is called by, after its kind: a day, a person, a body, a town, a country, or a word that no list
 * knows: «شارع 9 أفريل», «شاطئ العربي بن مهيدي», «ساحة الأمم المتحدة», «مطار تونس قرطاج».
 */
export const nameOfLandmark = (
  tokens: readonly Token[],
  index: number,
): LandmarkName | undefined => {
  const head = tokens[index];
  const first = tokenAfter(tokens, index);
  if (head === undefined || first === undefined) return undefined;
  // «سهل بن سعد» is a man.
  if (first.lexeme.key === 'بن') return undefined;
  if (isInTownAt(tokens, first.index)) return undefined;
  const scholar = sonAfter(tokens, first);
  if (scholar !== undefined) return scholar;
  const isAfterDay = (builtKind(head.lexeme) ?? streetWord(head.lexeme)) !== null;
  const day = isAfterDay ? dayAfter(tokens, first.index) : undefined;
  if (day !== undefined) return day;
  const body = bodyAfter(tokens, head);
  if (body !== undefined) return nameTo(tokens, body, undefined);
  const unlisted = longer(unlistedAfter(tokens, head, first), personAfter(tokens, first));
  const place = placeAt(tokens, index + 1);
  // «استاد جاسم بن حمد» is not the stadium of the town of جاسم.
  const isLonger = (unlisted?.last.index ?? 0) >= (place?.endToken ?? 0);
  if (place?.proclitics === '' && !isLonger) return ofPlace(tokens, head, place);
  const country = countryAt(tokens, index + 1);
  if (country?.proclitics === '') {
    const { code } = country.payload;
    const end = twinEnd(tokens, country.endToken);
    return takesCountry(head.lexeme) === null ? undefined : nameTo(tokens, end, code);
  }
  // «منفذ الشيب الحدودي»
  const isClosed = unlisted !== undefined && closed(tokens, unlisted.last) !== unlisted.last;
  if (takesKnownOnly(head.lexeme) === null || isClosed) return unlisted;
  // «شاطئ العربي بن مهيدي»
  return namesake(head.lexeme) === null ? undefined : personAfter(tokens, first);
};

/** «مطار تونس قرطاج»: the name of a landmark that is called after a listed place. */
const ofPlace = (
  tokens: readonly Token[],
  { lexeme }: Token,
  { endToken, payload: { codes, tier, nameKey } }: NonNullable<ReturnType<typeof placeAt>>,
): LandmarkName | undefined => {
  // «مؤشر قطاع السلع»: a branch of business; «ميناء عدن»: the town alone is the name.
  if (isUndoneAfter(nameKey, lexeme) || namesBodyAlone(lexeme) !== null) return undefined;
  // «مسجد السلام» is no mosque of a town.
  const code = tier === 'triggered' ? undefined : codes[0];
  return nameTo(tokens, twinEnd(tokens, endToken), code);
};

/**
 * «ساحة الأمم المتحدة», «شارع الجيش الملكي»: the index behind the body that a street is called after. A square of
 * another body is in front of it, and of a club where it plays.
 */
const bodyAfter = (tokens: readonly Token[], head: Token): number | undefined => {
  const street = streetWord(head.lexeme);
  const body = street === null ? undefined : organizationAt(tokens, head.index + 1);
  const isNamesake = street?.key === 'شارع' || body?.payload === 'international';
  return body?.proclitics === '' && isNamesake && body.endToken > head.index + 2
    ? body.endToken
    : undefined;
};

/** «مطار تونس قرطاج الدولي»: a second place directly after the first, if one follows. */
const twinEnd = (tokens: readonly Token[], index: number): number => {
  if (tokenAfter(tokens, index - 1) === undefined) return index;
  const second = placeAt(tokens, index);
  // «مستشفى الفجيرة الفجيرة»: the hospital, and where it is.
  const isSame = tokens[index]?.lexeme.key === tokens[index - 1]?.lexeme.key;
  return second?.proclitics === '' && second.payload.tier === 'sure' && !isSame
    ? second.endToken
    : index;
};

/** The name that ends before an index, of a country where its place is known. */
export const nameTo = (
  tokens: readonly Token[],
  endToken: number,
  code: string | undefined,
): LandmarkName | undefined => {
  const last = tokens[endToken - 1];
  return last && { last, code, confidence: grade.sure };
};

/** Of two readings the one that reaches further; the first where both end alike. */
const longer = (
  name: LandmarkName | undefined,
  other: LandmarkName | undefined,
): LandmarkName | undefined =>
  (other?.last.index ?? -1) > (name?.last.index ?? -1) ? other : name;
