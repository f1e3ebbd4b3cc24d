import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MappedNames } from '../../src/lexicons/mapped-names.ts';
import { searchKey } from '../../src/text/normalize.ts';

const spellings: readonly (readonly [name: string, word: string, glued: boolean])[] = [
  ['أ ف ب', 'ا', false],
  ['أ ف ب', 'افب', true],
  ['أبو ظبي', 'ابو', false],
  ['أبو ظبي', 'ابوظبي', true],
  ['مُحمّد', 'محمد', false],
  ['سكاي-نيوز', 'سكاي', false],
  ['سكاي-نيوز', 'سكاينيوز', true],
  [' الرياض', 'الرياض', false],
  ['CNN عربية', 'cnn', false],
  ['لا', 'لا', false],
];

test.each(spellings)('%s is found under %s', (name, word, glued) => {
  const names = new MappedNames([[name, 1]], { glued });
  expect(names.has(word)).toBe(true);
  expect(names.entriesOf(word).map(({ payload }) => payload)).toContain(1);
  expect(names.has(`${word}ا`)).toBe(false);
});

test('every name is found by its first word, whatever was asked before', () => {
  const letter = fc.constantFrom(...'أإآاىيةهبتلمنو ـَ-a'.split(''));
  const name = fc.array(letter, { minLength: 1, maxLength: 9 }).map((letters) => letters.join(''));
  fc.assert(
    fc.property(fc.array(name, { maxLength: 20 }), fc.array(name), (list, asked) => {
      const names = new MappedNames(
        list.map((each) => [each, each] as const),
        {},
      );
      for (const word of asked) names.has(searchKey(word));
      for (const each of list) {
        const [first, ...rest] = searchKey(each)
          .split(/[\s-]+/u)
          .filter(Boolean);
        if (first === undefined) continue;
        expect(names.entriesOf(first)).toContainEqual({ rest, payload: each });
      }
    }),
  );
});
