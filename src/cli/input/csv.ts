import { pipeline, Readable } from 'node:stream';
import { type CsvError, parse } from 'csv-parse';
import type { Fields, InputDocument, Problems } from './document.ts';
import { documentOf } from './records.ts';

interface Row {
  readonly record: Readonly<Record<string, unknown>>;
  readonly info: { readonly lines: number };
}

/** One row a document, under a line of column names. */
export async function* readCsv(
  chunks: AsyncIterable<string>,
  delimiter: ',' | '\t',
  name: string,
  fields: Fields,
  problems: Problems,
): AsyncGenerator<InputDocument> {
  const parser = parse({
    bom: true,
    columns: true,
    delimiter,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  });
  // A failure reaches the loop below through the parser itself.
  const rows: AsyncIterable<Row> = pipeline(Readable.from(chunks), parser, () => {});
  try {
    for await (const { record, info } of rows) {
      const place = `${name}:${info.lines}`;
      const document = documentOf(record, fields, place, problems);
      if (document !== undefined) yield document;
      else if (!Object.hasOwn(record, fields.text)) return;
    }
  } catch (error) {
    if (!isCsvError(error)) throw error;
    problems.error(`${name}:${error['lines']}: ${error.message}; mend the quotes of the row`);
  }
}

const isCsvError = (error: unknown): error is CsvError =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('CSV_');
