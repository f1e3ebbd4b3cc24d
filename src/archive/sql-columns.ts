import { type EntityType, isEntityType } from '../kinds.ts';
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

/**
 * The cell of a column that was written as JSON; null for none.
 * @throws Error when the file is damaged, as SQLite does of its own pages.
 */
export const jsonColumn = <T>(row: SqlRow, column: string): T | null => {
  const cell = optionalColumn(row, column);
  try {
    return cell === null ? null : JSON.parse(cell);
  } catch {
    throw new Error(`malformed value of ${column}`);
  }
};

/** The kind of a thing. @throws Error when the file is damaged. */
export const typeColumn = (row: SqlRow): EntityType => {
  const type = textColumn(row, 'type');
  if (isEntityType(type)) return type;
  throw new Error('malformed value of type');
};
