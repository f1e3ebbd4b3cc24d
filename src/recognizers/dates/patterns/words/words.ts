import { oneOf } from '../dispatch/first-sets.ts';
import {
  accepting,
  ask,
  classNumber,
  isOf,
  queryKey,
  termsByClass,
  type WordOptions,
} from '../dispatch/word-queries.ts';
import { either, map, openingWith, type Part } from '../grammar/combinators.ts';
import type { Unit, WordClass, WordClasses } from './word-classes.ts';

const reading = <C extends WordClass>(
  name: C,
  options: WordOptions<C>,
  key: string,
): Part<WordClasses[C]> => {
  const number = classNumber(name);
  const accepts = accepting(name, options);
  return openingWith(oneOf(ask(name, options, key)), (phrase, at) => {
    const token = at < phrase.end ? phrase.tokens[at] : undefined;
    const terms = token === undefined ? undefined : termsByClass(token.lexeme)[number];
    if (token === undefined || terms === undefined) return null;
    for (const term of terms) {
      if (!isOf(term, name) || !accepts(term, at !== phrase.first)) continue;
      return { value: term.value, start: token.start + term.offset, end: at + 1 };
    }
    return null;
  });
};

/** Parts by what they ask for: many patterns ask for the same word. */
const known: { [C in WordClass]?: Map<string, Part<WordClasses[C]>> } = {};

/**
 * The value of a word of a class. Within a pattern it carries no proclitics but those asked for;
 * its first word may carry any.
 */
export const word = <C extends WordClass>(
  name: C,
  options: WordOptions<C> = {},
): Part<WordClasses[C]> => {
  const key = queryKey(name, options);
  if (options.where !== undefined) return reading(name, options, key);
  known[name] ??= new Map();
  const before = known[name].get(key);
  if (before !== undefined) return before;
  const part = reading(name, options, key);
  known[name].set(key, part);
  return part;
};

/** A particle by its role, such as `of` for «من». */
export const particle = (role: string, proclitics?: readonly string[]): Part<string> =>
  word('particle', { is: role, proclitics });

/** A unit of one kind in the singular. */
export const unit = (is: Unit, options: Omit<WordOptions<'unit'>, 'is'> = {}): Part<Unit> =>
  word('unit', { is, ...options });

/** «دقيقة», «دقائق»: one of a unit or several, as they are counted. */
export const unitOrUnits = <U extends Unit>(is: U): Part<U> =>
  map(either<unknown>(unit(is, { definite: false }), word('units', { is })), () => is);
