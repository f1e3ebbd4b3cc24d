import { expect, test } from 'vitest';
import { tokenAfter, tokenBefore } from '../../src/text/neighbours.ts';
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
