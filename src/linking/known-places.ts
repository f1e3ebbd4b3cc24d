import type { PlaceValue } from '../document.ts';
import { nameKey } from './name-key.ts';
import type { ResolvedMention } from './resolved-mention.ts';

/**
 * Places of a document that are named again where nobody knew more of them than the name («تطوان»
 * after «مدينة تطوان») have the value of the first that is known.
 */
export const withKnownPlaces = (names: readonly ResolvedMention[]): readonly ResolvedMention[] => {
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
    return value === undefined || isElsewhere
      ? named
      : { ...named, candidate: { ...candidate, value } };
  });
};
