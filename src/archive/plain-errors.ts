import { isBusy } from './directory-lock.ts';
import { ArchiveError } from './errors.ts';
import type { Database } from './sqlite.ts';

/** What is said of a file whose pages or values are not what they were, or that lacks a table. */
const damage =
  /malformed|corrupt|not a database|no such (?:table|column)|vtable constructor failed|fts5/iu;

/** Does something with a file; what fails is one line with the file and the fix. */
export const plainly = <T>(file: string, act: () => T): T => {
  try {
    return act();
  } catch (error) {
    throw plainError(file, error);
  }
};

/** The same database, whose failures are such lines. */
export const withPlainErrors = (file: string, database: Database): Database => ({
  exec: (sql) => plainly(file, () => database.exec(sql)),
  run: (sql, ...parameters) => plainly(file, () => database.run(sql, ...parameters)),
  all: (sql, ...parameters) => plainly(file, () => database.all(sql, ...parameters)),
  close: () => database.close(),
});

/** What another process that holds a file means for this one. */
export const heldError = (file: string): ArchiveError =>
  new ArchiveError(`${file}: another process holds it; wait for it to end`);

/** What a full or failing disk means; undefined for other errors. */
export const diskError = (file: string, error: unknown): ArchiveError | undefined =>
  /is full|disk i\/o/iu.test(error instanceof Error ? error.message : '')
    ? new ArchiveError(`${file}: no space left on the device, or the disk fails; free some`)
    : undefined;

const plainError = (file: string, error: unknown): unknown => {
  if (error instanceof ArchiveError) return error;
  const message = error instanceof Error ? error.message : String(error);
  if (isBusy(error)) return heldError(file);
  const ofDisk = diskError(file, error);
  if (ofDisk !== undefined) return ofDisk;
  if (!damage.test(message)) return error;
  return new ArchiveError(
    `${file}: a damaged archive (${message}); remove it and make it anew with kashaf index -o ${file} FILES`,
  );
};
