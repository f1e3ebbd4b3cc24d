import { expect, test } from 'vitest';
import { readTraitTable, writeTraitTable } from '../../src/text/trait-table.ts';

const names = Array.from({ length: 40 }, (_, index) => `trait/${index}`);
const bits = (...set: readonly number[]): Uint32Array => {
  const numbers = new Uint32Array(2);
  for (const index of set) {
    const at = index >>> 5;
    numbers[at] = (numbers[at] as number) | (1 << (index & 31));
  }
  return numbers;
};
const file = writeTraitTable({
  names,
  words: new Map([
    ['وزير', bits(0, 31)],
    ['باريس', bits(32, 39)],
    ['لندن', bits(32, 39)],
    ['في', bits()],
  ]),
});

test('a table gives back the traits of its words and knows no others', () => {
  const table = readTraitTable(file);
  expect(table.names).toEqual(names);
  const traitsOf = (word: string): readonly number[] => {
    const row = table.rowOf(word);
    return row < 0 ? [-1] : [...table.traitsOf(row)].sort((one, other) => one - other);
  };
  expect(['وزير', 'باريس', 'لندن', 'في', 'روما', ''].map(traitsOf)).toEqual([
    [0, 31],
    [32, 39],
    [32, 39],
    [],
    [-1],
    [-1],
  ]);
});

test('words alike share a row, and a file may lie anywhere in memory', () => {
  const shifted = new Uint8Array(file.length + 1);
  shifted.set(file, 1);
  const table = readTraitTable(shifted.subarray(1));
  expect(table.rowCount).toBe(3);
  expect(table.rowOf('باريس')).toBe(table.rowOf('لندن'));
});

test('another file is no table', () => {
  expect(() => readTraitTable(new Uint8Array(64))).toThrow('no table of traits');
});
