import { mkdirSync, rmdirSync, statSync } from 'node:fs';
import { systemCode } from '../system-code.ts';
import { claim, hasOtherWriter, lockOf } from './write-lock.ts';

/** Milliseconds to wait for a process that holds the file. */
const patience = 30_000;
/** Milliseconds after which a lock that no writer holds was left behind by a killed process. */
const stale = 10_000;
/** Milliseconds between two attempts. */
const pause = 20;

/**
 * The directory beside a database by which SQLite compiled to WebAssembly locks it. The SQLite of
 * Node, which locks the file itself, keeps this lock too, so that both may have one file open.
 */
export class DirectoryLock {
  readonly #file: string;
  readonly #directory: string;
  #isHeld = false;

  constructor(file: string) {
    this.#file = file;
    this.#directory = `${file}.lock`;
  }

  /** @throws Error «database is locked» when another process has it. */
  take(): void {
    if (this.#isHeld) return;
    try {
      mkdirSync(this.#directory);
      this.#isHeld = true;
    } catch (error) {
      if (systemCode(error) === 'EEXIST') throw new Error('database is locked');
      // Where no lock can be made nobody writes: a folder that may only be read.
    }
  }

  release(): void {
    if (!this.#isHeld) return;
    this.#isHeld = false;
    remove(this.#directory);
  }

  /** Does something as soon as no other process has the file; a lock left behind is removed. */
  patiently<T>(act: () => T): T {
    const end = Date.now() + patience;
    for (;;) {
      try {
        return act();
      } catch (error) {
        if (!isBusy(error) || Date.now() > end) throw error;
      }
      this.#removeStale();
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
    }
  }

  /** Removes a lock left behind, one process at a time: else the new one of a faster process would go. */
  #removeStale(): void {
    if (!this.#isStale()) return;
    try {
      const release = claim(lockOf(this.#directory));
      // One who writes much, or was stopped by Ctrl-Z, goes on: what it has not ended is not undone.
      if (release !== undefined && this.#isStale() && !hasOtherWriter(this.#file)) {
        rmdirSync(this.#directory);
      }
      release?.();
    } catch {
      // In a folder that may only be read it stays.
    }
  }

  #isStale(): boolean {
    const found = statSync(this.#directory, { throwIfNoEntry: false });
    return found !== undefined && Date.now() - found.mtimeMs >= stale;
  }
}

/** Whether SQLite failed since another process has the file. */
export const isBusy = (error: unknown): boolean =>
  error instanceof Error && /database is locked|database table is locked/u.test(error.message);

const remove = (directory: string): void => {
  try {
    rmdirSync(directory);
  } catch {
    // Another process was faster.
  }
};
