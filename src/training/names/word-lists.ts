import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { searchKey } from '../../text/normalize.ts';

const lists = 'src/training/names';

export const read = (...path: string[]): string => readFileSync(join(...path), 'utf8');

/** The words of a file as search keys; a line that begins with # is a comment. */
export const wordsIn = (...path: string[]): readonly string[] =>
  read(...path)
    .replace(/^#.*$/gmu, '')
    .split(/\s+/u)
    .filter(Boolean)
    .map(searchKey);

const list = (file: string): ReadonlySet<string> => new Set(wordsIn(lists, file));

export const firstNames = list('first-names.txt');
export const familyNames = list('family-names.txt');
/** Parts of a name that are no name alone. */
export const nameParticles = list('particles.txt');
/** Words that corpora offer as names and that are something else. */
export const notNames = list('not-names.txt');
/** Names that always need a context. */
export const ambiguousNames = list('ambiguous-names.txt');
/** Names that need one unless news hardly uses them otherwise. */
export const mayBeCommon = list('common-names.txt');
/** Foreign names whose first letter is no proclitic: «برايان». */
export const ownLetters = list('own-letters.txt');
/** Words that come before a name. */
export const titleWordList = list('title-words.txt');
export const sayingWordList = list('saying-words.txt');

export const isArabicWord = (key: string): boolean => /^[\u0621-\u064a]{2,}$/u.test(key);
