import { foldingOf } from '../text/characters.ts';
import { searchKey } from '../text/normalize.ts';

/** Letters by which names wait. */
const letters = 4;
/** Between the words of a name: «بي - بي سي». */
export const nameSeparators = /[\s\-‐–]+/u;
const space = 0x20;

/** Adds a letter to the number that stands for a beginning; different ones may share it. */
const withLetter = (beginning: number, code: number): number => (beginning * 61 + code) | 0;

/** A number for the first letters of a search key. */
export const beginningHash = (key: string): number => {
  let beginning = 0;
  for (let i = 0; i < key.length && i < letters; i++) {
    beginning = withLetter(beginning, key.charCodeAt(i));
  }
  return beginning;
};

/** A name by the search keys of its words. */
export const wordsOfName = (name: string): readonly string[] =>
  searchKey(name).split(nameSeparators).filter(Boolean);

/** Letters of the longest word of what is spelt letter by letter: «بي بي سي». */
const longestLetter = 3;
/**
 * Whether the words of a name are also written as one: two words («قطاعغزة»), or letters («أ ف ب»). Hardly
 * anybody leaves out two blanks of one name.
 */
export const isGluable = (words: readonly string[]): boolean =>
  words.length === 2 || (words.length > 2 && words.every(({ length }) => length <= longestLetter));

/** The numbers of a name's first word, and of the name written without blanks. */
interface FirstLetters {
  readonly word: number;
  readonly whole: number;
}

/** Looks at no more than the first letters of a name, unless it is spelt with marks. */
export const firstLetters = (name: string): FirstLetters => {
  let word = 0;
  let whole = 0;
  let count = 0;
  let isFirst = true;
  for (let i = 0; i < name.length && count < letters; i++) {
    const code = name.charCodeAt(i);
    if (isPlainLetter(code)) {
      const folded = foldingOf(code);
      whole = withLetter(whole, folded);
      if (isFirst) word = whole;
      count++;
    } else if (code === space) isFirst = isFirst && count === 0;
    else return slowly(name);
  }
  return { word, whole };
};

const slowly = (name: string): FirstLetters => {
  const words = wordsOfName(name);
  return { word: beginningHash(words[0] ?? ''), whole: beginningHash(words.join('')) };
};

const isPlainLetter = (code: number): boolean =>
  (code >= 0x621 && code <= 0x63a) || (code >= 0x641 && code <= 0x64a);
