import { perLexeme } from '../../../../text/per-lexeme.ts';
import type { WordClass, WordClasses } from '../words/word-classes.ts';
import { type Term, termsOf } from '../words/word-senses.ts';
import { classify } from './first-sets.ts';
import { type Kinds, newKind, none, union } from './token-classes.ts';

export interface WordOptions<C extends WordClass> {
  readonly is?: WordClasses[C] | undefined;
  readonly where?: (value: WordClasses[C]) => boolean;
  /** With «ال», or without. */
  readonly definite?: boolean | undefined;
  /** What may be before it within a pattern: by itself nothing but the word. */
  readonly proclitics?: readonly string[] | undefined;
  /** A proclitic that may not be before it, even where the pattern begins. */
  readonly never?: string | undefined;
}

/** Classes by number, in the order in which patterns ask for them. */
const numbers = new Map<WordClass, number>();

export const classNumber = (name: WordClass): number => {
  const known = numbers.get(name) ?? numbers.size;
  numbers.set(name, known);
  return known;
};

/** The terms of a word by the number of their class: most words have none, and one read says so. */
export const termsByClass = perLexeme((lexeme) => {
  const byClass: Term[][] = [];
  for (const term of termsOf(lexeme)) {
    const number = classNumber(term.class);
    const same = byClass[number];
    if (same === undefined) byClass[number] = [term];
    else same.push(term);
  }
  return byClass;
});

/** Whether a term is of a class. */
export const isOf = <C extends WordClass>(term: Term, name: C): term is Term<C> & Term =>
  term.class === name;

/** Whether a term is asked for, where the pattern begins or within it. */
type Accepts = (term: Term, within: boolean) => boolean;

export const accepting =
  <C extends WordClass>(
    name: C,
    { is, where, definite, proclitics = [''], never }: WordOptions<C>,
  ): Accepts =>
  (term, within) =>
    isOf(term, name) &&
    (!within || proclitics.includes(term.proclitics)) &&
    (never === undefined || !term.proclitics.includes(never)) &&
    (definite === undefined || term.definite === definite) &&
    (is === undefined || term.value === is) &&
    (where === undefined || where(term.value));

/** What some part asks for: a kind of word. */
interface Asked {
  readonly kind: Kinds;
  readonly accepts: Accepts;
}

/** All that is asked for of a class: of any of its words, and of those of one value. */
interface AskedOfClass {
  readonly any: Asked[];
  readonly byValue: Map<unknown, Asked[]>;
}

const asked: AskedOfClass[] = [];

const kindsAsked = new Map<string, Kinds>();

/** What is asked for, `where` left out. */
export const queryKey = <C extends WordClass>(
  name: C,
  { is, definite, proclitics, never }: WordOptions<C>,
): string => {
  const plain = `${name} ${is}`;
  return definite === undefined && proclitics === undefined && never === undefined
    ? plain
    : `${plain} ${definite} ${proclitics} ${never}`;
};

/**
 * The kind of the words of a class that are asked for, whatever `where` says of their values.
 * @param key that of the query.
 */
export const ask = <C extends WordClass>(
  name: C,
  { is, definite, proclitics, never }: WordOptions<C>,
  key: string,
): Kinds => {
  const known = kindsAsked.get(key);
  if (known !== undefined) return known;
  const kind = newKind();
  kindsAsked.set(key, kind);
  const number = classNumber(name);
  asked[number] ??= { any: [], byValue: new Map() };
  const { any, byValue } = asked[number];
  const same = is === undefined ? any : (byValue.get(is) ?? []);
  same.push({ kind, accepts: accepting(name, { is, definite, proclitics, never }) });
  if (is !== undefined) byValue.set(is, same);
  return kind;
};

/** All that patterns ask for which a term is. */
const kindsOfTerm = (term: Term, within: boolean): Kinds => {
  const all = asked[classNumber(term.class)];
  if (all === undefined) return none;
  let kinds = none;
  for (const { kind, accepts } of all.any) if (accepts(term, within)) kinds = union(kinds, kind);
  for (const { kind, accepts } of all.byValue.get(term.value) ?? []) {
    if (accepts(term, within)) kinds = union(kinds, kind);
  }
  return kinds;
};

classify((lexeme, within) => {
  let kinds = none;
  for (const term of termsOf(lexeme)) kinds = union(kinds, kindsOfTerm(term, within));
  return kinds;
});
