import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import { aligned, alignedBytes, signedBytes } from '../../src/text/alignment.ts';
import { readStemTable } from '../../src/text/clitics/stem-table.ts';
import { packStems } from '../../src/training/clitics/pack.ts';

/** The bytes somewhere within a larger buffer, as Node has small files. */
const pooled = (bytes: Uint8Array, offset: number): Buffer => {
  const pool = Buffer.alloc(bytes.length + offset + 8, 0xaa);
  pool.set(bytes, offset);
  return pool.subarray(offset, offset + bytes.length);
};

test('a multiple is the next one, or the number itself', () => {
  expect([0, 1, 4, 5, 8].map((at) => aligned(at, 4))).toEqual([0, 4, 4, 8, 8]);
  expect([0, 1, 8, 9].map((at) => aligned(at, 8))).toEqual([0, 8, 8, 16]);
});

test.each([0, 1, 3, 4, 8, 13])('bytes at %i of a pool are read where they lie', (offset) => {
  const bytes = Uint8Array.from([1, 255, 128, 7]);
  expect([...signedBytes(pooled(bytes, offset))]).toEqual([1, -1, -128, 7]);
  const moved = alignedBytes(pooled(bytes, offset), 4);
  expect(moved.byteOffset % 4).toBe(0);
  expect([...moved]).toEqual([...bytes]);
});

test.each([0, 1, 4, 7])('a table of stems at %i of a pool is read where it lies', (offset) => {
  const stems = new Map([
    ['كتاب', { count: 64, withArticle: 32 }],
    ['لندن', { count: 16, withArticle: 0 }],
  ]);
  const table = readStemTable(pooled(packStems(stems, stems, 1), offset));
  expect([table.levelOf('كتاب'), table.levelOf('لندن'), table.levelOf('سماء')]).toEqual([13, 9, 0]);
  expect([table.takesArticle('كتاب'), table.takesArticle('لندن')]).toEqual([true, false]);
});
