import { expect, test } from 'vitest';
import { setColumns, widthOf } from '../../src/renderers/reading/columns.ts';

const widths: readonly (readonly [text: string, width: number])[] = [
  ['abc', 3],
  ['محمد', 4],
  ['مُحَمَّد', 4],
  ['\u2068محمد\u2069', 4],
  ['東京', 4],
  ['', 0],
];

test.each(widths)('%s', (text, width) => {
  expect(widthOf(text)).toBe(width);
});

test('cells are under one another, and an empty column takes no room', () => {
  const plain = (cell: string): string => cell;
  const rows = [
    ['1', '', 'مُحَمَّد', 'x'],
    ['12', '', 'سعد', 'y'],
  ];
  const columns = [
    { align: 'right', dress: plain },
    { align: 'left', dress: plain },
    { align: 'left', dress: (cell: string) => `<${cell}>` },
    { align: 'left', dress: plain },
  ] as const;
  expect(setColumns(rows, columns)).toEqual([' 1  <مُحَمَّد>  x', '12  <سعد>   y']);
});

test('there may be more rows than arguments of a function', () => {
  const rows = Array.from({ length: 200_000 }, (_, at) => [String(at)]);
  const columns = [{ align: 'right', dress: (cell: string) => cell }] as const;
  expect(setColumns(rows, columns).at(-1)).toBe('199999');
});
