import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { corporaFolder } from '../../src/training/corpora/corpora-folder.ts';
import { type LexiconTool, lexiconTools } from '../../src/training/lexicon-tools.ts';
import { temporaryDirectory } from '../temporary.ts';

/** What a tool needs and is not here. */
const missing = ({ icu, corpora }: LexiconTool): string | undefined => {
  if (icu !== undefined && !process.versions['icu']?.startsWith(`${icu}.`)) return `ICU ${icu}`;
  return corpora && !existsSync(corporaFolder) ? corporaFolder : undefined;
};

for (const tool of lexiconTools) {
  const lack = missing(tool);
  if (lack !== undefined) {
    process.stderr.write(`${lack} is missing: what ${tool.name} makes is not compared\n`);
  }
  // Whoever changes what a tool reads runs the tool.
  test.skipIf(lack !== undefined)(
    `${tool.name} makes the files that are kept`,
    () => {
      const folder = temporaryDirectory();
      const { status, stderr } = spawnSync(process.execPath, [
        'src/build/tool.js',
        tool.name,
        folder,
      ]);
      expect(status, String(stderr)).toBe(0);
      const files = readdirSync(folder);
      expect(files).not.toEqual([]);
      const kept = tool.name === 'frequent-words' ? 'src/training/prepared' : 'src/lexicons';
      const changed = files.filter(
        (file) => !readFileSync(join(folder, file)).equals(readFileSync(join(kept, file))),
      );
      expect(changed, `npm run tool -- ${tool.name}`).toEqual([]);
    },
    300_000,
  );
}
