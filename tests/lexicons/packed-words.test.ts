import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PackedWords, packWords } from '../../src/lexicons/packed-words.ts';

const tableOf = (entries: Iterable<readonly [string, string]>): PackedWords =>
  new PackedWords(packWords(entries));

test('a table finds its words and their texts', () => {
  const table = tableOf([
    ['بغداد', 'IQ 33.3 44.4'],
    ['', 'of no letters'],
    ['سان خوسيه', 'São José'],
    ['a', ''],
  ]);
  expect(table.get('بغداد')).toBe('IQ 33.3 44.4');
  expect(table.get('سان خوسيه')).toBe('São José');
  expect(table.get('')).toBe('of no letters');
  expect(table.get('a')).toBe('');
  expect(table.has('a')).toBe(true);
  for (const word of ['بغدا', 'بغدادي', 'سان', 'b', ' ']) {
    expect(table.has(word)).toBe(false);
    expect(table.get(word)).toBeUndefined();
  }
  expect([...table.keys()]).toEqual(['بغداد', '', 'سان خوسيه', 'a']);
  expect(table.size).toBe(4);
});

test('an empty table has no words', () => {
  expect(tableOf([]).has('بغداد')).toBe(false);
  expect([...tableOf([]).keys()]).toEqual([]);
});

test('a table is what a map is', () => {
  const word = fc.string({ unit: fc.constantFrom(...'ابتثجحخدa1 '), maxLength: 4 });
  const entries = fc.array(fc.tuple(word, word), { maxLength: 300 });
  fc.assert(
    fc.property(entries, fc.array(word), (list, asked) => {
      const map = new Map(list);
      const table = tableOf(map);
      for (const each of [...map.keys(), ...asked]) {
        expect(table.get(each)).toBe(map.get(each));
        expect(table.has(each)).toBe(map.has(each));
      }
      expect([...table.keys()]).toEqual([...map.keys()]);
    }),
    { numRuns: 100 },
  );
});

test('a table lies anywhere in a buffer', () => {
  const packed = packWords([['كلمة', 'نص']]);
  const within = new Uint8Array(packed.length + 8);
  within.set(packed, 4);
  expect(new PackedWords(within.subarray(4)).get('كلمة')).toBe('نص');
});

test('what does not fit is refused', () => {
  const twice = [
    ['باب', ''],
    ['باب', 'x'],
  ] as const;
  expect(() => packWords(twice)).toThrow('a word given twice');
  const letters = Array.from({ length: 257 }, (_, i) => String.fromCharCode(0x4e00 + i));
  expect(() => packWords([[letters.join(''), '']])).toThrow('too many letters');
  const many = Array.from({ length: 65_535 }, (_, i) => [String(i), ''] as const);
  expect(() => packWords(many)).toThrow('too many words');
});
