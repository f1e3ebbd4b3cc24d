import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** The programs of src/training and tests/bench by their name: files that export nothing. */
export const programs = new Map(
  ['src/training', 'tests/bench'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
      .map((file) => join(folder, file))
      .filter((file) => !/^export /m.test(readFileSync(file, 'utf8')))
      .map((file) => /** @type {const} */ ([basename(file, '.ts'), file])),
  ),
);
