import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  openSync,
  readSync,
  rmSync,
  statSync,
} from 'node:fs';
import { isBusy } from './directory-lock.ts';
import { openDatabase } from './driver.ts';
import { ArchiveError } from './errors.ts';
import { diskError, heldError, withPlainErrors } from './plain-errors.ts';
import { applicationId, createSchema, schemaVersion } from './schema.ts';
import { numberColumn } from './sql-columns.ts';
import type { Database } from './sqlite.ts';

/** Opens an archive that exists. @throws ArchiveError when the file is not one. */
export const openArchive = async (file: string): Promise<Database> => {
  if (file === '' || file === '-') {
    throw new ArchiveError('an archive is a file; name one made with kashaf index -o');
  }
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isDirectory() === true) throw new ArchiveError(`${file}: is a directory; name a file`);
  if (found?.isFile() !== true) {
    throw new ArchiveError(`${file}: no such archive; make one with kashaf index -o ${file} FILES`);
  }
  if (!isReadable(file)) throw new ArchiveError(`${file}: not allowed; check the permissions`);
  return checked(file, await openDatabase(file));
};

/**
 * Opens an archive, or makes an empty one.
 * @throws ArchiveError when the file is something else; what the system says when it may not be written.
 */
export const openOrCreateArchive = async (file: string): Promise<Database> => {
  // Made as the umask has it: SQLite in WebAssembly makes it for its owner alone.
  const isNew = !existsSync(file);
  closeSync(openSync(file, 'a'));
  const database = await openDatabase(file);
  try {
    return checked(file, database, () => {
      // Deleted pages are used again, and what was deleted cannot be read from them.
      database.exec(`PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;`);
      const [found] = database.all('SELECT count(*) AS tables FROM sqlite_schema');
      if (found === undefined || numberColumn(found, 'tables') > 0) return;
      database.exec(`BEGIN IMMEDIATE; ${createSchema} COMMIT;`);
    });
  } catch (error) {
    if (isNew) rmSync(file, { force: true });
    throw error;
  }
};

const headerOf = (file: string): Buffer => {
  const header = Buffer.alloc(20);
  const descriptor = openSync(file, 'r');
  try {
    readSync(descriptor, header);
  } finally {
    closeSync(descriptor);
  }
  return header;
};

/** Whether the header asks for a log beside the file, which SQLite in WebAssembly cannot have. */
const isWriteAhead = (file: string): boolean => {
  const header = headerOf(file);
  return header[18] === 2 || header[19] === 2;
};

/** Whether it is a database, damaged or not. */
export const isDatabaseFile = (file: string): boolean =>
  headerOf(file).toString('latin1').startsWith('SQLite format 3');

const isReadable = (file: string): boolean => {
  try {
    accessSync(file, constants.R_OK);
    return true;
  } catch {
    return false;
  }
};

/** An open database, once it is found to be an archive of this version; else it is closed. */
const checked = (file: string, database: Database, prepare = (): void => {}): Database => {
  try {
    // Kibibytes of pages kept in memory.
    database.exec('PRAGMA cache_size = -65536');
    prepare();
    checkVersion(file, database);
    return withPlainErrors(file, database);
  } catch (error) {
    database.close();
    throw openingError(file, error);
  }
};

/** @throws ArchiveError when a database is no archive, or one of another version. */
const checkVersion = (file: string, database: Database): void => {
  const [id = {}] = database.all('PRAGMA application_id');
  if (numberColumn(id, 'application_id') !== applicationId) {
    throw new ArchiveError(`${file}: a database, but not an archive of kashaf; pass another file`);
  }
  const [version = {}] = database.all('PRAGMA user_version');
  const found = numberColumn(version, 'user_version');
  if (found === schemaVersion) return;
  throw new ArchiveError(
    found > schemaVersion
      ? `${file}: an archive of version ${found}, made by a newer kashaf (this one reads version ${schemaVersion}); update kashaf`
      : `${file}: an archive of version ${found}, this kashaf reads version ${schemaVersion}; remove it and make it anew with kashaf index -o ${file} FILES`,
  );
};

const openingError = (file: string, error: unknown): ArchiveError => {
  if (error instanceof ArchiveError) return error;
  if (isBusy(error)) return heldError(file);
  const ofDisk = diskError(file, error);
  if (ofDisk !== undefined) return ofDisk;
  if (!isDatabaseFile(file)) {
    return new ArchiveError(`${file}: is no archive of kashaf; name one made with kashaf index -o`);
  }
  if (isWriteAhead(file)) {
    return new ArchiveError(
      `${file}: another program put it in WAL mode; undo it: sqlite3 ${file} 'PRAGMA journal_mode=DELETE'`,
    );
  }
  const message = error instanceof Error ? error.message : String(error);
  return new ArchiveError(`${file}: not a readable SQLite file (${message}); pass another file`);
};
