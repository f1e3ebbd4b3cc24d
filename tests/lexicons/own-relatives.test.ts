import { expect, test } from 'vitest';
import { isOwnRelative } from '../../src/lexicons/own-relatives.ts';
import { lexemeOf } from '../../src/text/vocabulary.ts';

test.each([
  ['شقيقه', true],
  ['وابنتها', true],
  ['زوجته', true],
  ['نجليه', true],
  ['شقيقهم', true],
  ['شقيق', false],
  ['كتابه', false],
  ['الشقيق', false],
])('whether «%s» is a relative of somebody', (word, isOne) => {
  expect(isOwnRelative(lexemeOf(word, 'arabic'))).toBe(isOne);
});
