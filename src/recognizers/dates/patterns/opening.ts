import type { Lexeme } from '../../../text/lexeme.ts';

/** Kinds of token that patterns tell apart, one bit each. */
export type Kinds = bigint;

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
  readonly ways: readonly Way[];
}

export const none: Kinds = 0n;

/** Reads nothing, or only looks about. */
export const nothing: Opening = { empty: true, ways: [] };

/** Reads one token of some kinds. */
export const oneOf = (first: Kinds): Opening => ({
  empty: false,
  ways: [{ first, second: none, single: true }],
});

/** What can go on alike is one way. */
const merged = (ways: readonly Way[]): readonly Way[] => {
  const all: Way[] = [];
  for (const way of ways) {
    const like = all.findIndex(
      ({ second, single }) => second === way.second && single === way.single,
    );
    const known = all[like];
    if (known === undefined) all.push(way);
    else all[like] = { ...known, first: known.first | way.first };
  }
  return all;
};

/** The kinds that the first token can be of. */
export const firstKinds = ({ ways }: Opening): Kinds =>
  ways.reduce((all, { first }) => all | first, none);

/** One part and then another. */
export const followed = (a: Opening, b: Opening): Opening => {
  const next = firstKinds(b);
  const ways = a.ways.map((way) =>
    way.single ? { ...way, second: way.second | next, single: b.empty } : way,
  );
  return { empty: a.empty && b.empty, ways: merged(a.empty ? [...ways, ...b.ways] : ways) };
};

/** One part or another. */
export const anyOf = (a: Opening, b: Opening): Opening => ({
  empty: a.empty || b.empty,
  ways: merged([...a.ways, ...b.ways]),
});

/** Whether two tokens of some kinds can begin a part. */
export const opens = ({ ways }: Opening, first: Kinds, second: Kinds): boolean =>
  ways.some(
    (way) => (way.first & first) !== none && (way.single || (way.second & second) !== none),
  );

let kinds = 0;

export const newKind = (): Kinds => 1n << BigInt(kinds++);

/** Where the sentence has ended. */
export const noToken = newKind();
const anyToken = newKind();

/** Tells the kinds of a word; within a pattern it may carry fewer proclitics than where it begins. */
type Classifier = (lexeme: Lexeme, within: boolean) => Kinds;

const classifiers: Classifier[] = [() => anyToken];

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

/** All kinds that a word is of. */
export const kindsOf = (lexeme: Lexeme, within: boolean): Kinds =>
  classifiers.reduce((all, classifier) => all | classifier(lexeme, within), none);
