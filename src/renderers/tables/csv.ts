import { noFrame, type Renderer, type RenderOptions } from '../renderer.ts';
import { type Cell, withoutFormula } from './cells.ts';
import { csvRows, tsvRows } from './separated-values.ts';
import { columnsOf, failedRow, rowsOf } from './table-rows.ts';

type Rows = readonly (readonly Cell[])[];

/** A row a mention in the order of the text, an entity, or a document. */
const table = (write: (rows: Rows) => string): Renderer => {
  const written = (rows: Rows, { escapeFormulas }: RenderOptions): string =>
    write(escapeFormulas === true ? rows.map((row) => row.map(withoutFormula)) : rows);
  return {
    ...noFrame,
    head: (options) => written([columnsOf(options)], options),
    document: (analyzed, options) => written(rowsOf(analyzed, options), options),
    failure: ({ id, error }, options) => written([failedRow(id, error, options)], options),
  };
};

export const csv: Renderer = table(csvRows);
export const tsv: Renderer = table(tsvRows);
