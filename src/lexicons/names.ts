import { type Lexeme, perLexeme } from '../text/lexeme.ts';
import { lazy, loadLexicon } from './load.ts';
import { stemFrequency } from './stems.ts';

interface NameList {
  readonly sure: string;
  readonly common: string;
}

/** What a listed name is: a name whenever it stands alone, or an ordinary word too («أمل»). */
export type Standing = 'sure' | 'common';

const load = (file: string): (() => ReadonlyMap<string, Standing>) =>
  lazy(() => {
    const list = loadLexicon<NameList>(file);
    const names = new Map<string, Standing>();
    for (const key of list.sure.split(' ')) names.set(key, 'sure');
    for (const key of list.common.split(' ')) names.set(key, 'common');
    return names;
  });

const firstNames = load('first-names.json');
const familyNames = load('family-names.json');
const unsplitWords = lazy(() => new Set(loadLexicon<string>('unsplit-words.json').split(' ')));
/** Words whose stems were met this often in 11 million words of news, as a binary logarithm. */
const ordinary = 5;

/** How a search key stands as a first name, if it is one. */
export const firstName = (key: string): Standing | undefined => firstNames().get(key);
/** How a search key stands as a family name, if it is one. */
export const familyName = (key: string): Standing | undefined => familyNames().get(key);

export const isFirstName = (key: string): boolean => firstNames().has(key);
export const isFamilyName = (key: string): boolean => familyNames().has(key);
/** Whether a search key is a listed first or family name. */
export const isKnownName = (key: string): boolean => isFirstName(key) || isFamilyName(key);

/** Whether a search key looks like a proclitic and a name but is a word of its own: «لبنان». */
export const isUnsplit = (key: string): boolean => unsplitWords().has(key);

/** Whether a word belongs to the common vocabulary of news, inflected as it may be. */
export const isOrdinaryWord: (lexeme: Lexeme) => boolean = perLexeme(
  (lexeme) => lexeme.kind !== 'arabic' || stemFrequency(lexeme) >= ordinary,
);
