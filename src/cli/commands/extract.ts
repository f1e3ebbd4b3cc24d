import { readFileSync } from 'node:fs';
import { analyzeText } from '../../pipeline.ts';
import { exit } from '../errors.ts';
import type { Io } from '../io.ts';

export const extractCommand = (files: readonly string[], io: Io): number => {
  for (const file of files) {
    io.stdout.write(`${JSON.stringify(analyzeText(readFileSync(file, 'utf8'), { id: file }))}\n`);
  }
  return exit.done;
};
