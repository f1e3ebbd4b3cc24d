import { isFunctionWord } from '../../../../lexicons/function-words.ts';
import { anything } from '../dispatch/first-sets.ts';
import { openingWith, type Part } from './combinators.ts';

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
