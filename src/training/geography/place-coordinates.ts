import { listedLines } from '../source-files.ts';
import { bareName, type GeoName, isArabicName, placeKey } from './geonames.ts';

/** Finds the place of GeoNames that a listed name stands for. */
type Locate = (key: string, code: string, isByHand: boolean) => GeoName | undefined;

/**
 * By its Arabic name in the country, the most populous of several; else by the English name that a
 * list gives it; else, of names kept by hand, by its consonants, when one place alone has
 * them: «قرمبالية» is Grombalia. Of places that share the Latin name the most populous is meant:
 * GeoNames has «واشنطن» for a town in Utah, but not for the capital.
 * @param english search key → English name in small letters.
 */
export const locator = (
  geoNames: readonly GeoName[],
  english: ReadonlyMap<string, string>,
): Locate => {
  const byArabic = new Map<string, GeoName>();
  const byLatin = new Map<string, GeoName>();
  const bySkeleton = new Map<string, readonly GeoName[]>();
  for (const place of geoNames) {
    const { code, latin } = place;
    if (!byLatin.has(`${code} ${latin}`)) byLatin.set(`${code} ${latin}`, place);
    for (const name of place.alternates.map(bareName).filter(isArabicName)) {
      const key = `${code} ${placeKey(name)}`;
      if (!byArabic.has(key)) byArabic.set(key, place);
    }
    for (const skeleton of new Set([latin, ...place.alternates].map(latinSkeleton))) {
      const key = `${code} ${skeleton}`;
      bySkeleton.set(key, [...(bySkeleton.get(key) ?? []), place]);
    }
  }
  const locate: Locate = (key, code, isByHand) => {
    // «تونس العاصمة»
    if (capital.test(key)) return locate(key.replace(capital, ''), code, isByHand);
    if (unlocated.has(`${code} ${key}`)) return undefined;
    const latin = byArabic.get(`${code} ${key}`)?.latin ?? english.get(key);
    const known = latin === undefined ? undefined : byLatin.get(`${code} ${latin}`);
    if (known !== undefined || !isByHand) return known;
    const skeleton = arabicSkeleton(key);
    const alike = skeleton.length < leastConsonants ? [] : bySkeleton.get(`${code} ${skeleton}`);
    return alike?.length === 1 ? alike[0] : undefined;
  };
  return locate;
};

const capital = / العاصمه$/;

/** Regions and sites of which GeoNames has a namesake only, after their country: «US الاباما». */
const unlocated: ReadonlySet<string> = new Set(
  listedLines('geography/unlocated.txt').flatMap((line) => {
    const [code = '', ...names] = line.split(/(?<=^..) |\|/u);
    return names.map((name) => `${code} ${placeKey(name)}`);
  }),
);

const leastConsonants = 4;

/** Consonants that both scripts keep apart, each class by one letter. */
const arabicClasses: readonly (readonly [RegExp, string])[] = [
  [/(?<= |^)ال/gu, ''],
  [/[قكخغجڨ]/gu, 'k'],
  [/[سصشث]/gu, 's'],
  [/[دذضزظ]/gu, 'd'],
  [/[تط]/gu, 't'],
  [/ب/gu, 'b'],
  [/ف/gu, 'f'],
  [/ر/gu, 'r'],
  [/ل/gu, 'l'],
  [/م/gu, 'm'],
  [/ن/gu, 'n'],
  [/[^a-z]/gu, ''],
];
const latinClasses: readonly (readonly [RegExp, string])[] = [
  [/(?<= |^)(?:al|el|as|ash|ad|at|an|ar|az)[ -]/gu, ''],
  [/sh|ch|ç/gu, 's'],
  [/th/gu, 's'],
  [/[kqcgjx]/gu, 'k'],
  [/[dz]/gu, 'd'],
  [/[bp]/gu, 'b'],
  [/[fv]/gu, 'f'],
  [/[^kdbfstrlmn]/gu, ''],
];
const reduce = (name: string, classes: readonly (readonly [RegExp, string])[]): string =>
  classes
    .reduce((rest, [letters, one]) => rest.replace(letters, one), name)
    .replace(/(.)\1+/gu, '$1');

const arabicSkeleton = (key: string): string => reduce(key, arabicClasses);
const latinSkeleton = (name: string): string =>
  /^[\p{Script=Latin}\p{M}\p{P} ]+$/u.test(name)
    ? reduce(name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(), latinClasses)
    : '';
