import { searchKey } from '../text/normalize.ts';
import type { Start } from '../text/proclitic-splits.ts';
import { rarely } from '../text/trait.ts';
import { countryOf } from './countries.ts';
import { lazy, loadLexicon } from './load.ts';

interface NationalityLexicon {
  /** Code → masculine singular forms. */
  readonly adjectives: Readonly<Record<string, readonly string[]>>;
  /** Code → broken plurals and collectives, such as «أتراك». */
  readonly peoples: Readonly<Record<string, readonly string[]>>;
}

export type NationalityForm = 'masculine' | 'feminine' | 'dual' | 'plural' | 'accusative';

export interface Nationality {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** ISO 3166-2 of a constituent country, such as `GB-SCT`. */
  readonly part: string | undefined;
  /** The masculine singular (or the collective) as it is properly spelt. */
  readonly base: string;
  readonly baseKey: string;
  readonly form: NationalityForm;
  readonly definite: boolean;
  /** The word without its proclitics. */
  readonly start: Start;
}

/** What follows the stem, as search keys, longest first. */
const endings: readonly (readonly [string, NationalityForm])[] = [
  ['يتين', 'dual'],
  ['يتان', 'dual'],
  ['يات', 'plural'],
  ['يون', 'plural'],
  ['يين', 'plural'],
  ['يان', 'dual'],
  ['يه', 'feminine'],
  ['يو', 'plural'],
  ['يي', 'plural'],
  ['يا', 'accusative'],
  ['ي', 'masculine'],
];

/** Ends in one of them: a first look, since most words do not. */
const inflected = /ي(?:تين|تان|ات|ون|ين|ان|ه|و|ي|ا)?$/u;

interface Stem {
  readonly code: string;
  readonly part: string | undefined;
  readonly base: string;
  readonly baseKey: string;
}

const stems = lazy(() => {
  const { adjectives, peoples } = loadLexicon<NationalityLexicon>('nationalities.json');
  return {
    adjectives: indexOf(adjectives, (key) => key.slice(0, -1)),
    peoples: indexOf(peoples, (key) => key),
  };
});

const indexOf = (
  forms: Readonly<Record<string, readonly string[]>>,
  stemOf: (key: string) => string,
): ReadonlyMap<string, Stem> => {
  const index = new Map<string, Stem>();
  for (const [id, bases] of Object.entries(forms)) {
    for (const base of bases) {
      const part = id.length > 2 ? id : undefined;
      const baseKey = searchKey(base);
      index.set(stemOf(baseKey), { code: id.slice(0, 2), part, base, baseKey });
    }
  }
  return index;
};

/** The nationality that a word is, in any gender, number and definiteness; null for other words. */
export const nationalityOf = rarely('nationalities/nationalityOf', (lexeme): Nationality | null => {
  if (lexeme.kind !== 'arabic') return null;
  for (const start of lexeme.starts) {
    const { key } = start;
    const definite = key.startsWith('ال') && key.length > 4;
    const found = (definite ? formOf(key.slice(2), true) : null) ?? formOf(key, false);
    if (found === null) continue;
    const { stem, form } = found;
    const { code, part, base, baseKey } = stem;
    return { code, part, base, baseKey, form, definite, start };
  }
  return null;
});

interface Form {
  readonly stem: Stem;
  readonly form: NationalityForm;
}

const formOf = (key: string, definite: boolean): Form | null => {
  const { adjectives, peoples } = stems();
  const people = peoples.get(key);
  if (people !== undefined) return { stem: people, form: 'plural' };
  if (!inflected.test(key)) return null;
  for (const [ending, form] of endings) {
    if (!key.endsWith(ending)) continue;
    const stem = adjectives.get(key.slice(0, -ending.length));
    if (stem === undefined) continue;
    // «روسيا» and «هايتي» are the countries themselves.
    if (!definite && form !== 'feminine' && countryOf(key) !== undefined) return null;
    return { stem, form };
  }
  return null;
};
