import { listedPlace } from '../../lexicons/places.ts';
import { type ResolvedMention, relocated } from '../joining/resolved-mention.ts';
import { codeOf } from './country-counts.ts';

/**
 * Quarters and villages of one name lie in many countries: «حي التضامن» of a text about Sudan and
 * about no other country is not the one in Syria. Such a place has no country when the text names
 * others but never the one of the list, its people, a surer place in it or a body of it. A town that
 * has a number is known («زار الرئيس الفرنسي مدينة الحمامات») and loses it only beside places that lie elsewhere.
 */
export const withoutFarNamesakes = (
  mentions: readonly ResolvedMention[],
): readonly ResolvedMention[] => {
  const named = new Set<string>();
  for (const { candidate } of mentions) {
    const code = candidate.type === 'place' ? undefined : codeOf(candidate);
    if (code !== undefined) named.add(code);
  }
  const places = mentions.filter(
    ({ candidate }) => candidate.type === 'place' && codeOf(candidate) !== undefined,
  );
  // What lies in a country that is named needs no further look.
  const isNamed = ({ candidate }: ResolvedMention): boolean => named.has(codeOf(candidate) ?? '');
  const namesakes = new Set(places.filter((place) => !isNamed(place) && isLikelyNamesake(place)));
  if (namesakes.size === 0) return mentions;
  const surer = places.filter((place) => !namesakes.has(place));
  for (const { candidate } of surer) named.add(codeOf(candidate) ?? '');
  if (named.size === 0) return mentions;
  return mentions.map((mention) => {
    if (!namesakes.has(mention) || isNamed(mention)) return mention;
    return isTown(mention) && surer.length === 0 ? mention : relocated(mention, null);
  });
};

const isTown = ({ candidate }: ResolvedMention): boolean =>
  candidate.type === 'place' && candidate.value?.geonames !== undefined;

/** Names of one word without an article are seldom given twice: «جرجيس»; «سيدي عامر» often. */
const isLikelyNamesake = ({ candidate, name }: ResolvedMention): boolean => {
  if (candidate.type !== 'place' || candidate.value?.code === undefined) return false;
  if (!/^ال| /.test(name)) return false;
  const tier = listedPlace(name)?.tier;
  return tier !== undefined && tier !== 'sure';
};
