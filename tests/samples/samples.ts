import { readdirSync, readFileSync } from 'node:fs';
import type { GoldDocument } from '../../src/evaluation/gold.ts';
import { readMarks } from '../../src/evaluation/marks.ts';

const folder = new URL('../../samples/', import.meta.url);

export interface Sample {
  readonly name: string;
  /** What users read. */
  readonly text: string;
  readonly gold: GoldDocument;
}

const read = (path: string): string => readFileSync(new URL(path, folder), 'utf8');

export const sampleNames: readonly string[] = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.replace('.txt', ''))
  .sort();

export const samples: readonly Sample[] = sampleNames.map((name) => ({
  name,
  text: read(`${name}.txt`),
  gold: readMarks(read(`gold/${name}.txt`), `samples/gold/${name}.txt`),
}));
