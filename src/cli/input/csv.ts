import { type CsvError, type Info, parse } from 'csv-parse';
import { systemCode } from '../../archive/errors.ts';
import type { InputItem, InputOptions } from './document.ts';
import { missingField, openRecords } from './records.ts';
import { delimiterLine } from './sniff.ts';

interface Row {
  readonly record: Readonly<Record<string, string>>;
  readonly info: Info & {
    /** Of a row with more or fewer cells than there are columns. */
    readonly error?: { readonly record: readonly string[] };
  };
}

/** How a table is written. */
interface TableSyntax {
  readonly delimiter: string;
  /** Whether quotes are around cells. */
  readonly quotes: boolean;
}

/** One row a document, under a line of column names. */
export async function* readCsv(
  chunks: AsyncIterable<string>,
  syntax: TableSyntax,
  name: string,
  options: InputOptions,
): AsyncGenerator<InputItem> {
  const reader = await openRecords(options, name);
  const { text } = options.fields;
  let header: readonly string[] = [];
  const onHeader = (names: readonly string[]): void => {
    header = names;
    const twice = names.find((column, at) => column !== '' && names.indexOf(column) < at);
    if (twice === undefined) return;
    options.warn(`${name}:1: two columns are named «${twice}»; the last is read, rename one`);
  };
  const lacksText = (): boolean => header.length > 0 && !header.includes(text);
  let last = 1;
  try {
    for await (const { record, info } of rowsOf(chunks, syntax, onHeader)) {
      if (lacksText()) break;
      last = info.lines;
      const place = `${name}:${last}`;
      if (Object.hasOwn(record, text)) {
        const extra = info.error?.record.slice(header.length).some((cell) => cell.trim() !== '');
        if (extra === true) options.warn(`${place}: ${longRow(header)}`);
        yield* reader.read(record, place);
      } else yield { id: place, error: `${place}: ${shortRow(record, header, text)}` };
    }
    if (lacksText()) yield { id: name, error: `${name}:1: ${missingField(text, header)}` };
    else reader.close();
  } catch (error) {
    if (!isCsvError(error)) throw error;
    const place = `${name}:${last + 1}`;
    const what = error.code === 'CSV_QUOTE_NOT_CLOSED' ? notClosed : error.message;
    yield { id: place, error: `${place}: ${what}` };
  }
}

const notClosed = 'a quote of this row is not closed, so the rows after it are lost; fix the row';

const shortRow = (record: object, header: readonly string[], text: string): string => {
  const count = Object.keys(record).length;
  const cells = count === 1 ? '1 cell' : `${count} cells`;
  return `the row has ${cells} of ${header.length}, none of them «${text}»; fix the row`;
};

/** Text with the delimiter in it and no quotes around it is cut there. */
const longRow = (header: readonly string[]): string =>
  `the row has more cells than the ${header.length} columns, the others are left out; put quotes around text`;

/** Without the line that names the delimiter, whose end stays: rows keep their lines. */
async function* withoutDelimiterLine(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let isFirst = true;
  for await (const chunk of chunks) {
    yield isFirst ? chunk.replace(delimiterLine, '') : chunk;
    isFirst = false;
  }
}

/** Rows as soon as they are complete, and all of them before an error. */
async function* rowsOf(
  chunks: AsyncIterable<string>,
  { delimiter, quotes }: TableSyntax,
  onHeader: (names: readonly string[]) => void,
): AsyncGenerator<Row> {
  const parser = parse({
    bom: true,
    columns: (names: readonly string[]) => {
      const columns = names.map((column) => column.trim());
      onHeader(columns);
      return columns;
    },
    delimiter,
    info: true,
    quote: quotes ? '"' : null,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  });
  let ready: Row[] = [];
  let failure: Error | undefined;
  parser.on('data', (row: Row) => ready.push(row));
  parser.on('error', (error) => {
    failure = error;
  });
  const taken = (act: (done: () => void) => void): Promise<void> =>
    new Promise((resolve) => {
      parser.once('error', () => resolve());
      act(resolve);
    });
  for await (const chunk of withoutDelimiterLine(chunks)) {
    await taken((done) => parser.write(chunk, done));
    yield* ready;
    ready = [];
    if (failure !== undefined) throw failure;
    parser.removeAllListeners('error').on('error', (error) => {
      failure = error;
    });
  }
  await taken((done) => parser.once('end', done).end());
  yield* ready;
  if (failure !== undefined) throw failure;
}

const isCsvError = (error: unknown): error is CsvError => systemCode(error).startsWith('CSV_');
