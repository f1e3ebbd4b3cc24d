import { isFunctionWord } from '../../../../lexicons/function-words.ts';
import { atEnd, inOrder, nothing } from '../dispatch/first-sets.ts';
import { openingWith, type Part, type Phrase } from './combinators.ts';

/** The part, when what follows it does not begin as `stop` does. */
export const notBefore = <T>(part: Part<T>, stop: Part<unknown>): Part<T> =>
  openingWith(part.opening, (phrase, at) => {
    const parsed = part(phrase, at);
    return parsed === null || stop(phrase, parsed.end) !== null ? null : parsed;
  });

/** The part, when what follows it begins as `next` does; `next` is not taken. */
export const followedBy = <T>(part: Part<T>, next: Part<unknown>): Part<T> =>
  openingWith(inOrder([part.opening, next.opening]), (phrase, at) => {
    const parsed = part(phrase, at);
    return parsed === null || next(phrase, parsed.end) === null ? null : parsed;
  });

/** Nothing, where what follows begins as `next` does. */
export const ahead = (next: Part<unknown>): Part<true> =>
  openingWith(nothing, (phrase, at) =>
    next(phrase, at) === null ? null : { value: true, start: undefined, end: at },
  );

/** The part, where not `stop` as well begins. */
export const unless = <T>(part: Part<T>, stop: Part<unknown>): Part<T> =>
  openingWith(part.opening, (phrase, at) => (stop(phrase, at) === null ? part(phrase, at) : null));

/** Nothing, where the word before the pattern is as `part` reads it. */
export const lookbehind = (part: Part<unknown>): Part<true> =>
  openingWith(nothing, (phrase, at) => {
    const back = phrase.first - 1;
    if (at !== phrase.first || back < phrase.start) return null;
    const parsed = part({ ...phrase, first: back, end: phrase.first }, back);
    return parsed === null ? null : { value: true, start: undefined, end: at };
  });

/** The part, where the word before the pattern is not as `before` reads it. */
export const notAfter = <T>(part: Part<T>, before: Part<unknown>): Part<T> => {
  const isAfter = lookbehind(before);
  return openingWith(part.opening, (phrase, at) =>
    isAfter(phrase, at) === null ? part(phrase, at) : null,
  );
};

/** Nothing, where the place in the text is as asked. */
export const where = (isSo: (phrase: Phrase, at: number) => boolean): Part<true> =>
  openingWith(nothing, (phrase, at) =>
    isSo(phrase, at) ? { value: true, start: undefined, end: at } : null,
  );

/** Nothing, at the end of the sentence. */
export const end: Part<true> = openingWith(atEnd, (phrase, at) =>
  at >= phrase.end ? { value: true, start: undefined, end: at } : null,
);

/**
 * How many words before a pattern one is that `part` reads, no function word or mark between them: 2 for «كأس العالم 2002»
 * before its year; 0 where none is.
 */
export const wordsBackTo = (part: Part<unknown>, phrase: Phrase, farthest: number): number => {
  for (let back = 1; back <= farthest && phrase.first - back >= phrase.start; back++) {
    const at = phrase.first - back;
    if (part({ ...phrase, first: at }, at) !== null) return back;
    const lexeme = phrase.tokens[at]?.lexeme;
    if (lexeme?.kind !== 'arabic' || isFunctionWord(lexeme)) return 0;
  }
  return 0;
};
