import type { ProcliticSplit } from '../text/clitics/proclitic-splits.ts';
import { searchKey } from '../text/normalize.ts';
import { rarely } from '../text/trait.ts';
import { countryOf } from './countries.ts';
import { loadLexicon } from './load.ts';
import { prepared } from './prepared.ts';

interface NationalityLexicon {
  /** Code → masculine singular forms. */
  readonly adjectives: Readonly<Record<string, readonly string[]>>;
  /** Code → broken plurals and collectives, such as «أتراك». */
  readonly peoples: Readonly<Record<string, readonly string[]>>;
}

type NationalityForm = 'masculine' | 'feminine' | 'dual' | 'plural' | 'accusative';

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
  readonly split: ProcliticSplit;
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

/** Ends in one of them, or hastily in ين: a first look, since most words do not. */
const inflected = /ي(?:تين|تان|ات|ون|ين|ان|ه|و|ي|ا|ن)?$/u;

interface Stem {
  readonly code: string;
  readonly part: string | undefined;
  readonly base: string;
  readonly baseKey: string;
}

/** By stems: the code and the base, such as `EG مصري`. */
const listed = (list: keyof NationalityLexicon, stemOf: (key: string) => string) => {
  const table = prepared(`nationalities/${list}`, () =>
    indexOf(loadLexicon<NationalityLexicon>('nationalities.json')[list], stemOf),
  );
  return (key: string): Stem | undefined => {
    const text = table().get(key);
    return text === undefined ? undefined : stemFrom(text);
  };
};
const adjectiveOf = listed('adjectives', (key) => key.slice(0, -1));
const peopleOf = listed('peoples', (key) => key);

const stemFrom = (text: string): Stem => {
  const space = text.indexOf(' ');
  const id = text.slice(0, space);
  const base = text.slice(space + 1);
  const part = id.length > 2 ? id : undefined;
  return { code: id.slice(0, 2), part, base, baseKey: searchKey(base) };
};

const indexOf = (
  forms: Readonly<Record<string, readonly string[]>>,
  stemOf: (key: string) => string,
): ReadonlyMap<string, string> => {
  const index = new Map<string, string>();
  for (const [id, bases] of Object.entries(forms)) {
    for (const base of bases) index.set(stemOf(searchKey(base)), `${id} ${base}`);
  }
  return index;
};

/** The nationality that a word is, in any gender, number and definiteness; null for other words. */
export const nationalityOf = rarely('nationalities/nationalityOf', (lexeme): Nationality | null => {
  if (lexeme.kind !== 'arabic') return null;
  for (const split of lexeme.splits) {
    const { key } = split;
    const definite = key.startsWith('ال') && key.length > 4;
    const found = (definite ? formOf(key.slice(2), true) : null) ?? formOf(key, false);
    if (found === null) continue;
    const { stem, form } = found;
    const { code, part, base, baseKey } = stem;
    return { code, part, base, baseKey, form, definite, split };
  }
  return null;
});

interface Form {
  readonly stem: Stem;
  readonly form: NationalityForm;
}

const formOf = (key: string, definite: boolean): Form | null => {
  const people = peopleOf(key);
  if (people !== undefined) return { stem: people, form: 'plural' };
  if (!inflected.test(key)) return null;
  for (const [ending, form] of endings) {
    if (!key.endsWith(ending)) continue;
    const stem = adjectiveOf(key.slice(0, -ending.length));
    if (stem === undefined) continue;
    // «روسيا» and «هايتي» are the countries themselves.
    if (!definite && form !== 'feminine' && countryOf(key) !== undefined) return null;
    return { stem, form };
  }
  const hasty = definite ? hastyPlural(key) : undefined;
  return hasty === undefined ? null : { stem: hasty, form: 'plural' };
};

/** Letters of the shortest stem of one: «القطرين», «المجرين» are two other things. */
const shortestHasty = 4;

/** «الفرنسين» for «الفرنسيين»; but «السودانين», whose country has the article, are the two of that name. */
const hastyPlural = (key: string): Stem | undefined => {
  const stem = key.replace(/ين$/, '');
  if (stem === key || stem.length < shortestHasty) return undefined;
  return countryOf(`ال${stem}`) === undefined ? adjectiveOf(stem) : undefined;
};
