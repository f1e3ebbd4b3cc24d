/**
 * What was answered about a word. Most words are asked little, three things on average: their memo
 * has pairs of a question's number and its answer, in an array that is just so long. That of a word
 * of which more is asked has the answers by the numbers of the questions.
 */
export type Memo = unknown[];

/** Where every memo begins. */
export const emptyMemo: Memo = [];

/** Length of the longest memo of pairs; a longer one is by number. */
const longestPairs = 16;
/** Questions that a memo by number has room for at first. */
const room = 64;

/** The answer to a question; undefined when it was not asked. */
export const answerIn = (memo: Memo, question: number): unknown => {
  if (memo.length > longestPairs) return memo[question];
  for (let at = 0; at < memo.length; at += 2) {
    if (memo[at] === question) return memo[at + 1];
  }
  return undefined;
};

/** A memo with one more answer, to a question that was not asked before. */
export const withAnswer = (memo: Memo, question: number, answer: unknown): Memo => {
  const { length } = memo;
  if (length > longestPairs) {
    memo[question] = answer;
    return memo;
  }
  if (length === longestPairs) return withAnswer(byNumber(memo), question, answer);
  const longer = new Array<unknown>(length + 2);
  for (let at = 0; at < length; at++) longer[at] = memo[at];
  longer[length] = question;
  longer[length + 1] = answer;
  return longer;
};

const byNumber = (pairs: Memo): Memo => {
  const memo = new Array<unknown>(room);
  for (let at = 0; at < pairs.length; at += 2) memo[pairs[at] as number] = pairs[at + 1];
  return memo;
};
