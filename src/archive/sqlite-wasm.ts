import { DirectoryLock } from './directory-lock.ts';
import { copyForReading, isWritable } from './readable-copy.ts';
import type { Driver, SqlRow } from './sqlite.ts';

/**
 * SQLite compiled to WebAssembly, which is part of the package. It locks a file by a directory beside
 * it even to read: what may only be read is read from a copy.
 */
export const wasmDriver = async (): Promise<Driver> => {
  const { default: sqlite } = await import('node-sqlite3-wasm');
  return (file) => {
    const copy = isWritable(file) ? undefined : copyForReading(file);
    const path = copy?.path ?? file;
    const database = new sqlite.Database(path, { readOnly: copy !== undefined });
    const lock = new DirectoryLock(path);
    type Statement = ReturnType<typeof database.prepare>;
    const prepared = new Map<string, Statement>();
    const perform = <T>(sql: string, act: (statement: Statement) => T): T =>
      lock.patiently(() => {
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
      exec: (sql) => lock.patiently(() => database.exec(sql)),
      run: (sql, ...parameters) =>
        perform(sql, (statement) => Number(statement.run([...parameters]).lastInsertRowid)),
      all: (sql, ...parameters) =>
        perform(sql, (statement) => statement.all([...parameters]) as unknown as readonly SqlRow[]),
      close: () => {
        for (const one of prepared.values()) finalize(one);
        database.close();
        copy?.remove();
      },
    };
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
