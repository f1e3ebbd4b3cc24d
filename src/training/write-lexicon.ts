import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes a lexicon, one value a line so that changes can be read. */
export const writeLexicon = (file: string, value: unknown): void =>
  writeFileSync(join('src/lexicons', file), `${JSON.stringify(value, null, 2)}\n`);
