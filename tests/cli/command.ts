import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Io } from '../../src/cli/io.ts';
import { run } from '../../src/cli/run.ts';
import { environment } from '../temporary.ts';

export interface Result {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface World {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Which streams are a terminal. */
  readonly terminal?: 'all' | 'none';
}

/** Runs the command line within this process, on streams of the test’s own. */
export const kashaf = async (args: readonly string[], world: World = {}): Promise<Result> => {
  const isTTY = world.terminal === 'all';
  const written = { stdout: '', stderr: '' };
  const output = (name: 'stdout' | 'stderr'): Io['stdout'] => ({
    isTTY,
    write: (text, done) => {
      written[name] += text;
      done?.();
    },
  });
  const stdin = async function* () {
    if (world.input !== undefined) yield world.input;
  };
  const code = await run(args, {
    stdin: Object.assign(stdin(), { isTTY }),
    stdout: output('stdout'),
    stderr: output('stderr'),
    env: world.env ?? {},
    cleanups: new Set(),
  });
  return { code, ...written };
};

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const binary = join(root, 'bin/kashaf.js');

/** Runs the built command as a process of its own. */
export const spawnKashaf = (args: readonly string[], world: World = {}): Result => {
  const { status, stdout, stderr }: SpawnSyncReturns<string> = spawnSync(
    process.execPath,
    [binary, ...args],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      input: world.input ?? '',
      env: { ...environment(), ...world.env },
    },
  );
  return { code: status, stdout, stderr };
};
