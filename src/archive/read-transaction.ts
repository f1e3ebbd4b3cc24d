import type { Database } from './sqlite.ts';

/**
 * Reads in one transaction: what is read is of one moment, the file is locked once, and pages read
 * stay in memory. The lock is taken first: a full-text table that cannot be opened for another
 * process says something else.
 */
export const readingAtOnce = <T>(database: Database, read: () => T): T => {
  database.exec('BEGIN');
  try {
    database.all('SELECT count(*) FROM sqlite_schema');
    return read();
  } finally {
    database.exec('COMMIT');
  }
};
