import type { Token } from '../../document.ts';
import { countryAt } from '../../lexicons/countries.ts';
import type { GazetteerMatch } from '../../lexicons/gazetteer.ts';
import { nationalityOf } from '../../lexicons/nationalities.ts';
import { settlementWord } from '../../lexicons/place-words.ts';
import { isListedPlace, type PlaceName, placeAt } from '../../lexicons/places.ts';
import { tokenAfter, tokenAt } from '../../text/neighbours.ts';

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
  const nationality = nationalityBehind(tokens, endToken);
  if (nationality !== undefined) return nationality;
  const country = countryAt(tokens, endToken);
  if (country?.proclitics === 'ب') return country.payload.code;
  const named = countryAt(tokens, endToken + 1);
  const code = named?.proclitics === '' ? named.payload.code : undefined;
  if (code !== undefined) {
    if (next.lexeme.key === 'عاصمه') return code;
    // «غرناطة، إسبانيا»: a mark joins it to a country where it has a namesake only.
    if (joins.test(next.lexeme.text) && payload.codes.includes(code)) return code;
  }
  return regionCode(tokens, endToken, payload);
};

/** «بلدة ميريدا المكسيكية»: the country of the feminine nationality right behind a place. */
export const nationalityBehind = (
  tokens: readonly Token[],
  endToken: number,
): string | undefined => {
  const next = tokenAfter(tokens, endToken - 1);
  const nationality = next === undefined ? null : nationalityOf(next.lexeme);
  if (nationality?.form !== 'feminine' || !nationality.definite) return undefined;
  return nationality.split.proclitics === '' ? nationality.code : undefined;
};

const joins = /^[،,(/-]$/u;

/** «بولاية ألاباما», «في ألاباما»: the country of the region that a place lies in. */
const regionCode = (
  tokens: readonly Token[],
  index: number,
  { name }: PlaceName,
): string | undefined => {
  const { lexeme } = tokenAt(tokens, index);
  const isKind = settlementWord(lexeme)?.proclitics.endsWith('ب') === true;
  if (!isKind && lexeme.spelling !== 'في') return undefined;
  const region = placeAt(tokens, index + 1);
  if (region?.proclitics !== '' || region.payload.codes.length !== 1) return undefined;
  // After «في» only where the list has the town with its region: «برمنغهام ألاباما».
  const isOf = isKind || isListedPlace(`${name} ${region.payload.name}`);
  return isOf ? region.payload.codes[0] : undefined;
};
