import type { PlaceValue } from '../../document.ts';
import { coordinatesOf } from '../../lexicons/place-coordinates.ts';
import { listedPlace } from '../../lexicons/places.ts';
import { searchKey } from '../../text/normalize.ts';
import { type ResolvedMention, relocated } from '../joining/resolved-mention.ts';
import { nameKey } from '../keys/name-key.ts';

/**
 * Places whose country is known have the number and the coordinates of the list, whoever found them;
 * those that are named again where nobody knew more of them than the name («تطوان» after «مدينة
 * تطوان») have the value of the first that is known.
 */
export const withKnownPlaces = (
  mentions: readonly ResolvedMention[],
): readonly ResolvedMention[] => {
  const names = mentions.map(withLocalLetter).map(withCoordinates);
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

/** Letters for the «g» that Tunisia and Algeria speak in names that lists have with «ق»: «ڨفصة», «بن ڤردان». */
const localLetter = /[ڤڨ]/gu;

/** The value of the listed place whose name is written so. */
const withLocalLetter = (named: ResolvedMention): ResolvedMention => {
  const { candidate, name } = named;
  if (candidate.type !== 'place' || candidate.value !== null || !/[ڤڨ]/u.test(name)) return named;
  const [code] = listedPlace(name.replace(localLetter, 'ق'))?.codes ?? [];
  return code === undefined ? named : relocated(named, { code });
};

const withCoordinates = (named: ResolvedMention): ResolvedMention => {
  const { candidate, name } = named;
  if (candidate.type !== 'place' || candidate.value?.geonames !== undefined) return named;
  const { code } = candidate.value ?? {};
  const key = searchKey(name.replace(localLetter, 'ق'));
  const listed = code === undefined ? undefined : coordinatesOf(key, code);
  return listed === undefined ? named : relocated(named, { ...candidate.value, ...listed });
};
