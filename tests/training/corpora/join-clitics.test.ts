import { expect, test } from 'vitest';
import { joinClitics } from '../../../src/training/corpora/join-clitics.ts';

const cases: readonly (readonly [split: string, joined: string])[] = [
  ['و قال', 'وقال'],
  ['و ب القاهرة', 'وبالقاهرة'],
  ['ل المغرب', 'للمغرب'],
  ['و ل اللاجئ', 'وللاجئ'],
  ['لالامم', 'للامم'],
  ['اجهزت ها', 'اجهزتها'],
  ['نسبة ه', 'نسبته'],
  ['مستوى ها', 'مستواها'],
  ['الى ه', 'اليه'],
  ['ب 343', 'ب 343'],
  ['5 كم', '5 كم'],
];

test.each(cases)('%s', (split, joined) => {
  const tokens = split.split(' ').map((text) => ({ text, tag: 'O' }));
  const sentence = joinClitics({ tokens, startsDocument: false });
  expect(sentence.tokens.map((token) => token.text).join(' ')).toBe(joined);
});

test('a name keeps its tag when a clitic joins it', () => {
  const { tokens } = joinClitics({
    startsDocument: false,
    tokens: [
      { text: 'و', tag: 'O' },
      { text: 'ب', tag: 'O' },
      { text: 'القاهرة', tag: 'B-LOC' },
      { text: 'الجديدة', tag: 'I-LOC' },
    ],
  });
  expect(tokens.map(({ tag }) => tag)).toEqual(['B-LOC', 'I-LOC']);
});
