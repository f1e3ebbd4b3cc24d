import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listHash, type WordLists } from '../recognizers/tagger/name-lists.ts';
import { buildTable } from '../recognizers/tagger/table.ts';
import { searchKey } from '../text/normalize.ts';

/** Lists of names of the corpora, one bit each in this order. */
const files: readonly (readonly string[])[] = [
  ['akhateeb-male-first.txt', 'akhateeb-female-first.txt'],
  ['akhateeb-last.txt'],
  ['maha-names.txt'],
];

/** Search keys of the names of one word, list by list. */
export const readNameLists = (folder: string): readonly (readonly string[])[] =>
  files.map((names) =>
    names.flatMap((name) =>
      readFileSync(join(folder, 'names', name), 'utf8')
        .split('\n')
        .map((line) => searchKey(line.trim()))
        .filter((key) => key !== '' && !key.includes(' ')),
    ),
  );

/** Packs lists of search keys, eight at most. */
export const buildLists = (lists: readonly (readonly string[])[]): WordLists => {
  const bitsOf = new Map<string, number>();
  lists.forEach((keys, i) => {
    for (const key of keys) bitsOf.set(key, (bitsOf.get(key) ?? 0) | (1 << i));
  });
  const { table, slots } = buildTable(Uint32Array.from(bitsOf.keys(), listHash));
  const bits = new Uint8Array(table.fingerprints.length);
  [...bitsOf.values()].forEach((value, i) => {
    bits[slots[i] ?? 0] = value;
  });
  return { table, bits };
};
