import type { Token } from '../document.ts';
import type { Lexeme } from './lexeme.ts';
import { tokenAt } from './neighbours.ts';
import { perLexeme } from './per-lexeme.ts';

/** Traits that one number has room for, and a lexeme with all its numbers. */
const inOne = 16;
const numbers = 9;
const traitLimit = numbers * inOne;
/** The first bit of the first number says that what is known beforehand of the word is in it. */
const recalled = 1;

const byName = new Map<string, Trait>();

/** All traits by their names. */
export const traits: ReadonlyMap<string, Trait> = byName;

/** Answers to some traits, as a lexeme keeps them. */
export type Answers = Int32Array;

export const noAnswers = (): Answers => new Int32Array(numbers);

let recall: (lexeme: Lexeme) => Answers | undefined = () => undefined;

/** Has words asked what is known of them beforehand, before any of their traits is worked out. */
export const recallBy = (known: (lexeme: Lexeme) => Answers | undefined): void => {
  recall = known;
};

/**
 * A yes-or-no question about a word, such as whether a country's name may begin with it. It is asked
 * once of each word type; the lexeme keeps the answer in two bits, `known` and `yes`. A recognizer so
 * passes over the words that begin nothing for it, which are nearly all, by reading one number each:
 *
 *     for (let at = opens.next(tokens); at >= 0; at = opens.next(tokens, at + 1)) …
 */
export class Trait {
  readonly #known: number;
  readonly #yes: number;
  /** Which of the lexeme's numbers it is kept in. */
  readonly #field: number;
  readonly #test: (lexeme: Lexeme) => boolean;

  /**
   * @param name of its file and constant, `places/opens`; answers made at the build are found by it.
   * @throws {Error} when there is a trait of the same name, or no room.
   */
  constructor(name: string, test: (lexeme: Lexeme) => boolean) {
    if (byName.has(name)) throw new Error(`there are two traits «${name}»: name one otherwise`);
    byName.set(name, this);
    const number = byName.size;
    if (number >= traitLimit) throw new Error(`a lexeme has room for ${traitLimit - 1} traits`);
    this.#known = 1 << (2 * (number % inOne));
    this.#yes = 2 << (2 * (number % inOne));
    this.#field = Math.floor(number / inOne);
    this.#test = test;
  }

  has(lexeme: Lexeme): boolean {
    const answers = this.#answersOf(lexeme);
    return (((answers & this.#known) === 0 ? this.#ask(lexeme) : answers) & this.#yes) !== 0;
  }

  /** Whether the token at an index, if there is one, has it. */
  isAt(tokens: readonly Token[], index: number): boolean {
    const token = tokens[index];
    return token !== undefined && this.has(token.lexeme);
  }

  /** The index of the first token that has it, from an index on and before another; -1 when none has. */
  next(tokens: readonly Token[], from = 0, end = tokens.length): number {
    const known = this.#known;
    const yes = this.#yes;
    for (let at = from; at < end; at++) {
      const { lexeme } = tokenAt(tokens, at);
      const answers = this.#answersOf(lexeme);
      if ((((answers & known) === 0 ? this.#ask(lexeme) : answers) & yes) !== 0) return at;
    }
    return -1;
  }

  /** Puts an answer among others. */
  note(answers: Answers, has: boolean): void {
    const answer = this.#known | (has ? this.#yes : 0);
    answers[this.#field] = (answers[this.#field] as number) | answer;
  }

  // By name, since an index by a variable is slow.
  #answersOf(lexeme: Lexeme): number {
    switch (this.#field) {
      case 0:
        return lexeme.traits0;
      case 1:
        return lexeme.traits1;
      case 2:
        return lexeme.traits2;
      case 3:
        return lexeme.traits3;
      case 4:
        return lexeme.traits4;
      case 5:
        return lexeme.traits5;
      case 6:
        return lexeme.traits6;
      case 7:
        return lexeme.traits7;
      default:
        return lexeme.traits8;
    }
  }

  /** Has the answer kept; gives it among others, in the bits of this trait. */
  #ask(lexeme: Lexeme): number {
    if ((lexeme.traits0 & recalled) === 0) {
      lexeme.traits0 |= recalled;
      const known = recall(lexeme);
      if (known !== undefined) learn(lexeme, known);
      const answers = this.#answersOf(lexeme);
      if ((answers & this.#known) !== 0) return answers;
    }
    const answer = this.#known | (this.#test(lexeme) ? this.#yes : 0);
    this.#keep(lexeme, answer);
    return answer;
  }

  #keep(lexeme: Lexeme, answer: number): void {
    switch (this.#field) {
      case 0:
        lexeme.traits0 |= answer;
        break;
      case 1:
        lexeme.traits1 |= answer;
        break;
      case 2:
        lexeme.traits2 |= answer;
        break;
      case 3:
        lexeme.traits3 |= answer;
        break;
      case 4:
        lexeme.traits4 |= answer;
        break;
      case 5:
        lexeme.traits5 |= answer;
        break;
      case 6:
        lexeme.traits6 |= answer;
        break;
      case 7:
        lexeme.traits7 |= answer;
        break;
      default:
        lexeme.traits8 |= answer;
        break;
    }
  }
}

const learn = (lexeme: Lexeme, answers: Answers): void => {
  lexeme.traits0 |= answers[0] as number;
  lexeme.traits1 |= answers[1] as number;
  lexeme.traits2 |= answers[2] as number;
  lexeme.traits3 |= answers[3] as number;
  lexeme.traits4 |= answers[4] as number;
  lexeme.traits5 |= answers[5] as number;
  lexeme.traits6 |= answers[6] as number;
  lexeme.traits7 |= answers[7] as number;
  lexeme.traits8 |= answers[8] as number;
};

/** A trait as a function, for what is asked of one word at a time. */
export const trait = (
  name: string,
  test: (lexeme: Lexeme) => boolean,
): ((lexeme: Lexeme) => boolean) => {
  const asked = new Trait(name, test);
  return (lexeme) => asked.has(lexeme);
};

/**
 * As `perLexeme`, for an answer that is the same for nearly all words: the others have a trait, and
 * they alone keep theirs.
 */
export const mostly = <T>(
  name: string,
  usual: T,
  read: (lexeme: Lexeme) => T,
): ((lexeme: Lexeme) => T) => {
  const isOther = new Trait(name, (lexeme) => read(lexeme) !== usual);
  const reading = perLexeme(read);
  return (lexeme) => (isOther.has(lexeme) ? reading(lexeme) : usual);
};

/** The same for what nearly all words are not, for which it is null. */
export const rarely = <T>(
  name: string,
  read: (lexeme: Lexeme) => T | null,
): ((lexeme: Lexeme) => T | null) => mostly<T | null>(name, null, read);
