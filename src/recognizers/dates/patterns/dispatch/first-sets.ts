import { lazy } from '../../../../lexicons/load.ts';
import type { Lexeme } from '../../../../text/lexeme.ts';
import { lastLexeme } from '../../../../text/per-lexeme.ts';
import { Trait } from '../../../../text/trait.ts';
import { mayMean } from '../words/endings.ts';
import { type Kinds, meet, newKind, none, seal, union, unionOf } from './token-classes.ts';

/** A way in which a part can begin. */
interface Way {
  readonly first: Kinds;
  /** What the second token can be; where the part can end after one token it can be anything. */
  readonly second: Kinds;
  readonly single: boolean;
}

/**
 * What the first two tokens of a part can be: where they are others it need not be tried. Most is
 * worked out when it is asked for, since there are many parts.
 */
export interface Opening {
  /** Whether it can read no token at all. */
  readonly empty: boolean;
  /** All kinds that the first token can be of, whatever way it goes on. */
  readonly first: () => Kinds;
  readonly ways: () => readonly Way[];
}

const oneToken = (first: Kinds): Way => ({ first, second: none, single: true });

/** Reads nothing, or only looks about. */
export const nothing: Opening = { empty: true, first: () => none, ways: () => [] };

/** Reads one token of some kinds. */
export const oneOf = (first: Kinds): Opening => ({
  empty: false,
  first: () => first,
  ways: () => [oneToken(first)],
});

/** What some parts in their order can begin with. */
const firstOf = (openings: readonly Opening[], from: number): Kinds => {
  const sets: Kinds[] = [];
  for (let at = from; at < openings.length; at++) {
    const { empty, first } = openings[at] as Opening;
    sets.push(first());
    if (!empty) break;
  }
  return unionOf(sets);
};

const waysFrom = (openings: readonly Opening[], from: number): readonly Way[] => {
  const head = openings[from];
  if (head === undefined) return [];
  const next = lazy(() => firstOf(openings, from + 1));
  const ends = openings.every(({ empty }, at) => at <= from || empty);
  const ways = head
    .ways()
    .map(({ first, second, single }) =>
      single ? { first, second: union(second, next()), single: ends } : { first, second, single },
    );
  return head.empty ? [...ways, ...waysFrom(openings, from + 1)] : ways;
};

/** Some parts in their order. */
export const inOrder = (openings: readonly Opening[]): Opening => ({
  empty: openings.every(({ empty }) => empty),
  first: lazy(() => firstOf(openings, 0)),
  ways: lazy(() => waysFrom(openings, 0)),
});

const isOneToken = ({ single, second }: Way): boolean => single && second === none;

/** One part or another; all that read one token are one way. */
export const anyOf = (openings: readonly Opening[]): Opening => ({
  empty: openings.some(({ empty }) => empty),
  first: lazy(() => unionOf(openings.map(({ first }) => first()))),
  ways: lazy(() => {
    const ways = openings.flatMap((opening) => opening.ways());
    const single = ways.filter(isOneToken);
    return single.length < 2
      ? ways
      : [
          oneToken(unionOf(single.map(({ first }) => first))),
          ...ways.filter((way) => !isOneToken(way)),
        ];
  }),
});

/** Where the sentence has ended. */
const noToken = newKind();
/** Nothing is known of it. */
const anyToken = newKind();

/** Reads nothing, at the end of the sentence. */
export const atEnd = oneOf(noToken);

/** Gives the kinds of a word; within a pattern it may carry fewer proclitics than where it begins. */
type Classifier = (lexeme: Lexeme, within: boolean) => Kinds;

const classifiers: Classifier[] = [];

/** Adds a way to distinguish kinds of words. */
export const classify = (classifier: Classifier): void => {
  classifiers.push(classifier);
};

const kindOf = (test: (lexeme: Lexeme) => boolean): Kinds => {
  const kind = newKind();
  classify((lexeme) => (test(lexeme) ? kind : none));
  return kind;
};

/** Reads one token that passes a test. */
export const passing = (test: (lexeme: Lexeme) => boolean): Opening => oneOf(kindOf(test));

/** Reads one token of some kinds, with others after it or without. */
const oneOrMore = (first: Kinds): Opening => ({
  empty: false,
  first: () => first,
  ways: () => [oneToken(first), { first, second: anyToken, single: false }],
});

/** Reads a token that passes a test, with others after it or without: «ربيع الأول». */
export const beginning = (test: (lexeme: Lexeme) => boolean): Opening => oneOrMore(kindOf(test));

/** Reads one token of any kind. */
export const anything: Opening = oneOf(anyToken);

/** Reads one token of any kind or more. */
export const anythingOrMore: Opening = oneOrMore(anyToken);

const kindsOf = (lexeme: Lexeme, within: boolean): Kinds => {
  seal();
  if (lexeme.kind === 'arabic' && !mayMean(lexeme.key)) return anyToken;
  let all = anyToken;
  for (const classifier of classifiers) {
    const some = classifier(lexeme, within);
    if (some !== none) all = union(all, some);
  }
  return all;
};

/** The number of words that may be anything and nothing more, which nearly all are. */
const anyKinds = 0;
/** Sets of kinds by numbers, which they get as they are met. */
const sets: Kinds[] = [anyToken, noToken];
const numbers = new Map(sets.map((kinds, number) => [String(kinds), number]));

const numberOf = (kinds: Kinds): number => {
  if (kinds === anyToken) return anyKinds;
  const key = String(kinds);
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, sets.length);
  return sets.push(kinds) - 1;
};

const ofStart = lastLexeme((lexeme) => kindsOf(lexeme, false));
const ofWithin = lastLexeme((lexeme) => kindsOf(lexeme, true));

/** A word of which anything may be known besides, where a pattern begins with it and within one. */
const isSomeAtStart = new Trait(
  'first-sets/kindsAtStart',
  (lexeme) => ofStart(lexeme) !== anyToken,
);
const isSomeWithin = new Trait('first-sets/kindsWithin', (lexeme) => ofWithin(lexeme) !== anyToken);

/**
 * The number of all kinds that a word is of where a pattern begins with it. It is kept on the lexeme
 * itself, since every part of a pattern asks for it again.
 */
export const kindsAtStart = (lexeme: Lexeme): number => {
  if (lexeme.kindsAtStart < 0) {
    lexeme.kindsAtStart = isSomeAtStart.has(lexeme) ? numberOf(ofStart(lexeme)) : anyKinds;
  }
  return lexeme.kindsAtStart;
};

/** The same within a pattern. */
export const kindsWithin = (lexeme: Lexeme): number => {
  if (lexeme.kindsWithin < 0) {
    lexeme.kindsWithin = isSomeWithin.has(lexeme) ? numberOf(ofWithin(lexeme)) : anyKinds;
  }
  return lexeme.kindsWithin;
};

/** The same where there is no word. */
export const kindsAtEnd = numberOf(noToken);

/** Whether a part can begin with a word, whatever is after it; by the number of its kinds. */
export const mayOpen = ({ empty, first }: Opening, number: number): boolean =>
  empty || meet(first(), sets[number] ?? none);

/** Whether a part can begin with two words, or be empty before them; by the numbers of their kinds. */
export const canBegin = ({ empty, ways }: Opening, first: number, second: number): boolean => {
  if (empty) return true;
  const own = sets[first] ?? none;
  const next = sets[second] ?? none;
  return ways().some((way) => meet(way.first, own) && (way.single || meet(way.second, next)));
};
