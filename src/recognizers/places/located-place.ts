import type { Token } from '../../document.ts';
import { countryAt } from '../../lexicons/countries.ts';
import type { GazetteerMatch } from '../../lexicons/gazetteer.ts';
import { directionWord, insideWord, settlementWord } from '../../lexicons/place-words.ts';
import { type PlaceName, placeAt } from '../../lexicons/places.ts';
import { tokenAfter, tokenBefore } from '../../text/neighbours.ts';

/**
 * Whether a name that is another word too is behind a preposition and before where it lies in its country: «في
 * الدورة جنوب بغداد», «من القائم غرب العراق», «على الخيام قرب مرجعيون».
 */
export const isLocatedAt = (
  tokens: readonly Token[],
  match: GazetteerMatch<PlaceName>,
): boolean => {
  const next = tokenAfter(tokens, match.endToken - 1);
  if (next === undefined || !isDirection(next)) return false;
  if (!isBehindPreposition(tokens, match)) return false;
  const second = tokenAfter(tokens, next.index);
  const at = second !== undefined && isDirection(second) ? second.index + 1 : next.index + 1;
  return liesIn(tokens, at, match.payload) || liesIn(tokens, behindKind(tokens, at), match.payload);
};

/** «شمال», «غربي», «قرب». */
const isDirection = ({ lexeme }: Token): boolean =>
  directionWord(lexeme)?.proclitics === '' || /^(?:قرب|وسط)$/u.test(lexeme.spelling);

const isBehindPreposition = (
  tokens: readonly Token[],
  { firstToken, proclitics }: GazetteerMatch<PlaceName>,
): boolean => {
  if (proclitics !== '') return /[بل]$/u.test(proclitics);
  const before = tokenBefore(tokens, firstToken);
  if (before === undefined) return false;
  return insideWord(before.lexeme) !== null || /^(?:على|من|عن)$/u.test(before.lexeme.spelling);
};

/** The index after «مدينة» and its like. */
const behindKind = (tokens: readonly Token[], at: number): number => {
  const token = tokens[at];
  return token !== undefined && settlementWord(token.lexeme)?.proclitics === '' ? at + 1 : -1;
};

const liesIn = (tokens: readonly Token[], at: number, { codes }: PlaceName): boolean => {
  if (tokens[at] === undefined || tokens[at]?.sentence !== tokens[at - 1]?.sentence) return false;
  const country = countryAt(tokens, at);
  if (country?.proclitics === '' && codes.includes(country.payload.code)) return true;
  const place = placeAt(tokens, at);
  return place?.proclitics === '' && place.payload.codes.some((code) => codes.includes(code));
};
