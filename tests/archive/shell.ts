import { spawnSync } from 'node:child_process';
import { test } from 'vitest';

const hasShell = spawnSync('sqlite3', ['-version']).status === 0;

/** Tests with the sqlite3 shell: without it they are left out with a warning, in CI they fail. */
export const shellTest = hasShell || process.env['CI'] !== undefined ? test : test.skip;
if (shellTest !== test) process.stderr.write('tests/archive: no sqlite3 found; install it\n');
