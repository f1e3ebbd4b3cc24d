import type { Token } from '../document.ts';
import type { Lexeme } from './lexeme.ts';

/** Traits that a lexeme has room for: two bits each in one number. */
const most = 16;
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
  readonly #test: (lexeme: Lexeme) => boolean;

  constructor(test: (lexeme: Lexeme) => boolean) {
    if (count === most) throw new Error(`a lexeme has room for ${most} traits`);
    this.#known = 1 << (2 * count);
    this.#yes = 2 << (2 * count);
    this.#test = test;
    count++;
  }

  has(lexeme: Lexeme): boolean {
    if ((lexeme.traits & this.#known) === 0) this.#ask(lexeme);
    return (lexeme.traits & this.#yes) !== 0;
  }

  #ask(lexeme: Lexeme): void {
    const yes = this.#test(lexeme) ? this.#yes : 0;
    lexeme.traits |= this.#known | yes;
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
      if ((lexeme.traits & known) === 0) this.#ask(lexeme);
      if ((lexeme.traits & yes) !== 0) return at;
    }
    return -1;
  }
}
