import { stringify } from 'csv-stringify/sync';
import type { Cell } from './cells.ts';

/** Rows of CSV: cells with commas, quotes or line breaks in them are quoted (RFC 4180). */
export const csvRows = (rows: readonly (readonly Cell[])[]): string =>
  stringify(rows.map((row) => [...row]));

const escapes: Readonly<Record<string, string>> = {
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
  '\\': '\\\\',
};

/** Rows of TSV, which knows no quotes: tabs and line breaks in cells become `\t` and `\n`. */
export const tsvRows = (rows: readonly (readonly Cell[])[]): string =>
  rows
    .map((row) => {
      const cells = row.map((cell) =>
        String(cell).replace(/[\t\n\r\\]/gu, (one) => escapes[one] ?? one),
      );
      return `${cells.join('\t')}\n`;
    })
    .join('');
