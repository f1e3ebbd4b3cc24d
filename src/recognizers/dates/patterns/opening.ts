import { type Lexeme, perLexeme } from '../../../text/lexeme.ts';
import { mayMean } from './endings.ts';
import { type Kinds, meet, newKind, none, same, union } from './kinds.ts';

/** A way in which a part can begin. */
interface Way {
  readonly first: Kinds;
  /** What the second token can be; where the part can end after one token it can be anything. */
  readonly second: Kinds;
  readonly single: boolean;
}

/** What the first two tokens of a part can be: where they are others it need not be tried. */
export interface Opening {
  /** Whether it can read no token at all. */
  readonly empty: boolean;
  /** All kinds that the first token can be of, whatever way it goes on. */
  readonly first: Kinds;
  readonly ways: readonly Way[];
}

const opening = (empty: boolean, ways: readonly Way[]): Opening => ({
  empty,
  first: ways.map(({ first }) => first).reduce(union, none),
  ways,
});

/** Reads nothing, or only looks about. */
export const nothing: Opening = opening(true, []);

/** Reads one token of some kinds. */
export const oneOf = (first: Kinds): Opening =>
  opening(false, [{ first, second: none, single: true }]);

/** What can go on alike is one way. */
const merged = (ways: readonly Way[]): readonly Way[] => {
  const all: Way[] = [];
  for (const way of ways) {
    const like = all.findIndex(
      ({ second, single }) => single === way.single && same(second, way.second),
    );
    const known = all[like];
    if (known === undefined) all.push(way);
    else all[like] = { ...known, first: union(known.first, way.first) };
  }
  return all;
};

/** One part and then another. */
export const followed = (a: Opening, b: Opening): Opening => {
  const ways = a.ways.map((way) =>
    way.single ? { ...way, second: union(way.second, b.first), single: b.empty } : way,
  );
  return opening(a.empty && b.empty, merged(a.empty ? [...ways, ...b.ways] : ways));
};

/** One part or another. */
export const anyOf = (...openings: readonly Opening[]): Opening =>
  opening(
    openings.some(({ empty }) => empty),
    merged(openings.flatMap(({ ways }) => ways)),
  );

/** Where the sentence has ended. */
const noToken = newKind();
/** Nothing is known of it. */
const anyToken = newKind();

/** Reads nothing, at the end of the sentence. */
export const atEnd = oneOf(noToken);

/** Tells the kinds of a word; within a pattern it may carry fewer proclitics than where it begins. */
type Classifier = (lexeme: Lexeme, within: boolean) => Kinds;

const classifiers: Classifier[] = [];

/** Adds a way to tell kinds of words apart. */
export const classify = (classifier: Classifier): void => {
  classifiers.push(classifier);
};

/** Reads one token that passes a test. */
export const passing = (test: (lexeme: Lexeme) => boolean): Opening => {
  const kind = newKind();
  classify((lexeme) => (test(lexeme) ? kind : none));
  return oneOf(kind);
};

/** Reads one token of any kind. */
export const anything: Opening = oneOf(anyToken);

const kindsOf = (lexeme: Lexeme, within: boolean): Kinds => {
  if (lexeme.kind === 'arabic' && !mayMean(lexeme.key)) return anyToken;
  let all = anyToken;
  for (const classifier of classifiers) {
    const some = classifier(lexeme, within);
    if (some !== none) all = union(all, some);
  }
  return all;
};

/** Sets of kinds by numbers, which they get as they are met. */
const sets: Kinds[] = [anyToken, noToken];
const numbers = new Map(sets.map((kinds, number) => [String(kinds), number]));

const numberOf = (kinds: Kinds): number => {
  if (kinds === anyToken) return 0;
  const key = String(kinds);
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, sets.length);
  return sets.push(kinds) - 1;
};

/** The number of all kinds that a word is of where a pattern begins with it. */
export const kindsAtStart: (lexeme: Lexeme) => number = perLexeme((lexeme) =>
  numberOf(kindsOf(lexeme, false)),
);

/** The same within a pattern. */
export const kindsWithin: (lexeme: Lexeme) => number = perLexeme((lexeme) =>
  numberOf(kindsOf(lexeme, true)),
);

/** The same where there is no word. */
export const kindsAtEnd = numberOf(noToken);

/** Whether a part can begin with a word, or be empty before it; by the number of its kinds. */
export const canBegin = ({ empty, first }: Opening, number: number): boolean =>
  empty || meet(first, sets[number] ?? none);

/** Whether two words can begin a part; by the numbers of their kinds. */
export const opens = ({ ways }: Opening, first: number, second: number): boolean => {
  const own = sets[first] ?? none;
  const next = sets[second] ?? none;
  return ways.some((way) => meet(way.first, own) && (way.single || meet(way.second, next)));
};
