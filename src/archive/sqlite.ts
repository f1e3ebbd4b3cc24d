/** A value in a table. */
export type SqlValue = string | number | null;
export type SqlRow = Readonly<Record<string, SqlValue>>;

/** One open database. Statements are prepared once and kept until it is closed. */
export interface Database {
  /** Runs one statement or several, without parameters and results. */
  exec(sql: string): void;
  /** Runs a statement and gives the number of the last row inserted. */
  run(sql: string, ...parameters: readonly SqlValue[]): number;
  all(sql: string, ...parameters: readonly SqlValue[]): readonly SqlRow[];
  close(): void;
}

/** Opens or makes database files. */
export type Driver = (file: string) => Database;
