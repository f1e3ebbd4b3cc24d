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

/** Opens or makes database files. */
export type Driver = (file: string) => Database;

/** The cell of a column as a text; empty for none. */
export const textOf = (row: Row, column: string): string => String(row[column] ?? '');
/** The cell of a column as a number; 0 for none. */
export const numberOf = (row: Row, column: string): number => Number(row[column] ?? 0);
