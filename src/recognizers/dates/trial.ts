import type { Token } from '../../document.ts';
import { lazy } from '../../lexicons/load.ts';
import { Endings } from '../../text/endings.ts';
import { type Lexeme, perLexeme } from '../../text/lexeme.ts';
import { searchKey } from '../../text/normalize.ts';
import { Trait } from '../../text/trait.ts';
import { keysOf } from './patterns/asked.ts';
import { feastNames } from './patterns/feasts.ts';
import { gluedKeys } from './patterns/glued.ts';
import { patterns } from './patterns/list.ts';
import { monthNames } from './patterns/months.ts';
import { firstKinds, type Kinds, kindsOf, none, noToken, opens } from './patterns/opening.ts';
import type { Pattern } from './patterns/pattern.ts';

const noPatterns: readonly Pattern[] = [];

/** The kinds of word that begin some pattern. */
const beginning = patterns.reduce((all, { opening }) => all | firstKinds(opening), none);

/** The endings of all words that can begin a date. */
const endings = lazy(() => {
  const names = [...monthNames(), ...feastNames()];
  return new Endings([
    ...gluedKeys(),
    ...keysOf(beginning),
    ...names.map((name) => firstWord(searchKey(name))),
  ]);
});

const firstWord = (key: string): string => /^[^\s\-‐–]+/u.exec(key)?.[0] ?? key;

/** Sets of kinds by numbers, which they get as they are met. */
class Numbering {
  readonly #numbers = new Map<Kinds, number>();
  readonly sets: Kinds[] = [];

  of(kinds: Kinds): number {
    const known = this.#numbers.get(kinds);
    if (known !== undefined) return known;
    this.#numbers.set(kinds, this.sets.length);
    return this.sets.push(kinds) - 1;
  }
}

const firsts = new Numbering();
const seconds = new Numbering();
/** Words that begin no date: most. */
const noFirst = firsts.of(none);
const noSecond = seconds.of(noToken);

const firstOf: (lexeme: Lexeme) => number = perLexeme((lexeme) => {
  if (lexeme.kind === 'punctuation') return noFirst;
  if (lexeme.kind === 'arabic' && !endings().mayEnd(lexeme.key)) return noFirst;
  return firsts.of(kindsOf(lexeme, false) & beginning);
});

const secondOf: (lexeme: Lexeme) => number = perLexeme((lexeme) =>
  seconds.of(kindsOf(lexeme, true)),
);

/** Whether a date may begin with a word. */
export const begins = new Trait((lexeme) => firstOf(lexeme) !== noFirst);

/** The patterns that a first word opens, and of these the ones that a second word can go on. */
interface Row {
  readonly opened: readonly Pattern[];
  readonly bySecond: (readonly Pattern[] | undefined)[];
}

/** By the numbers of the kinds of two words, worked out as they are met. */
const rows: Row[] = [];

const rowOf = (first: number): Row => {
  const kinds = firsts.sets[first] ?? none;
  rows[first] ??= {
    opened: patterns.filter(({ opening }) => (firstKinds(opening) & kinds) !== none),
    bySecond: [],
  };
  return rows[first];
};

/** The patterns worth trying at a token of a sentence that ends before `end`: none at most. */
export const patternsAt = (
  tokens: readonly Token[],
  at: number,
  end: number,
): readonly Pattern[] => {
  const { lexeme } = tokens[at] as Token;
  if (!begins.has(lexeme)) return noPatterns;
  const first = firstOf(lexeme);
  const { opened, bySecond } = rowOf(first);
  const next = at + 1 < end ? tokens[at + 1] : undefined;
  const second = next === undefined ? noSecond : secondOf(next.lexeme);
  bySecond[second] ??= opened.filter(({ opening }) =>
    opens(opening, firsts.sets[first] ?? none, seconds.sets[second] ?? none),
  );
  return bySecond[second];
};
