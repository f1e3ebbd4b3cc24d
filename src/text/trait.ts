import type { Token } from '../document.ts';
import { type Lexeme, perLexeme } from './lexeme.ts';

/** Traits that one number has room for, and a lexeme with its four. */
const inOne = 16;
const traitLimit = 4 * inOne;
let count = 0;

/**
 * A yes-or-no question about a word, such as whether a country's name may begin with it. It is asked
 * once of each word type; the lexeme keeps the answer in two bits, `known` and `yes`. A recognizer so
 * passes over the words that begin nothing for it, which are nearly all, by reading one number each:
 *
 *     for (let at = opens.next(tokens); at >= 0; at = opens.next(tokens, at + 1)) …
 *
 * For what is asked of every token; what is asked of few of them is well served by `perLexeme`.
 */
export class Trait {
  readonly #known: number;
  readonly #yes: number;
  /** Which of the lexeme's numbers it is kept in. */
  readonly #field: number;
  readonly #test: (lexeme: Lexeme) => boolean;

  constructor(test: (lexeme: Lexeme) => boolean) {
    if (count === traitLimit) throw new Error(`a lexeme has room for ${traitLimit} traits`);
    this.#known = 1 << (2 * (count % inOne));
    this.#yes = 2 << (2 * (count % inOne));
    this.#field = Math.floor(count / inOne);
    this.#test = test;
    count++;
  }

  has(lexeme: Lexeme): boolean {
    if ((this.#answersOf(lexeme) & this.#known) === 0) this.#ask(lexeme);
    return (this.#answersOf(lexeme) & this.#yes) !== 0;
  }

  /** Whether the token at an index, if there is one, has it. */
  isAt(tokens: readonly Token[], index: number): boolean {
    const token = tokens[index];
    return token !== undefined && this.has(token.lexeme);
  }

  /** The index of the first token that has it, from an index on; -1 when none has. */
  next(tokens: readonly Token[], from = 0): number {
    const known = this.#known;
    const yes = this.#yes;
    for (let at = from; at < tokens.length; at++) {
      const { lexeme } = tokens[at] as Token;
      if ((this.#answersOf(lexeme) & known) === 0) this.#ask(lexeme);
      if ((this.#answersOf(lexeme) & yes) !== 0) return at;
    }
    return -1;
  }

  // By name, since an index by a variable is slow.
  #answersOf(lexeme: Lexeme): number {
    const field = this.#field;
    if (field === 0) return lexeme.traits0;
    if (field === 1) return lexeme.traits1;
    return field === 2 ? lexeme.traits2 : lexeme.traits3;
  }

  #ask(lexeme: Lexeme): void {
    const answer = this.#known | (this.#test(lexeme) ? this.#yes : 0);
    if (this.#field === 0) lexeme.traits0 |= answer;
    else if (this.#field === 1) lexeme.traits1 |= answer;
    else if (this.#field === 2) lexeme.traits2 |= answer;
    else lexeme.traits3 |= answer;
  }
}

/** As `perLexeme`, for what nearly all words are not: of those, for which it is null, it keeps a trait. */
export const rarely = <T>(read: (lexeme: Lexeme) => T | null): ((lexeme: Lexeme) => T | null) => {
  const isAny = new Trait((lexeme) => read(lexeme) !== null);
  const reading = perLexeme(read);
  return (lexeme) => (isAny.has(lexeme) ? reading(lexeme) : null);
};
