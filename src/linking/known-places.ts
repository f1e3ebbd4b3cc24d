import type { PlaceValue } from '../document.ts';
import { coordinatesOf } from '../lexicons/place-coordinates.ts';
import { searchKey } from '../text/normalize.ts';
import { nameKey } from './name-key.ts';
import { type ResolvedMention, relocated } from './resolved-mention.ts';

/**
 * Places whose country is known have the number and the coordinates of the list, whoever found them;
 * those that are named again where nobody knew more of them than the name («تطوان» after «مدينة
 * تطوان») have the value of the first that is known.
 */
export const withKnownPlaces = (
  mentions: readonly ResolvedMention[],
): readonly ResolvedMention[] => {
  const names = mentions.map(withCoordinates);
  const known = new Map<string, PlaceValue>();
  for (const { candidate, name } of names) {
    if (candidate.type !== 'place' || candidate.value?.geonames === undefined) continue;
    const key = nameKey('place', name);
    if (!known.has(key)) known.set(key, candidate.value);
  }
  if (known.size === 0) return names;
  return names.map((named) => {
    const { candidate, name } = named;
    if (candidate.type !== 'place' || candidate.value?.geonames !== undefined) return named;
    const value = known.get(nameKey('place', name));
    const isElsewhere = candidate.value?.code !== undefined && candidate.value.code !== value?.code;
    return value === undefined || isElsewhere ? named : relocated(named, value);
  });
};

const withCoordinates = (named: ResolvedMention): ResolvedMention => {
  const { candidate, name } = named;
  if (candidate.type !== 'place' || candidate.value?.geonames !== undefined) return named;
  const { code } = candidate.value ?? {};
  const listed = code === undefined ? undefined : coordinatesOf(searchKey(name), code);
  return listed === undefined ? named : relocated(named, { ...candidate.value, ...listed });
};
