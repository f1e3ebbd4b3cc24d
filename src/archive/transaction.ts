import type { Database } from './sqlite.ts';

/**
 * Reads in one transaction: what is read is of one moment, the file is locked once, and pages read
 * stay in memory. The lock is taken first: a full-text table that cannot be opened for another
 * process says something else.
 */
export const readingAtOnce = <T>(database: Database, read: () => T): T =>
  inTransaction(database, 'BEGIN', () => {
    database.all('SELECT count(*) FROM sqlite_schema');
    return read();
  });

/** Writes all of it or nothing. */
export const writingAtOnce = (database: Database, write: () => void): void =>
  inTransaction(database, 'BEGIN IMMEDIATE', write);

const inTransaction = <T>(database: Database, begin: string, act: () => T): T => {
  database.exec(begin);
  try {
    const result = act();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    rollBack(database);
    throw error;
  }
};

/** After some failures SQLite has done so itself. */
const rollBack = (database: Database): void => {
  try {
    database.exec('ROLLBACK');
  } catch {
    // The failure itself is told.
  }
};
