import type { Token } from '../../../../document.ts';
import {
  anyOf,
  canBegin,
  classify,
  inOrder,
  kindsAtEnd,
  kindsAtStart,
  kindsWithin,
  mayOpen,
  nothing,
  type Opening,
  oneOf,
} from '../dispatch/first-sets.ts';
import { type Kinds, newKind, none, unionOf } from '../dispatch/token-classes.ts';

/** The tokens that a pattern may read: one sentence, from its first token on. */
export interface Phrase {
  readonly tokens: readonly Token[];
  /** The first token of the sentence. */
  readonly start: number;
  /** Where the pattern begins: only there may a word carry proclitics that are not asked for. */
  readonly first: number;
  /** Exclusive. */
  readonly end: number;
}

export interface Parsed<T> {
  readonly value: T;
  /** UTF-16 offset at which it begins, proclitics left out; undefined when it is empty. */
  readonly start: number | undefined;
  /** Index of the token after it. */
  readonly end: number;
}

type Read<T> = (phrase: Phrase, at: number) => Parsed<T> | null;

/** A piece of a pattern: reads tokens from `at` on, or answers null. */
export interface Part<T> extends Read<T> {
  readonly opening: Opening;
}

/** A part that reads in its own way. */
export const openingWith = <T>(opening: Opening, read: Read<T>): Part<T> => {
  // Not `Object.assign`: hundreds of parts are made at every start.
  const part = read as Read<T> & { opening: Opening };
  part.opening = opening;
  return part;
};

type Values<Parts extends readonly Part<unknown>[]> = {
  readonly [K in keyof Parts]: Parts[K] extends Part<infer T> ? T : never;
};

const openingsOf = (parts: readonly Part<unknown>[]): readonly Opening[] =>
  parts.map(({ opening }) => opening);

/** All parts in their order. */
export const sequence = <Parts extends readonly Part<unknown>[]>(
  ...parts: Parts
): Part<Values<Parts>> =>
  openingWith(inOrder(openingsOf(parts)), (phrase, from) => {
    const first = parts[0]?.(phrase, from);
    if (first == null) return null;
    const values = new Array<unknown>(parts.length);
    values[0] = first.value;
    let { start, end: at } = first;
    for (let i = 1; i < parts.length; i++) {
      const parsed = (parts[i] as Part<unknown>)(phrase, at);
      if (parsed === null) return null;
      values[i] = parsed.value;
      start ??= parsed.start;
      at = parsed.end;
    }
    return { value: values as unknown as Values<Parts>, start, end: at };
  });

/** The number of the kinds of a token. */
const kindsAt = ({ tokens, first, end }: Phrase, at: number): number => {
  const token = at < end ? tokens[at] : undefined;
  if (token === undefined) return kindsAtEnd;
  return at === first ? kindsAtStart(token.lexeme) : kindsWithin(token.lexeme);
};

/** What is worked out once for each two kinds of the next tokens; `otherwise` where the first of them opens nothing. */
const byNextTwo = <T>(
  opening: Opening,
  otherwise: T,
  compute: (first: number, second: number) => T,
): ((phrase: Phrase, at: number) => T) => {
  const known: ((T | undefined)[] | null)[] = [];
  return (phrase, at) => {
    const first = kindsAt(phrase, at);
    let row = known[first];
    if (row === undefined) {
      row = mayOpen(opening, first) ? [] : null;
      known[first] = row;
    }
    if (row === null) return otherwise;
    const second = kindsAt(phrase, at + 1);
    let answer = row[second];
    if (answer === undefined) {
      answer = compute(first, second);
      row[second] = answer;
    }
    return answer;
  };
};

const noParts: readonly never[] = [];

/** The first part that fits. */
export const either = <T>(...parts: readonly Part<T>[]): Part<T> => {
  const opening = anyOf(openingsOf(parts));
  const beginning = byNextTwo<readonly Part<T>[]>(opening, noParts, (first, second) =>
    parts.filter((part) => canBegin(part.opening, first, second)),
  );
  return openingWith(opening, (phrase, at) => {
    for (const part of beginning(phrase, at)) {
      const parsed = part(phrase, at);
      if (parsed !== null) return parsed;
    }
    return null;
  });
};

/** The part, or nothing. */
export const optional = <T>(part: Part<T>): Part<T | undefined> => {
  const { opening } = part;
  const begins = byNextTwo(opening, false, (first, second) => canBegin(opening, first, second));
  return openingWith<T | undefined>(anyOf([opening, nothing]), (phrase, at) => {
    const parsed = begins(phrase, at) ? part(phrase, at) : null;
    return parsed ?? { value: undefined, start: undefined, end: at };
  });
};

/** The part once or more, as often as it fits. */
export const repeated = <T>(part: Part<T>): Part<readonly T[]> =>
  openingWith(inOrder([part.opening, anyOf([part.opening, nothing])]), (phrase, from) => {
    const values: T[] = [];
    let start: number | undefined;
    let at = from;
    for (let parsed = part(phrase, at); parsed !== null; parsed = part(phrase, at)) {
      values.push(parsed.value);
      start ??= parsed.start;
      at = parsed.end;
    }
    return values.length === 0 ? null : { value: values, start, end: at };
  });

/** What a part means; null when its values do not go together. */
export const map = <T, U>(part: Part<T>, mean: (value: T) => U | null): Part<U> =>
  openingWith(part.opening, (phrase, at) => {
    const parsed = part(phrase, at);
    if (parsed === null) return null;
    const value = mean(parsed.value);
    return value === null ? null : { value, start: parsed.start, end: parsed.end };
  });

/** The part, read once where several patterns that are tried at one token ask for it: «ثلاثة أيام». */
export const readOnce = <T>(part: Part<T>): Part<T> => {
  let last: Phrase | undefined;
  let lastAt = -1;
  let answer: Parsed<T> | null = null;
  return openingWith(part.opening, (phrase, at) => {
    if (phrase !== last || at !== lastAt) {
      answer = part(phrase, at);
      last = phrase;
      lastAt = at;
    }
    return answer;
  });
};

const kindsOfMarks = new Map<string, Kinds>();
classify(({ text }) => kindsOfMarks.get(text) ?? none);

const kindOfMark = (text: string): Kinds => {
  const kind = kindsOfMarks.get(text) ?? newKind();
  kindsOfMarks.set(text, kind);
  return kind;
};

/** One of the marks given. */
export const mark = (...marks: readonly string[]): Part<string> => {
  // «نيسان ـ أبريل»: a tatweel by itself is a hyphen.
  const all = marks.includes('-') ? [...marks, 'ـ'] : marks;
  return openingWith(oneOf(unionOf(all.map(kindOfMark))), (phrase, at) => {
    const token = at < phrase.end ? phrase.tokens[at] : undefined;
    if (token === undefined || !all.includes(token.lexeme.text)) return null;
    return { value: token.lexeme.text, start: token.start, end: at + 1 };
  });
};
