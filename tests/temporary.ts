import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const prefix = 'kashaf-tests-';

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true });

/**
 * Makes one folder for the temporary files of this process and those that it starts, and gives what
 * removes it at the end. The folders of runs that were killed go now.
 */
export const temporaryRun = (): (() => void) => {
  const outer = tmpdir();
  const name = `${prefix}${process.pid}`;
  // Vitest asks once a project.
  if (basename(outer) === name) return () => {};
  for (const other of readdirSync(outer)) {
    if (!other.startsWith(prefix) || isRunning(Number(other.slice(prefix.length)))) continue;
    remove(join(outer, other));
  }
  const folder = join(outer, name);
  mkdirSync(folder);
  // Some tests run a command as another user.
  chmodSync(folder, 0o1777);
  process.env['TMPDIR'] = folder;
  return () => remove(folder);
};

/** A directory for the files of a test; it is removed when all tests have run. */
export const temporaryDirectory = (): string => mkdtempSync(join(tmpdir(), 'kashaf-'));

/** What a started program knows of the environment: none of the settings of whoever runs the tests. */
export const environment = (): Readonly<Record<string, string>> => ({
  PATH: process.env['PATH'] ?? '',
  TMPDIR: tmpdir(),
  // Where it is missing, bash takes a pipe of Node for a login from afar and reads ~/.bashrc.
  SHLVL: '1',
});

/** Called by Vitest before all tests; what is given is called behind them. */
export default temporaryRun;
