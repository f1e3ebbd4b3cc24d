import { closeSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

/** A hidden file, so that who reads the folder does not take it for a text. */
export const lockOf = (file: string): string => join(dirname(file), `.${basename(file)}.writer`);

/** Whether another process that runs, or is stopped for a while, is the writer of an archive. */
export const hasOtherWriter = (file: string): boolean => {
  const owner = ownerOf(lockOf(file));
  return owner !== undefined && owner !== process.pid && isAlive(owner);
};

/** The locks that this process has. */
const held = new Set<string>();

/** Whether a lock was left behind. In containers processes come back under the same number. */
const isLeft = (lock: string, owner: number): boolean =>
  owner === process.pid ? !held.has(lock) : !isAlive(owner);

/**
 * Makes this process the owner of a lock file. One whose process has ended is taken away by whoever
 * has the lock of that lock, so that of several that find it none takes away the new one of another.
 * @returns gives the lock back; undefined when another process has it.
 */
export const claim = (lock: string): (() => void) | undefined => {
  for (;;) {
    if (create(lock)) return () => remove(lock);
    const owner = ownerOf(lock);
    if (owner === undefined || !isLeft(lock, owner)) return undefined;
    const release = claim(`${lock}.${owner}`);
    if (release === undefined) return undefined;
    if (ownerOf(lock) === owner) remove(lock);
    release();
  }
};

const remove = (lock: string): void => {
  held.delete(lock);
  rmSync(lock, { force: true });
};

/** Makes a lock file with the number of this process; whether there was none. */
const create = (lock: string): boolean => {
  let descriptor: number;
  try {
    descriptor = openSync(lock, 'wx');
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    throw error;
  }
  try {
    writeFileSync(descriptor, String(process.pid));
    held.add(lock);
    return true;
  } catch (error) {
    // On a full disk; an empty lock would be nobody's for ever.
    remove(lock);
    throw error;
  } finally {
    closeSync(descriptor);
  }
};

const writerOf = (file: string): number | 'unknown' => ownerOf(lockOf(file)) ?? 'unknown';

const heldMessage = (file: string): string =>
  `${file}: process ${writerOf(file)} is writing to it; wait for it to end (if none is running, remove ${lockOf(file)})`;

/**
 * Makes this process the only writer of a file.
 * @returns gives the lock back.
 * @throws ArchiveError when another process writes.
 */
export const lockAtOnce = (file: string): (() => void) => {
  const unlock = claim(lockOf(file));
  if (unlock === undefined) throw new ArchiveError(heldMessage(file));
  return unlock;
};

/**
 * Makes this process the only writer of an archive.
 * @param patience milliseconds to wait for another writer.
 * @param onWait receives once what is waited for.
 * @returns gives the lock back.
 * @throws ArchiveError when another process writes for longer.
 */
export const lockForWriting = async (
  file: string,
  patience: number,
  onWait: (message: string) => void,
): Promise<() => void> => {
  const end = Date.now() + patience;
  for (let isTold = false; ; ) {
    const unlock = claim(lockOf(file));
    if (unlock !== undefined) return unlock;
    if (Date.now() > end) throw new ArchiveError(heldMessage(file));
    if (!isTold)
      onWait(`${file}: process ${writerOf(file)} is writing to it; its end is waited for`);
    isTold = true;
    await sleep(pause);
  }
};
