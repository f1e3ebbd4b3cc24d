import { DirectoryLock } from './directory-lock.ts';
import type { Database, Driver, SqlRow, SqlValue } from './sqlite.ts';

/** What is used of `node:sqlite`, which Node 20 does not have. */
interface NodeSqlite {
  readonly DatabaseSync: new (file: string) => NodeDatabase;
}
interface NodeDatabase {
  exec(sql: string): void;
  prepare(sql: string): NodeStatement;
  close(): void;
  /** Absent before Node 22.16. */
  readonly isTransaction?: boolean;
}
interface NodeStatement {
  run(...parameters: readonly SqlValue[]): { readonly lastInsertRowid: number | bigint };
  all(...parameters: readonly SqlValue[]): readonly SqlRow[];
}

/** The SQLite of Node; undefined where it has none with full-text search. */
export const nodeDriver = (): Driver | undefined => {
  const sqlite = loaded();
  return sqlite === undefined ? undefined : (file) => openIn(sqlite, file);
};

const loaded = (): NodeSqlite | undefined => {
  const { emitWarning } = process;
  // Node warns on standard error that the module is new, which is no news to who reads archives.
  process.emitWarning = () => {};
  try {
    const sqlite = process.getBuiltinModule?.('node:sqlite') as NodeSqlite | undefined;
    return sqlite !== undefined && isEnough(sqlite) ? sqlite : undefined;
  } finally {
    process.emitWarning = emitWarning;
  }
};

/** A Node may be built with a SQLite of the system. */
const isEnough = ({ DatabaseSync }: NodeSqlite): boolean => {
  const database = new DatabaseSync(':memory:');
  try {
    database.exec('CREATE VIRTUAL TABLE t USING fts5 (a)');
    return database.isTransaction !== undefined;
  } catch {
    return false;
  } finally {
    database.close();
  }
};

const openIn = ({ DatabaseSync }: NodeSqlite, file: string): Database => {
  const database = new DatabaseSync(file);
  const lock = new DirectoryLock(file);
  const prepared = new Map<string, NodeStatement>();
  const statementOf = (sql: string): NodeStatement => {
    const statement = prepared.get(sql) ?? database.prepare(sql);
    prepared.set(sql, statement);
    return statement;
  };
  /** Holds the file for a statement, or from the beginning to the end of a transaction. */
  const holding = <T>(act: () => T): T =>
    lock.patiently(() => {
      lock.take();
      try {
        return act();
      } finally {
        if (database.isTransaction !== true) lock.release();
      }
    });
  return {
    exec: (sql) => holding(() => database.exec(sql)),
    run: (sql, ...parameters) =>
      holding(() => Number(statementOf(sql).run(...parameters).lastInsertRowid)),
    all: (sql, ...parameters) => holding(() => statementOf(sql).all(...parameters)),
    close: () => {
      database.close();
      lock.release();
    },
  };
};
