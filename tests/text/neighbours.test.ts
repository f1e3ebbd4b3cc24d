import { expect, test } from 'vitest';
import { endingBefore, tokenAfter, tokenBefore } from '../../src/text/neighbours.ts';
import { readDocument } from '../../src/text/read-document.ts';

const { tokens } = readDocument('وصل الوزير. غادر السفير');
const words = (of: typeof tokenAfter) =>
  tokens.map(({ index }) => of(tokens, index)?.lexeme.text ?? null);

test('neighbours are those of the same sentence', () => {
  expect(tokens.map(({ lexeme }) => lexeme.text)).toEqual(['وصل', 'الوزير', '.', 'غادر', 'السفير']);
  expect(words(tokenAfter)).toEqual(['الوزير', '.', null, 'السفير', null]);
  expect(words(tokenBefore)).toEqual([null, 'وصل', 'الوزير', null, 'غادر']);
});

test('nothing stands beside what is not there', () => {
  expect(tokenBefore(tokens, 0)).toBeUndefined();
  expect(tokenAfter(tokens, tokens.length)).toBeUndefined();
  expect(tokenBefore(tokens, tokens.length)).toBeUndefined();
});

test('what ends before a token is the nearest that begins so many tokens before it at most', () => {
  const ends = [3, 2, 3];
  const at = (_: typeof tokens, first: number) => {
    const endToken = ends[first];
    return endToken === undefined ? undefined : { endToken, first };
  };
  expect(endingBefore(tokens, 3, 3, at)?.first).toBe(2);
  expect(endingBefore(tokens, 2, 3, at)?.first).toBe(1);
  expect(endingBefore(tokens, 4, 3, at)).toBeUndefined();
  expect(endingBefore(tokens, 2, 0, at)).toBeUndefined();
  expect(endingBefore(tokens, 0, 3, at)).toBeUndefined();
});
