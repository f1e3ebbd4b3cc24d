import { execFile } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { environment, temporaryDirectory } from '../temporary.ts';
import { binary, root } from './command.ts';

/** Runs bash in a new directory, in which `kashaf` is the built command, and gives what it prints. */
export const shell = async (script: string, seconds = 60): Promise<string> => {
  const directory = temporaryDirectory();
  const text = 'وصل الوزير إلى لبنان أمس.';
  const tools = temporaryDirectory();
  writeFileSync(join(directory, 'a.txt'), `${text}\n`);
  writeFileSync(join(tools, 'kashaf'), `#!/bin/sh\nexec "${process.execPath}" "${binary}" "$@"\n`);
  for (const path of [directory, tools, join(tools, 'kashaf')]) chmodSync(path, 0o755);
  const run = promisify(execFile)('bash', ['-c', `${script}\ntrue`], {
    cwd: directory,
    encoding: 'utf8',
    timeout: seconds * 1000,
    maxBuffer: 1 << 28,
    env: {
      ...environment(),
      PATH: `${tools}:${process.env['PATH']}`,
      LC_ALL: 'C.UTF-8',
      A: text,
      S: join(root, 'samples'),
    },
  });
  run.child.stdin?.end();
  return (await run).stdout.trim();
};
