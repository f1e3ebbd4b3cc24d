import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { systemCode } from '../system-code.ts';
import { ArchiveError } from './errors.ts';

/** Milliseconds between two attempts. */
const pause = 100;

/** Whether a process runs; one of another user counts. */
const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
};

/** The process that a lock file names; undefined when the file is gone or empty. */
const ownerOf = (lock: string): number | undefined => {
  try {
    return Number(readFileSync(lock, 'utf8')) || undefined;
  } catch {
    return undefined;
  }
};

/**
 * Makes this process the only writer of an archive. A lock whose process has ended is taken over.
 * @param patience milliseconds to wait for another writer.
 * @returns gives the lock back.
 * @throws ArchiveError when another process writes for longer.
 */
export const lockForWriting = async (file: string, patience: number): Promise<() => void> => {
  // A hidden file, so that who reads the folder does not take it for a text.
  const lock = join(dirname(file), `.${basename(file)}.writer`);
  const end = Date.now() + patience;
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      return () => rmSync(lock, { force: true });
    } catch (error) {
      if (systemCode(error) !== 'EEXIST') throw error;
    }
    const owner = ownerOf(lock);
    if (owner !== undefined && !isAlive(owner)) rmSync(lock, { force: true });
    else if (Date.now() > end) {
      throw new ArchiveError(
        `${file}: process ${owner ?? 'unknown'} is writing to it; wait for it to end (if none is running, remove ${lock})`,
      );
    } else await sleep(pause);
  }
};
