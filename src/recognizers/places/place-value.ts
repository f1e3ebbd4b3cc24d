import type { Attributes, PlaceClass, PlaceValue, Token } from '../../document.ts';
import { coordinatesOf } from '../../lexicons/place-coordinates.ts';
import { classOfWord, nameHeadWord, settlementWord } from '../../lexicons/place-words.ts';
import { tokenBefore } from '../../text/neighbours.ts';
import { searchKey } from '../../text/normalize.ts';
import type { PlaceSpan } from './place-span.ts';

/** The country of a place, its number and its coordinates, as far as they are known. */
export const placeValue = ({ code, name, rule }: PlaceSpan): PlaceValue | null => {
  if (code === undefined) return null;
  const isListed = rule === 'gazetteer' || rule === 'capital';
  return { code, ...(isListed ? coordinatesOf(searchKey(name), code) : undefined) };
};

/** What a place is: by the first word of its name, by the word before it, else a town if it is one. */
export const placeAttributes = (
  tokens: readonly Token[],
  { firstToken, name }: PlaceSpan,
  value: PlaceValue | null,
): Attributes | undefined => {
  const kind = classOf(tokens, firstToken, name, value);
  return kind === undefined ? undefined : { class: kind };
};

const classOf = (
  tokens: readonly Token[],
  firstToken: number,
  name: string,
  value: PlaceValue | null,
): PlaceClass | undefined => {
  const [first = '', ...rest] = searchKey(name).split(' ');
  const own = classOfWord(first);
  const isNamed = rest.length > 0 || own === 'continent' || own === 'water';
  if (own !== undefined && isNamed && !isTown(tokens[firstToken], value)) return own;
  const before = tokenBefore(tokens, firstToken);
  const kind = before === undefined ? null : settlementWord(before.lexeme);
  const named = kind === null ? undefined : classOfWord(kind.key);
  return named ?? (value?.geonames === undefined ? undefined : 'city');
};

/** «عين تموشنت», «دير الزور», «برج بوعريريج»: a town of GeoNames is no spring, convent or tower. */
const isTown = (first: Token | undefined, value: PlaceValue | null): boolean =>
  first !== undefined && value?.geonames !== undefined && nameHeadWord(first.lexeme) !== null;
