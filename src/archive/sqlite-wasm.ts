import { DirectoryLock } from './directory-lock.ts';
import type { Driver, Row } from './sqlite.ts';

/** SQLite compiled to WebAssembly, which is part of the package. */
export const wasmDriver = async (): Promise<Driver> => {
  const { default: sqlite } = await import('node-sqlite3-wasm');
  return (file) => {
    const database = new sqlite.Database(file);
    const lock = new DirectoryLock(file);
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
        perform(sql, (statement) => statement.all([...parameters]) as unknown as readonly Row[]),
      close: () => {
        for (const one of prepared.values()) finalize(one);
        database.close();
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
