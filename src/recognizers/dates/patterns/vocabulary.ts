import type { Token } from '../../../document.ts';
import { lazy, loadLexicon } from '../../../lexicons/load.ts';
import { type Lexeme, perLexeme } from '../../../text/lexeme.ts';
import { searchKey } from '../../../text/normalize.ts';
import type { Part } from './grammar.ts';
import type { Unit, WordClass, WordClasses } from './word-classes.ts';

/** A word read as one of a class. */
export interface Term<C extends WordClass = WordClass> {
  readonly class: C;
  readonly value: WordClasses[C];
  /** With «ال». */
  readonly definite: boolean;
  readonly proclitics: string;
  /** UTF-16 offset in the token. */
  readonly offset: number;
}

type WordLists = {
  readonly [C in WordClass]?: readonly (readonly [value: WordClasses[C], words: string])[];
};

interface Sense {
  readonly class: WordClass;
  readonly value: WordClasses[WordClass];
  /** Plain spelling, where other words have the same key: «الآن», but not the name «آلان». */
  readonly spelling?: string;
}

const senses = lazy(() => {
  const lists = loadLexicon<WordLists>('date-words.json');
  const byKey = new Map<string, Sense[]>();
  for (const [name, entries] of Object.entries(lists)) {
    for (const [value, words] of entries) {
      for (const entry of words.split(' ')) {
        const exact = entry.startsWith('=');
        const spelling = exact ? entry.slice(1) : entry;
        const key = searchKey(spelling);
        const sense = { class: name as WordClass, value, ...(exact ? { spelling } : {}) };
        const known = byKey.get(key);
        if (known === undefined) byKey.set(key, [sense]);
        else known.push(sense);
      }
    }
  }
  return byKey;
});

/** What a word of a class can be the head of: any pattern of its class, or of it alone. */
export const headsOfTerm = ({ class: name, value }: Pick<Term, 'class' | 'value'>) =>
  [name, `${name}:${value}`] as const;

/** The search keys of the words that are one of some heads. */
export const keysOf = (heads: ReadonlyMap<string, unknown>): readonly string[] =>
  [...senses()]
    .filter(([, meant]) =>
      meant.some((sense) => headsOfTerm(sense).some((head) => heads.has(head))),
    )
    .map(([key]) => key);

const plainNumber = /^\d{1,7}(?:[.,٫]\d{1,2})?$/u;

/** «لامس», he touched, is not «لأمس». */
const verbs = /^[وف]?لامس$/u;

/** All that a word can mean in a date, with each reading of its proclitics and article. */
export const termsOf: (lexeme: Lexeme) => readonly Term[] = perLexeme((lexeme) => {
  if (lexeme.kind === 'number') {
    if (!plainNumber.test(lexeme.spelling)) return [];
    const value = Number(lexeme.spelling.replace(/[,٫]/u, '.'));
    return [{ class: 'figures', value, definite: false, proclitics: '', offset: 0 }];
  }
  if (lexeme.kind !== 'arabic' || verbs.test(lexeme.spelling)) return [];
  return lexeme.starts.flatMap(({ key, spelling, proclitics, offset }) => {
    const read = (word: string, definite: boolean): readonly Term[] =>
      (senses().get(word) ?? [])
        .filter((sense) => sense.spelling === undefined || sense.spelling === spelling)
        .map(({ class: name, value }) => ({ class: name, value, definite, proclitics, offset }));
    const whole = read(key, false);
    return key.length > 3 && key.startsWith('ال') ? [...whole, ...read(key.slice(2), true)] : whole;
  });
});

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

const numberOf = (name: WordClass): number => {
  const known = numbers.get(name) ?? numbers.size;
  numbers.set(name, known);
  return known;
};

/** The terms of a word by the number of their class: most words have none, and one read tells so. */
const termsByClass = perLexeme((lexeme) => {
  const byClass: Term[][] = [];
  for (const term of termsOf(lexeme)) {
    const number = numberOf(term.class);
    const same = byClass[number];
    if (same === undefined) byClass[number] = [term];
    else same.push(term);
  }
  return byClass;
});

const isOf = <C extends WordClass>(term: Term, name: C): term is Term<C> & Term =>
  term.class === name;

/**
 * The value of a word of a class. Within a pattern it carries no proclitics but those asked for;
 * its first word may carry any.
 */
export const word = <C extends WordClass>(
  name: C,
  { is, where, definite, proclitics = [''], never }: WordOptions<C> = {},
): Part<WordClasses[C]> => {
  const number = numberOf(name);
  return (phrase, at) => {
    const token = at < phrase.end ? phrase.tokens[at] : undefined;
    const terms = token === undefined ? undefined : termsByClass(token.lexeme)[number];
    if (token === undefined || terms === undefined) return null;
    for (const term of terms) {
      if (!isOf(term, name)) continue;
      if (at !== phrase.first && !proclitics.includes(term.proclitics)) continue;
      if (never !== undefined && term.proclitics.includes(never)) continue;
      if (definite !== undefined && term.definite !== definite) continue;
      if (is !== undefined && term.value !== is) continue;
      if (where !== undefined && !where(term.value)) continue;
      return { value: term.value, start: token.start + term.offset, end: at + 1 };
    }
    return null;
  };
};

/** A particle by its role, such as `of` for «من». */
export const particle = (role: string, proclitics?: readonly string[]): Part<string> =>
  word('particle', { is: role, proclitics });

/** A unit of one kind in the singular. */
export const unit = (is: Unit, options: Omit<WordOptions<'unit'>, 'is'> = {}): Part<Unit> =>
  word('unit', { is, ...options });

/** Whether a token is one of some particles, whatever stands before it. */
export const isParticle = (token: Token | undefined, ...roles: readonly string[]): boolean =>
  token !== undefined &&
  termsOf(token.lexeme).some(
    (term) => term.class === 'particle' && roles.some((role) => role === term.value),
  );
