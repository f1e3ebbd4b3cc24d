import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes a file that a tool makes: to the folder of its first argument, by default where the file is kept. */
export const writeMade = (folder: string, file: string, content: string | Uint8Array): void =>
  writeFileSync(join(process.argv[2] ?? folder, file), content);

/** Writes a lexicon, by default one value a line so that changes can be read. */
export const writeLexicon = (file: string, value: unknown, indent = 2): void =>
  writeMade('src/lexicons', file, `${JSON.stringify(value, null, indent)}\n`);
