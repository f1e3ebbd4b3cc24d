import { isFunctionWord } from '../../../../lexicons/function-words.ts';
import { anything } from '../dispatch/first-sets.ts';
import { openingWith, type Part } from './combinators.ts';

/** Any Arabic word, read over. */
export const arabicWord: Part<true> = openingWith(anything, (phrase, at) => {
  const isArabic = at < phrase.end && phrase.tokens[at]?.lexeme.kind === 'arabic';
  return isArabic ? { value: true, start: undefined, end: at } : null;
});

/** A noun or verb behind the figures, which they may count: «2015 متظاهرا». */
export const countable: Part<true> = openingWith(anything, (phrase, at) => {
  const lexeme = at < phrase.end ? phrase.tokens[at]?.lexeme : undefined;
  const isWord = lexeme?.kind === 'arabic' && !isFunctionWord(lexeme);
  return isWord && !lexeme.key.startsWith('و') ? { value: true, start: undefined, end: at } : null;
});

/** «12 شخصا»: a noun as it stands behind eleven and more. */
export const countedMany: Part<true> = openingWith(anything, (phrase, at) => {
  const parsed = countable(phrase, at);
  return parsed !== null && phrase.tokens[at]?.lexeme.key.endsWith('ا') ? parsed : null;
});

/** A word with «ال», but for verbs such as «التقى». */
export const definiteWord: Part<true> = openingWith(anything, (phrase, at) => {
  const key = at < phrase.end ? phrase.tokens[at]?.lexeme.key : undefined;
  const owns = key !== undefined && /^ال(?!ت(?!اسع)|ذي|ي$|قي)../.test(key);
  return owns ? { value: true, start: undefined, end: at + 1 } : null;
});
