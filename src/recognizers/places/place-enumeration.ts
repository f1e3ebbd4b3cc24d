import type { Token } from '../../document.ts';
import { isFunctionWord } from '../../lexicons/function-words.ts';
import type { GazetteerMatch } from '../../lexicons/gazetteer.ts';
import { type PlaceName, placeAt } from '../../lexicons/places.ts';

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
  const least = payload.tier === 'triggered' && !isBetween ? 2 : 1;
  if (sureAfter(tokens, endToken, payload) >= least) return true;
  if (!isListed || proclitics !== 'و' || payload.tier === 'sure') return false;
  const before = placeAt(tokens, firstToken - 1);
  const isOfCountry = (place: PlaceName | undefined): boolean =>
    place?.codes.some((code) => payload.codes.includes(code)) === true;
  if (!isOfCountry(before?.payload)) return false;
  const after = tokens[endToken];
  if (after === undefined || after.sentence !== tokens[firstToken]?.sentence) return true;
  if (/^[.،,؛]$/u.test(after.lexeme.text)) return true;
  // «تيماء وحقل والبدع»: it is between two of its country, or the third of them.
  const next = placeAt(tokens, endToken);
  return (
    (next?.proclitics === 'و' && isOfCountry(next.payload)) ||
    (before?.proclitics === 'و' && isFunctionWord(after.lexeme))
  );
};

/** Members of a series that are looked at. */
const longestSeries = 4;

/** How many sure places of a country follow one another, joined by «و», doubtful ones between them. */
const sureAfter = (tokens: readonly Token[], index: number, { codes }: PlaceName): number => {
  let sure = 0;
  let at = index;
  for (let members = 0; members < longestSeries; members++) {
    const next = placeAt(tokens, at);
    if (next?.proclitics !== 'و' || !next.payload.codes.some((code) => codes.includes(code))) break;
    if (next.payload.tier === 'sure') sure++;
    at = next.endToken;
  }
  return sure;
};
