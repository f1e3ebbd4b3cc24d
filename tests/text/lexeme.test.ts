import { expect, test } from 'vitest';
import { perLexeme } from '../../src/text/per-lexeme.ts';
import { lexemeAt, lexemeOf } from '../../src/text/vocabulary.ts';

test('a word has one lexeme, wherever it stands', () => {
  const text = 'في مصر';
  expect(lexemeAt(text, 3, 6, 'arabic')).toBe(lexemeOf('مصر', 'arabic'));
  expect(lexemeAt(text, 0, 2, 'arabic')).not.toBe(lexemeOf('مصر', 'arabic'));
});

test('kind is part of what a lexeme is', () => {
  const number = lexemeOf('12', 'number');
  expect(lexemeOf('12', 'symbol')).not.toBe(number);
  expect(lexemeOf('12', 'symbol').kind).toBe('symbol');
  expect(lexemeOf('12', 'number')).toBe(number);
});

test('what is worked out for a lexeme is worked out once', () => {
  let calls = 0;
  const length = perLexeme(({ text }) => {
    calls++;
    return text.length;
  });
  const lexeme = lexemeOf('القاهرة', 'arabic');
  expect([length(lexeme), length(lexeme), length(lexemeOf('مصر', 'arabic'))]).toEqual([7, 7, 3]);
  expect(calls).toBe(2);
});

test('more words than are remembered are all right', () => {
  const common = lexemeOf('المغرب', 'arabic');
  for (let i = 0; i < 300_000; i++) {
    const word = String(i);
    if (lexemeOf(word, 'number').text !== word) throw new Error(`${word} is another word`);
  }
  expect(lexemeOf('المغرب', 'arabic').text).toBe(common.text);
  expect(lexemeOf('ب'.repeat(1000), 'arabic').text).toHaveLength(1000);
});

test('spelling, key and the way back to the text', () => {
  const lexeme = lexemeOf('الأُمـمُ', 'arabic');
  expect([lexeme.spelling, lexeme.key]).toEqual(['الأمم', 'الامم']);
  expect([0, 1, 2, 3, 4, 5].map((index) => lexeme.offsetOf(index))).toEqual([0, 1, 2, 4, 6, 8]);
});

test.each([
  ['مصر', ['مصر']],
  ['وبالقاهرة', ['وبالقاهره', 'بالقاهره', 'القاهره']],
  ['للمغرب', ['للمغرب', 'المغرب', 'اللمغرب', 'لمغرب']],
  ['ولد', ['ولد', 'لد']],
  ['بو', ['بو']],
])('a name in %s may begin as %j', (word, keys) => {
  expect(lexemeOf(word, 'arabic').splits.map(({ key }) => key)).toEqual(keys);
});
