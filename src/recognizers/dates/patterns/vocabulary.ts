import { lazy, loadLexicon } from '../../../lexicons/load.ts';
import { type Lexeme, perLexeme } from '../../../text/lexeme.ts';
import { searchKey } from '../../../text/normalize.ts';
import type { Shift } from '../meaning.ts';
import type { Part } from './grammar.ts';

/** From the shortest to the longest. */
export const units = [
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'year',
  'decade',
  'century',
] as const;
export type Unit = (typeof units)[number];

/** Which piece of a period: its first or last day or month, a third of it, or its middle point. */
export type Edge = 'first' | 'early' | 'middle' | 'mid' | 'late' | 'last';

export type DayPart = 'dawn' | 'morning' | 'noon' | 'afternoon' | 'evening' | 'night';

/** TIMEX3 names of the seasons. */
export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/** The classes of words that patterns are made of, and what a word of each is worth. */
export interface WordClasses {
  /** ISO weekday, 1 to 7. */
  readonly weekday: number;
  /** Units in the singular, the dual, its construct («يومي الاثنين والثلاثاء») and the plural. */
  readonly unit: Unit;
  readonly pair: Unit;
  readonly pairOf: Unit;
  readonly units: Unit;
  /** 1 to 10; -1 is «الأخير». */
  readonly ordinal: number;
  /** «الأولى», which is no day of a month. */
  readonly firstFeminine: number;
  /** «الثانية», «الحادية», as an hour; 1 to 11. */
  readonly hour: number;
  /** 1 to 10. */
  readonly cardinal: number;
  /** The عشر of eleven to nineteen. */
  readonly teen: number;
  /** 20 to 90. */
  readonly tens: number;
  /** 100 to 900. */
  readonly hundreds: number;
  /** 1000 and 2000. */
  readonly thousands: number;
  /** A number in figures, with decimals or without. */
  readonly figures: number;
  /** «الماضي», «الجاري», «المقبل», «نفسه». */
  readonly shift: Shift;
  /** «نفس» before a unit. */
  readonly same: Shift;
  /** «هذا», «ذلك». */
  readonly demonstrative: Shift;
  readonly rest: string;
  /** Days from today: أمس -1, غد 1. */
  readonly deictic: number;
  readonly now: string;
  readonly edge: Edge;
  /** Into how many parts «النصف» and «الربع» cut. */
  readonly piece: number;
  readonly dayPart: DayPart;
  readonly season: Season;
  /** Tens of the decade: التسعينيات 90. */
  readonly decade: number;
  /** «فاتح» 1, «سلخ» -1. */
  readonly monthDay: number;
  /** «ونصف», «إلا ربعا»: the part of an hour, 2 for a half. */
  readonly fraction: number;
  /** «بضعة», «قليلة»: the fewest that it can mean. */
  readonly few: number;
  readonly about: string;
  /** «يوميا»: the TIMEX3 duration after which it comes again. */
  readonly every: string;
  readonly times: number;
  readonly since: string;
  /** Adjectives of «اليوم» when it does not mean today. */
  readonly dayName: string;
  /** Nouns that take a date as their name: «شارع 26 يوليو». */
  readonly nameHead: string;
  /** Nouns that a year tells apart: «دورة 2016», «حرب 1967». */
  readonly yearHead: string;
  /** Nouns that are counted: «2020 حالة» is no year. */
  readonly counted: string;
  /** Titles to which «العام» is an adjective. */
  readonly adjectiveHead: string;
  readonly particle: string;
}
export type WordClass = keyof WordClasses;

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
