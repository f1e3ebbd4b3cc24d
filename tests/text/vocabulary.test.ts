import { expect, test } from 'vitest';
import type { TokenKind } from '../../src/text/lexeme.ts';
import { lexemeAt, lexemeOf } from '../../src/text/vocabulary.ts';

const words = (count: number, length: number): readonly string[] =>
  Array.from({ length: count }, (_, i) => `${i}`.padStart(length, '0'));

const isKnownAgain = (text: string, kind: TokenKind = 'number'): boolean => {
  const first = lexemeOf(text, kind);
  return lexemeOf(text, kind) === first;
};

test('a word keeps its lexeme while the words remembered grow', () => {
  const all = words(5000, 4);
  const lexemes = all.map((word) => lexemeOf(word, 'number'));
  expect(lexemes.map(({ text }) => text)).toEqual(all);
  expect(all.filter((word, i) => lexemeOf(word, 'number') !== lexemes[i])).toEqual([]);
});

test('a word is found by its letters wherever it stands, short or long', () => {
  const text = words(10, 20).join(' ');
  for (let at = 0; at < 10; at++) {
    const start = at * 21;
    const word = text.slice(start, start + 20);
    expect(lexemeAt(text, start, start + 20, 'number')).toBe(lexemeOf(word, 'number'));
    expect(lexemeAt(text, start, start + 19, 'number').text).toBe(word.slice(0, 19));
  }
});

test('a word of another kind is another lexeme', () => {
  expect(lexemeOf('2020', 'number')).not.toBe(lexemeOf('2020', 'arabic'));
  expect(isKnownAgain('2020')).toBe(true);
  expect(isKnownAgain('2020', 'arabic')).toBe(true);
});

test('words with more letters than there is room for are all right, and new ones are remembered', () => {
  const long = words(30_000, 60);
  expect(long.filter((word) => lexemeOf(word, 'number').text !== word)).toEqual([]);
  expect(long.slice(-100).every((word) => isKnownAgain(word))).toBe(true);
});
