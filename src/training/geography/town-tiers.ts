import { keysOf } from '../../lexicons/ambiguous.ts';
import { countryGazetteer } from '../../lexicons/countries.ts';
import { isKnownName, isOrdinaryWord } from '../../lexicons/names.ts';
import { nationalityOf } from '../../lexicons/nationalities.ts';
import type { PlaceTier } from '../../lexicons/places.ts';
import { searchKey } from '../../text/normalize.ts';
import { lexemeOf } from '../../text/vocabulary.ts';
import { standingsOf } from './place-standing.ts';
import { type Town, towns } from './towns.ts';

const standings = standingsOf(towns.map(({ key }) => key));

/** People of the smallest city that is one though the news seldom says so. */
const huge = 500_000;
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

/** How surely a word is a town, by what else it is and by where it occurs in the news. */
export const tierOf = ({ key, population }: Town): PlaceTier => {
  const { total = 0, located = 0 } = standings.get(key) ?? {};
  const isLocated = located >= mostly * Math.max(total, 1);
  if (isPersonal(key) && !(isLocated && total >= 8)) return 'triggered';
  if (key.includes(' ')) return total >= 8 && !isLocated ? 'triggered' : 'sure';
  if (isOrdinaryWord(lexemeOf(key, 'arabic'))) return 'triggered';
  if (total >= 3 && isLocated) return 'sure';
  return total >= 8 && population < huge ? 'triggered' : 'contextual';
};

const isCountry = (name: string): boolean => countryGazetteer().get(searchKey(name)).length > 0;
/** Whether a town is called like a country or a nation. */
export const isOtherwise = ({ name }: Town): boolean =>
  isCountry(name) ||
  isCountry(name.replaceAll(/[ -]/gu, '')) ||
  nationalityOf(lexemeOf(name, 'arabic')) !== null;

/** An ordinary word without the article would be taken for an adjective: «مدينة جديدة». */
export const isCommonWord = ({ key }: Town): boolean =>
  !/^ال| /u.test(key) && isOrdinaryWord(lexemeOf(key, 'arabic'));
