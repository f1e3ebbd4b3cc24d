import { expect, test } from 'vitest';
import * as classes from '../../../src/text/cutting/classes.ts';

const {
  space,
  invisible,
  arabic,
  digit,
  letter,
  combiningMark: mark,
  punctuation,
  pictograph,
  symbol,
  surrogate,
} = classes;

/** The class of a character by Unicode's properties alone. */
const byProperty = (character: string): number => {
  if (/\p{Default_Ignorable_Code_Point}/u.test(character)) return invisible;
  if (/\s/u.test(character)) return space;
  if (/\p{Script_Extensions=Arabic}/u.test(character) && /[\p{L}\p{M}]/u.test(character)) {
    return arabic;
  }
  if (/\p{Nd}/u.test(character)) return digit;
  if (/\p{L}/u.test(character)) return letter;
  if (/\p{M}/u.test(character)) return mark;
  if (/\p{P}/u.test(character)) return punctuation;
  return /\p{Extended_Pictographic}/u.test(character) ? pictograph : symbol;
};

test('classes are those of Unicode for every code unit', () => {
  const wrong: string[] = [];
  for (let unit = 0; unit < 0x10000; unit++) {
    const isHalf = unit >= 0xd800 && unit < 0xe000;
    const expected = isHalf ? surrogate : byProperty(String.fromCharCode(unit));
    if (classes.unitClassOf(unit) !== expected) wrong.push(unit.toString(16));
  }
  expect(wrong).toEqual([]);
});

test.each([
  ['𝒳', letter],
  ['𝟘', letter],
  ['𞸀', letter],
  ['😀', pictograph],
  ['🇲', pictograph],
  ['\u{e0100}', invisible],
  ['\u{1f0cf}', pictograph],
  ['\u{1f0a1}', symbol],
  ['\u{1d165}', mark],
  ['\u{10100}', punctuation],
  ['\ud83d', symbol],
])('%s beyond the first plane', (character, expected) => {
  expect(classes.classAt(character, 0)).toBe(expected);
});
