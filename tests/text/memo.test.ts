import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerIn, emptyMemo, type Memo, withAnswer } from '../../src/text/memo.ts';

test('a memo has every answer under its own question, few or many', () => {
  const questions = fc.uniqueArray(fc.nat(200), { maxLength: 40 });
  fc.assert(
    fc.property(questions, (asked) => {
      let memo: Memo = emptyMemo;
      for (const question of asked) memo = withAnswer(memo, question, `answer ${question}`);
      for (let question = 0; question <= 200; question++) {
        const answer = asked.includes(question) ? `answer ${question}` : undefined;
        expect(answerIn(memo, question)).toBe(answer);
      }
    }),
  );
});

test('answers that are numbers, or lists of numbers, are no questions', () => {
  const memo = withAnswer(withAnswer(emptyMemo, 3, 7), 5, [7, 3]);
  expect([3, 5, 7].map((question) => answerIn(memo, question))).toEqual([7, [7, 3], undefined]);
  expect(emptyMemo).toEqual([]);
});
