import type { Lexeme } from './lexeme.ts';
import { answerIn, withAnswer } from './memo.ts';

let questions = 0;

/**
 * Makes a function of a lexeme answer from memory the second time. The answer is never undefined.
 * Questions are numbered when they are first asked.
 */
export const perLexeme = <T>(compute: (lexeme: Lexeme) => T): ((lexeme: Lexeme) => T) => {
  let question = -1;
  return (lexeme) => {
    if (question < 0) question = questions++;
    const known = answerIn(lexeme.memo, question);
    if (known !== undefined) return known as T;
    const answer = compute(lexeme);
    lexeme.memo = withAnswer(lexeme.memo, question, answer);
    return answer;
  };
};

/** The same for what is asked of one word several times, and then no more: the last answer alone is kept. */
export const lastLexeme = <T>(compute: (lexeme: Lexeme) => T): ((lexeme: Lexeme) => T) => {
  let last: Lexeme | undefined;
  let answer: T;
  return (lexeme) => {
    if (lexeme !== last) {
      answer = compute(lexeme);
      last = lexeme;
    }
    return answer;
  };
};
