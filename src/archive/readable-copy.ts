import { accessSync, constants, copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A copy of a database, for a program that must write beside what it reads. */
interface ReadableCopy {
  readonly path: string;
  remove(): void;
}

/** Whether a database may be changed and locked, or made: the file and its folder may be written. */
export const isWritable = (file: string): boolean => {
  try {
    accessSync(dirname(file), constants.W_OK);
    if (existsSync(file)) accessSync(file, constants.W_OK);
    return true;
  } catch {
    return false;
  }
};

/** Copies a database into a new folder. @throws Error when the file may not be read. */
export const copyForReading = (file: string): ReadableCopy => {
  const directory = mkdtempSync(join(tmpdir(), 'kashaf-'));
  const remove = (): void => rmSync(directory, { recursive: true, force: true });
  const path = join(directory, 'archive.db');
  try {
    copyFileSync(file, path);
  } catch (error) {
    remove();
    throw error;
  }
  return { path, remove };
};
