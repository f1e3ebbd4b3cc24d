import type { EntityType } from '../kinds.ts';
import type { SqlRow } from './sqlite.ts';

/** The cell of a column as a text; empty for none. */
export const textColumn = (row: SqlRow, column: string): string => String(row[column] ?? '');

/** The cell of a column as a text; null for none. */
export const optionalColumn = (row: SqlRow, column: string): string | null => {
  const cell = row[column] ?? null;
  return cell === null ? null : String(cell);
};

/** The cell of a column as a number; 0 for none. */
export const numberColumn = (row: SqlRow, column: string): number => Number(row[column] ?? 0);

/** The kind of a thing: `addThing` alone writes this column. */
export const typeColumn = (row: SqlRow): EntityType => textColumn(row, 'type') as EntityType;
