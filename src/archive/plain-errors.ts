import { isBusy } from './directory-lock.ts';
import { ArchiveError } from './errors.ts';
import type { Database } from './sqlite.ts';

/** What SQLite says of a file whose pages are not what they were, or that lacks a table. */
const damage = /malformed|corrupt|not a database|no such (?:table|column)/iu;

/** The same database, whose failures are one line with the file and the fix. */
export const withPlainErrors = (file: string, database: Database): Database => {
  const plainly = <T>(act: () => T): T => {
    try {
      return act();
    } catch (error) {
      throw plainError(file, error);
    }
  };
  return {
    exec: (sql) => plainly(() => database.exec(sql)),
    run: (sql, ...parameters) => plainly(() => database.run(sql, ...parameters)),
    all: (sql, ...parameters) => plainly(() => database.all(sql, ...parameters)),
    close: () => database.close(),
  };
};

/** What another process that holds a file means for this one. */
export const heldError = (file: string): ArchiveError =>
  new ArchiveError(`${file}: another process holds it; wait for it to end`);

const plainError = (file: string, error: unknown): unknown => {
  const message = error instanceof Error ? error.message : String(error);
  if (isBusy(error)) return heldError(file);
  if (/is full|disk i\/o/iu.test(message)) {
    return new ArchiveError(`${file}: no space left on the device, or the disk fails; free some`);
  }
  if (!damage.test(message)) return error;
  return new ArchiveError(
    `${file}: a damaged archive (${message}); remove it and make it anew with kashaf index -o ${file} FILES`,
  );
};
