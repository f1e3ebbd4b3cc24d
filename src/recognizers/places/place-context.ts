import type { Token } from '../../document.ts';
import type { GazetteerMatch } from '../../lexicons/gazetteer.ts';
import { isNeighbour } from '../../lexicons/place-neighbours.ts';
import {
  countriesDividedInto,
  districtWord,
  insideWord,
  landmarkWord,
  settlementWord,
  weakKind,
} from '../../lexicons/place-words.ts';
import { type PlaceName, placeAt } from '../../lexicons/places.ts';
import { keyAt, tokenAfter, tokenBefore } from '../../text/neighbours.ts';

/** What is before a name: a kind of place, a word of place, another place, or nothing of these. */
export type PlaceContext = 'kind' | 'inside' | 'listed' | 'none';

/** The context of a listed name; `inherited` is that of the list of places that it continues. */
export const contextOf = (
  tokens: readonly Token[],
  { firstToken, endToken, proclitics, payload }: GazetteerMatch<PlaceName>,
  inherited: PlaceContext,
): PlaceContext => {
  const before = proclitics === '' ? tokenBefore(tokens, firstToken) : undefined;
  if (before !== undefined) {
    const { lexeme } = before;
    const weak = weakKind(lexeme);
    // «لواء الرمثا»: what the country of the place is divided into
    if (weak !== null) return isDividedInto(weak.key, payload.codes) ? 'kind' : 'inside';
    // «لمركز بني مزار», a division of Egypt, but «مركز القاهرة للدراسات»
    const isCentre = districtWord(lexeme)?.key === 'مركز' && payload.codes[0] === 'EG';
    // «رئيس مركز ساجر», «أهالي مركز علقة»: what a governorate of Saudi Arabia is divided into
    const isOfVillage = isOfPeople(keyAt(tokens, firstToken - 2));
    const isSaudi = isOfVillage && lexeme.key === 'مركز' && payload.codes.includes('SA');
    if ((isCentre || isSaudi) && !/^لل/.test(keyAt(tokens, endToken))) return 'kind';
    if (settlementWord(lexeme) !== null || landmarkWord(lexeme) !== null) return 'kind';
    if (insideWord(lexeme) !== null) return 'inside';
    if (lexeme.spelling === 'من' && leadsTo(tokens, endToken)) return 'inside';
    if (lexeme.spelling === 'بين' && isBeforePlace(tokens, endToken)) return 'inside';
  }
  return proclitics.endsWith('ب') && inherited !== 'kind' ? 'inside' : inherited;
};

/** «أهالي», «ولبلدية»: with particles before it or without. */
const isOfPeople = (key: string): boolean =>
  [0, 1, 2].some(
    (length) =>
      /^[وبل]*$/.test(key.slice(0, length)) && isNeighbour('inhabitants', key.slice(length)),
  );

const isDividedInto = (kind: string, codes: readonly string[]): boolean =>
  countriesDividedInto(kind).some((code) => codes.includes(code));

/** «من وجدة إلى فاس». */
const leadsTo = (tokens: readonly Token[], index: number): boolean =>
  /^(?:[إا]لى|حتى|نحو)$/u.test(tokenAfter(tokens, index - 1)?.lexeme.spelling ?? '') &&
  placeAt(tokens, index + 1)?.proclitics === '';

/** «بين وجدة وبركان». */
const isBeforePlace = (tokens: readonly Token[], index: number): boolean =>
  tokenAfter(tokens, index - 1) !== undefined && placeAt(tokens, index)?.proclitics === 'و';
