import { perLexeme } from '../../../text/lexeme.ts';
import { classify, type Kinds, newKind, none } from './opening.ts';
import { type Sense, senses, type Term, termsOf } from './terms.ts';
import type { WordClass, WordClasses } from './word-classes.ts';

export interface WordOptions<C extends WordClass> {
  readonly is?: WordClasses[C];
  readonly where?: (value: WordClasses[C]) => boolean;
  /** With «ال», or without. */
  readonly definite?: boolean;
  /** What may stand before it within a pattern: by itself nothing but the word. */
  readonly proclitics?: readonly string[] | undefined;
  /** A proclitic that may not stand before it, even where the pattern begins. */
  readonly never?: string;
}

/** Classes by number, in the order in which patterns ask for them. */
const numbers = new Map<WordClass, number>();

export const numberOf = (name: WordClass): number => {
  const known = numbers.get(name) ?? numbers.size;
  numbers.set(name, known);
  return known;
};

/** The terms of a word by the number of their class: most words have none, and one read tells so. */
export const termsByClass = perLexeme((lexeme) => {
  const byClass: Term[][] = [];
  for (const term of termsOf(lexeme)) {
    const number = numberOf(term.class);
    const same = byClass[number];
    if (same === undefined) byClass[number] = [term];
    else same.push(term);
  }
  return byClass;
});

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

/** The kind of the words that are asked for; `value` where it is one only. */
export const ask = (number: number, value: unknown, accepts: Accepts): Kinds => {
  const kind = newKind();
  asked[number] ??= { any: [], byValue: new Map() };
  const { any, byValue } = asked[number];
  const same = value === undefined ? any : (byValue.get(value) ?? []);
  same.push({ kind, accepts });
  if (value !== undefined) byValue.set(value, same);
  return kind;
};

/** All that patterns ask for which a term is. */
const kindsOfTerm = (term: Term, within: boolean): Kinds => {
  const { any = [], byValue } = asked[numberOf(term.class)] ?? {};
  const accepted = [...any, ...(byValue?.get(term.value) ?? [])].filter(({ accepts }) =>
    accepts(term, within),
  );
  return accepted.reduce((kinds, { kind }) => kinds | kind, none);
};

classify((lexeme, within) =>
  termsOf(lexeme).reduce((kinds, term) => kinds | kindsOfTerm(term, within), none),
);

/** The search keys of the words that are of some kinds. */
export const keysOf = (kinds: Kinds): readonly string[] => {
  const isWanted = (sense: Sense): boolean =>
    [true, false].some((definite) => {
      const term = { ...sense, definite, proclitics: '', offset: 0 };
      return (kindsOfTerm(term, false) & kinds) !== none;
    });
  return [...senses()].filter(([, meant]) => meant.some(isWanted)).map(([key]) => key);
};
