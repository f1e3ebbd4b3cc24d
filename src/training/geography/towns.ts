import { corporaFolder } from '../corpora/corpora-folder.ts';
import { nameRows } from '../source-files.ts';
import { bareName, isArabicName, placeKey, readGeoNames } from './geonames.ts';

/** A town or region by one of its Arabic names. */
export interface Town {
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

export const geoNames = readGeoNames();

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
  nameRows(corporaFolder, `arwikicats-${list}.tsv`).map(([arabic = '', , , latin = '']) => ({
    name: bareName(arabic),
    latin: latin.trim(),
  })),
);
/** English names by the keys of the Arabic ones. */
export const english = new Map(wikiNames.map(({ name, latin }) => [placeKey(name), latin]));
const byLatin = new Map(geoNames.toReversed().map((place) => [place.latin, place]));

/** People of the smallest place that an English name alone stands for. */
const leastForName = 15_000;
const ofWiki = wikiNames.flatMap(({ name, latin }): readonly Town[] => {
  const place = byLatin.get(latin);
  if (place === undefined || place.population < leastForName || !isArabicName(name)) return [];
  return [{ name, key: placeKey(name), code: place.code, population: place.population }];
});

/** The towns of GeoNames, and those of ArWikiCats that GeoNames has under their English name. */
export const towns = [...ofGeoNames, ...ofWiki];
