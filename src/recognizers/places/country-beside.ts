import type { Token } from '../../document.ts';
import { countryAt } from '../../lexicons/countries.ts';
import type { GazetteerMatch } from '../../lexicons/gazetteer.ts';
import { nationalityOf } from '../../lexicons/nationalities.ts';
import { coordinatesOf } from '../../lexicons/place-coordinates.ts';
import { settlementWord } from '../../lexicons/place-words.ts';
import { type PlaceName, placeAt } from '../../lexicons/places.ts';
import { tokenAfter } from '../../text/neighbours.ts';

/**
 * The country that is right behind a place: «فالنسيا الفنزويلية», «برمنغهام بولاية ألاباما», «غرناطة
 * بنيكاراغوا», «سان خوسيه عاصمة كوستاريكا», «سان خوسيه (كوستاريكا)»; undefined when none does.
 */
export const countryBeside = (
  tokens: readonly Token[],
  { endToken, payload }: GazetteerMatch<PlaceName>,
): string | undefined => {
  const next = tokenAfter(tokens, endToken - 1);
  if (next === undefined) return undefined;
  const nationality = nationalityOf(next.lexeme);
  if (nationality?.form === 'feminine' && nationality.definite) {
    return nationality.start.proclitics === '' ? nationality.code : undefined;
  }
  const country = countryAt(tokens, endToken);
  if (country?.proclitics === 'ب') return country.payload.code;
  const named = countryAt(tokens, endToken + 1);
  const code = named?.proclitics === '' ? named.payload.code : undefined;
  if (code !== undefined) {
    if (next.lexeme.key === 'عاصمه') return code;
    // «غرناطة، إسبانيا»: a mark joins it to a country where it has a namesake only.
    if (joins.test(next.lexeme.text) && payload.codes.includes(code)) return code;
  }
  return regionCode(tokens, endToken);
};

const joins = /^[،,(/-]$/u;

/** «بولاية ألاباما», «في ألاباما»: the country of the region that a place lies in. */
const regionCode = (tokens: readonly Token[], index: number): string | undefined => {
  const { lexeme } = tokens[index] as Token;
  const isKind = settlementWord(lexeme)?.proclitics.endsWith('ب') === true;
  if (!isKind && lexeme.spelling !== 'في') return undefined;
  const region = placeAt(tokens, index + 1);
  const [code, other] = region?.payload.codes ?? [];
  if (region?.proclitics !== '' || code === undefined || other !== undefined) return undefined;
  // «من باريس في مارسيليا» is no region: towns have their coordinates.
  return isKind || coordinatesOf(region.payload.nameKey, code) === undefined ? code : undefined;
};
