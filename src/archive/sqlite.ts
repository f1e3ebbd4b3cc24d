import { rmdirSync, statSync } from 'node:fs';

/** A value in a table. */
export type Cell = string | number | null;
export type Row = Readonly<Record<string, Cell>>;

/** One open database. Statements are prepared once and kept until it is closed. */
export interface Database {
  /** Runs one statement or several, without parameters and results. */
  exec(sql: string): void;
  /** Runs a statement and gives the number of the last row inserted. */
  run(sql: string, ...parameters: readonly Cell[]): number;
  all(sql: string, ...parameters: readonly Cell[]): readonly Row[];
  close(): void;
}

/** Milliseconds to wait for a process that holds the file. */
const patience = 30_000;
/** Milliseconds after which the lock of a statement was left behind by a killed process: batches take less. */
const stale = 10_000;

/**
 * Opens a database file with SQLite compiled to WebAssembly, which is part of the package: nothing
 * native to install, and the same version of SQLite with every version of Node.
 */
export const openDatabase = async (file: string): Promise<Database> => {
  const { default: sqlite } = await import('node-sqlite3-wasm');
  const database = new sqlite.Database(file);
  const prepared = new Map<string, ReturnType<typeof database.prepare>>();
  type Statement = ReturnType<typeof database.prepare>;
  const perform = <T>(sql: string, act: (statement: Statement) => T): T =>
    patiently(file, () => {
      const statement = prepared.get(sql) ?? database.prepare(sql);
      prepared.set(sql, statement);
      try {
        return act(statement);
      } catch (error) {
        // One that failed cannot be used again.
        prepared.delete(sql);
        finalize(statement);
        throw error;
      }
    });
  return {
    exec: (sql) => patiently(file, () => database.exec(sql)),
    run: (sql, ...parameters) =>
      perform(sql, (statement) => Number(statement.run([...parameters]).lastInsertRowid)),
    all: (sql, ...parameters) =>
      perform(sql, (statement) => statement.all([...parameters]) as unknown as readonly Row[]),
    close: () => {
      for (const one of prepared.values()) finalize(one);
      database.close();
    },
  };
};

/** Finalizing a statement that failed fails again in the same way. */
const finalize = (statement: { finalize(): void }): void => {
  try {
    statement.finalize();
  } catch {
    // Whoever ran the statement knows.
  }
};

/** Does something as soon as no other process holds the file; a lock left behind is removed. */
const patiently = <T>(file: string, act: () => T): T => {
  const end = Date.now() + patience;
  for (;;) {
    try {
      return act();
    } catch (error) {
      if (!isBusy(error) || Date.now() > end) throw error;
    }
    removeStaleLock(`${file}.lock`);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
  }
};

export const isBusy = (error: unknown): boolean =>
  error instanceof Error && /database is locked|database table is locked/u.test(error.message);

/** The WebAssembly build locks with a directory, which stays when its process is killed. */
const removeStaleLock = (lock: string): void => {
  const found = statSync(lock, { throwIfNoEntry: false });
  if (found === undefined || Date.now() - found.mtimeMs < stale) return;
  try {
    rmdirSync(lock);
  } catch {
    // Another process was faster.
  }
};

/** The cell of a column as a text; empty for none. */
export const textOf = (row: Row, column: string): string => String(row[column] ?? '');
/** The cell of a column as a number; 0 for none. */
export const numberOf = (row: Row, column: string): number => Number(row[column] ?? 0);
