import type { Token } from '../../../../document.ts';
import { lazy, loadLexicon } from '../../../../lexicons/load.ts';
import { type Numeral, numerals, ordinals } from '../../../../lexicons/numerals.ts';
import type { ProcliticSplit } from '../../../../text/clitics/proclitic-splits.ts';
import { listOf } from '../../../../text/group-by.ts';
import type { Lexeme } from '../../../../text/lexeme.ts';
import { searchKeys } from '../../../../text/normalize.ts';
import { mostly } from '../../../../text/trait.ts';
import type { WordClass, WordClasses } from './word-classes.ts';

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

/** Words of one value: «ماضي», «منصرم» are -1. */
interface WordList<V> {
  readonly value: V;
  /** Known by their search keys. */
  readonly words?: readonly string[];
  /** Known by their plain spelling, where other words have the same key: «الآن», but not the name «آلان». */
  readonly spelt?: readonly string[];
}

type DateWordLists = {
  readonly [C in WordClass]?: readonly WordList<WordClasses[C]>[];
};

interface Sense {
  readonly class: WordClass;
  readonly value: WordClasses[WordClass];
  /** Plain spelling, where other words have the same key: «الآن», but not the name «آلان». */
  readonly spelling?: string;
}

/** What date words mean, by their search keys. */
export const senses = lazy(() => {
  const lists = loadLexicon<DateWordLists>('date-words.json');
  const byKey = new Map<string, Sense[]>();
  const addKey = (key: string, sense: Sense): void => {
    listOf(byKey, key).push(sense);
  };
  for (const [name, entries] of Object.entries(lists)) {
    for (const { value, words = [], spelt = [] } of entries) {
      const sense = { class: name as WordClass, value };
      for (const key of searchKeys(words)) addKey(key, sense);
      for (const [at, key] of searchKeys(spelt).entries()) {
        addKey(key, { ...sense, spelling: spelt[at] ?? '' });
      }
    }
  }
  for (const [key, numeral] of numerals())
    for (const sense of sensesOf(numeral)) addKey(key, sense);
  for (const [key, value] of ordinals()) addKey(key, { class: 'ordinal', value });
  return byKey;
});

/** A number word as dates read it: «عشر» is ten and the end of eleven, «ألف» a thousand and so many. */
const sensesOf = (numeral: Numeral): readonly Sense[] => {
  const { kind, value } = numeral;
  switch (kind) {
    case 'one':
      return value < 10
        ? [{ class: 'cardinal', value }]
        : [
            { class: 'cardinal', value },
            { class: 'teen', value },
          ];
    case 'stem':
      return [{ class: 'stem', value }];
    case 'ten':
      return [{ class: 'tens', value }];
    case 'hundred':
      return [{ class: 'hundreds', value }];
    case 'fraction':
      return [{ class: 'fraction', value }];
    case 'scale':
      return scaleSenses(value, numeral.count);
  }
};

const scaleSenses = (
  value: number,
  count: Extract<Numeral, { kind: 'scale' }>['count'],
): readonly Sense[] => {
  const scale: Sense = { class: 'scale', value };
  if (count === 'many') return [scale];
  const whole: WordClass = value > 1000 ? 'millions' : 'thousands';
  return count === 'two' ? [{ class: whole, value: 2 * value }] : [{ class: whole, value }, scale];
};

const plainNumber = /^\d{1,7}(?:[.,٫]\d{1,2})?$/u;

/** «لامس», he touched, is not «لأمس». */
const verbs = /^[وف]?لامس$/u;

const noTerms: readonly Term[] = [];

/** All that a word can mean in a date, with each reading of its proclitics and article. */
export const termsOf: (lexeme: Lexeme) => readonly Term[] = mostly(
  'word-senses/termsOf',
  noTerms,
  (lexeme) => {
    if (lexeme.kind === 'number') return figuresOf(lexeme);
    if (lexeme.kind !== 'arabic' || verbs.test(lexeme.spelling)) return noTerms;
    let terms: Term[] | undefined;
    for (const split of lexeme.splits) {
      const { key } = split;
      const whole = senses().get(key);
      const bare = key.length > 3 && key.startsWith('ال') ? senses().get(key.slice(2)) : undefined;
      if (whole === undefined && bare === undefined) continue;
      terms ??= [];
      for (const sense of whole ?? []) addTerm(terms, sense, split, false);
      for (const sense of bare ?? []) addTerm(terms, sense, split, true);
    }
    return terms ?? noTerms;
  },
);

const figuresOf = ({ spelling }: Lexeme): readonly Term[] =>
  plainNumber.test(spelling)
    ? [
        {
          class: 'figures',
          value: Number(spelling.replace(/[,٫]/u, '.')),
          definite: false,
          proclitics: '',
          offset: 0,
        },
      ]
    : noTerms;

const addTerm = (terms: Term[], sense: Sense, split: ProcliticSplit, definite: boolean): void => {
  const { proclitics, offset } = split;
  if (sense.spelling !== undefined && sense.spelling !== split.spelling) return;
  terms.push({ class: sense.class, value: sense.value, definite, proclitics, offset });
};

/** Whether a token is one of some particles, whatever is before it. */
export const isDateParticle = (token: Token | undefined, ...roles: readonly string[]): boolean =>
  token !== undefined &&
  termsOf(token.lexeme).some(
    (term) => term.class === 'particle' && roles.some((role) => role === term.value),
  );
