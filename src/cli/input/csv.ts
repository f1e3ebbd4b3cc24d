import { type CsvError, type Info, type Parser, parse } from 'csv-parse';
import { systemCode } from '../../system-code.ts';
import type { InputItem, InputOptions } from './document.ts';
import { lineEndsOf, lookahead, OpenRow, peeked } from './line-ends.ts';
import { isWordless, missingField } from './missing-field.ts';
import { isOwnResult, ofKashaf } from './own-result.ts';
import { openRecords } from './records.ts';

interface CsvRow {
  readonly record: Readonly<Record<string, string>>;
  /** Its last line in the file. */
  readonly line: number;
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
  let first: Readonly<Record<string, string>> = {};
  try {
    for await (const { record, info, line } of rowsOf(chunks, syntax, onHeader)) {
      if (lacksText()) {
        first = record;
        break;
      }
      last = line;
      if (isHeaderAgain(record, header)) continue;
      const place = `${name}:${last}`;
      if (Object.hasOwn(record, text)) {
        const extra = info.error?.record.slice(header.length).some((cell) => cell.trim() !== '');
        if (extra === true) options.warn(`${place}: ${longRow(header)}`);
        yield* reader.read(record, place);
      } else yield { id: place, error: `${place}: ${shortRow(record, header, text)}` };
    }
    if (!lacksText()) reader.close();
    else {
      const error = `${name}:1: ${lackingText(text, header, first)}`;
      yield {
        id: name,
        error,
        isWordless: isWordless(Object.fromEntries(header.map((name) => [name, first[name] ?? '']))),
      };
    }
  } catch (error) {
    if (!isCsvError(error)) throw error;
    const place = `${name}:${last + 1}`;
    const what = problems[error.code] ?? error.message;
    yield { id: place, error: `${place}: ${what}` };
  }
}

/** Where the only column has a mark between words, that may be the delimiter: «id^text», but no quote. */
const lackingText = (
  text: string,
  header: readonly string[],
  row: Readonly<Record<string, string>>,
): string => {
  if (isOwnResult(row)) return ofKashaf;
  const [only = '', ...others] = header;
  const mark = /(?<=[\p{L}\p{M}\p{N}_] ?)[^\p{L}\p{M}\p{N}\s_.'"-](?= ?[\p{L}_])/u.exec(only)?.[0];
  if (others.length === 0 && mark !== undefined) {
    return `no «${text}»; the only column is ${only}: pass --delimiter '${mark}' if that is between its cells`;
  }
  return header.some(isValue)
    ? `no «${text}»; the first line has no names of columns: put them above it, such as id,text`
    : missingField(text, header, '--text-field', row);
};

/** Characters of the longest name of a column. */
const longestName = 80;

/** A number, a day or a sentence names no column. */
const isValue = (cell: string): boolean =>
  cell.length > longestName || /^\d[\d\s.,:/-]*$/u.test(cell);

/** Files that were put together, each with the names of its columns, and perhaps a mark before them. */
const isHeaderAgain = (
  record: Readonly<Record<string, string>>,
  header: readonly string[],
): boolean =>
  header.length > 1 &&
  header.every((name) => record[name]?.replace(/^\ufeff"?|"$/gu, '').trim() === name);

/** The parser counts a line end of two characters within quotes as two lines. */
const returnsIn = (record: Readonly<Record<string, string>>): number =>
  Object.values(record).reduce((sum, cell) => sum + cell.split('\r\n').length - 1, 0);

/** Bytes of a row, as of a line. */
const longestRow = 1 << 27;

const problems: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED:
    'a quote of this row is not closed, so the rows after it are lost; fix the row',
  CSV_MAX_RECORD_SIZE:
    'the row is over 134 million bytes, so the rows after it are lost; close its quote or split it',
};

const shortRow = (record: object, header: readonly string[], text: string): string => {
  const count = Object.keys(record).length;
  const cells = count === 1 ? '1 cell' : `${count} cells`;
  return `the row has ${cells} of ${header.length}, none of them «${text}»; fix the row`;
};

/** Text with the delimiter in it and no quotes around it is cut there. */
const longRow = (header: readonly string[]): string =>
  `the row has more cells than the ${header.length} columns, the others are left out; put quotes around text`;

/** @param beginning of the table, by which the ends of its lines are known. */
const parserOf = (
  { delimiter, quotes }: TableSyntax,
  beginning: string,
  onHeader: (names: readonly string[]) => void,
) =>
  parse({
    bom: true,
    columns: (names: readonly string[]) => {
      const columns = names.map((column) => column.trim());
      onHeader(columns);
      return columns;
    },
    delimiter,
    info: true,
    max_record_size: longestRow,
    quote: quotes ? '"' : null,
    record_delimiter: lineEndsOf(beginning),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  });

/** Waits until the parser has done something, or has failed. */
const taken = (parser: Parser, act: (done: () => void) => void): Promise<void> =>
  new Promise((resolve) => {
    parser.once('error', () => resolve());
    act(resolve);
  });

/** Rows as soon as they are complete, and all of them before an error. */
async function* rowsOf(
  chunks: AsyncIterable<string>,
  { delimiter, quotes }: TableSyntax,
  onHeader: (names: readonly string[]) => void,
): AsyncGenerator<CsvRow> {
  const [beginning, all] = await peeked(chunks);
  const open = new OpenRow(delimiter, quotes);
  const parser = parserOf({ delimiter, quotes }, beginning, onHeader);
  let ready: CsvRow[] = [];
  let failure: Error | undefined;
  let added = 0;
  parser.on('data', (row: Omit<CsvRow, 'line'>) => {
    added += returnsIn(row.record);
    ready.push({ ...row, line: row.info.lines - added });
  });
  parser.on('error', (error) => {
    failure = error;
  });
  const feed = async (text: string): Promise<void> => {
    open.add(text);
    await taken(parser, (done) => parser.write(text, done));
    const last = ready.at(-1);
    if (last !== undefined) open.end(last.info.bytes);
  };
  for await (const chunk of all) {
    await feed(chunk);
    if (failure === undefined && open.isWhole) {
      await feed(lookahead);
      added += lookahead.length;
    }
    yield* ready;
    ready = [];
    if (failure !== undefined) throw failure;
    parser.removeAllListeners('error').on('error', (error) => {
      failure = error;
    });
  }
  await taken(parser, (done) => parser.once('end', done).end());
  yield* ready;
  if (failure !== undefined) throw failure;
}

const isCsvError = (error: unknown): error is CsvError => systemCode(error).startsWith('CSV_');
