// Runs all programs that make lexicons, one after the other: npm run tool -- all-lexicons.

import { spawnSync } from 'node:child_process';
import { lexiconTools } from './lexicon-tools.ts';
import { write } from './lines.ts';

for (const { name } of lexiconTools) {
  write(name);
  const { status } = spawnSync(process.execPath, ['src/build/tool.js', name], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
