import type { Token } from '../../../document.ts';
import { countryAt } from '../../../lexicons/countries.ts';
import { isFunctionWord } from '../../../lexicons/function-words.ts';
import { settlementWord } from '../../../lexicons/place-words.ts';
import { placeAt } from '../../../lexicons/places.ts';
import { isThingToo, titleOf } from '../../../lexicons/titles.ts';
import { parseName } from '../../people/full-name.ts';
import { endAfterTitle } from '../../people/king-name.ts';

/** A country, a place or a person as the complement: the index after it. */
export const properAt = (tokens: readonly Token[], at: number): number | undefined => {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const place = localityAt(tokens, at);
  if (place?.start === token.start) return place.endToken;
  // «بلدية المحافظة عبدالله الشبل»
  if (isFunctionWord(token.lexeme) || isThingToo(token.lexeme)) return undefined;
  const { kind, definite } = titleOf(token.lexeme);
  const named = (kind !== 'none' && definite) || token.lexeme.key === 'الامام' ? at + 1 : at;
  // «جامعة الأمير سطام بن عبدالعزيز»
  const name = parseName(tokens, named, named > at);
  if (name === undefined || name.start !== tokens[named]?.start) return undefined;
  const title = named > at ? token : undefined;
  return name.sure > 0 || named > at ? endAfterTitle(tokens, title, name) : undefined;
};

interface Locality {
  readonly start: number;
  readonly endToken: number;
  readonly proclitics: string;
}

/** A country or a listed place, proclitics before it or not. */
export const localityAt = (tokens: readonly Token[], at: number): Locality | undefined => {
  const country = countryAt(tokens, at);
  const place = placeAt(tokens, at);
  const known = place?.payload.tier === 'triggered' ? undefined : place;
  return (known?.endToken ?? 0) > (country?.endToken ?? 0) ? known : country;
};

/** «شرطة ولاية فكتوريا»: the index after a town that is listed for such places alone. */
export const settlementEnd = (tokens: readonly Token[], at: number): number | undefined => {
  const before = tokens[at - 1]?.lexeme;
  if (before === undefined || settlementWord(before)?.proclitics !== '') return undefined;
  const place = placeAt(tokens, at);
  return place?.proclitics === '' ? place.endToken : undefined;
};
