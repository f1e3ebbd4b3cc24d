import { describeFileError, UserError } from '../errors.ts';
import type { Io } from '../io.ts';
import { type ByteStream, openBytes, sourceName } from './bytes.ts';
import { type InputItem, type InputOptions, isFailure } from './document.ts';
import type { Path } from './file-names.ts';
import { shownPath } from './file-names.ts';
import { hasHtml } from './html-signs.ts';
import { legibleText } from './legible.ts';
import { binaryKind, isDatabase } from './not-text.ts';
import type { IsOutput } from './same-file.ts';
import { type Sniffed, sniff } from './sniff.ts';
import { isPartOfPage, locate, type Source, walk } from './sources.ts';
import { splitText } from './split-text.ts';
import { readText, streamText } from './text.ts';

/**
 * The documents of all operands in order, and what cannot be read of them, where it would be. In a
 * directory files that are no text are left out with a warning.
 * @param isOutput files that are not to be read, since they are written.
 */
export async function* readInputItems(
  operands: AsyncIterable<Path> | Iterable<Path>,
  options: InputOptions,
  io: Pick<Io, 'stdin'>,
  isOutput: IsOutput = () => false,
): AsyncGenerator<InputItem> {
  let stdinRead = false;
  for await (const operand of operands) {
    if (operand === '-') {
      // A second one finds nothing left, like that of cat.
      if (stdinRead) continue;
      stdinRead = true;
    }
    if (operand.length === 0) {
      yield { id: '', error: 'an input has no name; name a file, or - for standard input' };
      continue;
    }
    if (typeof operand === 'string' && /^https?:\/\//iu.test(operand)) {
      yield { id: operand, error: `${operand}: is a web address; fetch it: curl -s URL | kashaf` };
      continue;
    }
    try {
      const place = locate(operand);
      if ('directory' in place) yield* directoryOf(place.directory, options, io, isOutput);
      else if (isOutput(place)) {
        const name = sourceName(place);
        yield { id: place.name, error: `${name}: is also the output; pass another file` };
      } else yield* documentsOf(place, options, io);
    } catch (error) {
      const id = shownPath(operand);
      yield { id, error: `${id}: ${describeFileError(error)}` };
    }
  }
}

async function* directoryOf(
  directory: Path,
  options: InputOptions,
  io: Pick<Io, 'stdin'>,
  isOutput: IsOutput,
): AsyncGenerator<InputItem> {
  let count = 0;
  const others: string[] = [];
  for await (const source of walk(directory)) {
    if (!isFailure(source) && isOutput(source)) continue;
    count++;
    if (isFailure(source)) yield source;
    else if (isPartOfPage(source)) others.push(`${source.name}: is a part of a page`);
    else yield* documentsOf(source, options, io, (what) => others.push(`${source.name}: ${what}`));
  }
  const name = shownPath(directory);
  if (count === 0 || count === others.length) {
    yield { id: name, error: `${name}: no text in this directory; pass another` };
  } else if (others.length > 0) {
    options.warn(
      `${name}: what is no text was left out (${others.length}); the first: ${others[0]}`,
    );
  }
}

async function* documentsOf(
  source: Source,
  options: InputOptions,
  io: Pick<Io, 'stdin'>,
  unusable?: (what: string) => void,
): AsyncGenerator<InputItem> {
  const name = sourceName(source);
  let bytes: ByteStream | undefined;
  try {
    bytes = await openBytes(source, io, options);
    if (source.path !== undefined && bytes.isPacked !== true && isDatabase(bytes.head)) {
      const { archivedDocuments } = await import('./archive.ts');
      yield* archivedDocuments(String(source.path), options);
      return;
    }
    const binary = options.encoding === 'auto' ? binaryKind(bytes.head) : undefined;
    if (binary === undefined) yield* documentsIn(bytes, source, options);
    else if (unusable === undefined) yield { id: source.name, error: `${name}: ${binary}` };
    else unusable(binary);
  } catch (error) {
    const what =
      error instanceof UserError ? error.message : `${name}: ${describeFileError(error)}`;
    yield { id: source.name, error: what };
  } finally {
    await bytes?.close();
  }
}

async function* documentsIn(
  bytes: ByteStream,
  source: Source,
  options: InputOptions,
): AsyncGenerator<InputItem> {
  const name = sourceName(source);
  const { encoding, warn } = options;
  const sniffed = formatOf(source.name, bytes.head, options);
  warnOfForm(sniffed, name, warn);
  const stream = (): AsyncIterable<string> => streamText(bytes, encoding, name, warn);
  const streamed = await streamedDocuments(stream, sniffed, source.name, options);
  if (streamed !== undefined) {
    yield* streamed;
    return;
  }
  const { format } = sniffed;
  const { text, error } = await readText(bytes, encoding, name, warn);
  if (format === 'feed') {
    const { feedDocuments } = await import('./feed.ts');
    yield* feedDocuments(text, source.name, options);
  } else {
    if (format === 'text' && hasHtml(text)) {
      warn(`${name}: the text is HTML and is read with its tags; pass --input-format html`);
    }
    const legible = legibleText(warn)(text, name);
    const content = await contentOf(legible, format === 'html' ? 'html' : 'text');
    const document = { id: source.name, ...content };
    if (document.text.trim() === '' && error === undefined) warn(`${name}: holds no text`);
    yield document;
  }
  if (error !== undefined) yield { id: source.name, error };
}

/** Says what a text may be that its name tells otherwise, or a table of which no column is the text. */
const warnOfForm = (
  { likely, columns }: Sniffed,
  name: string,
  warn: (warning: string) => void,
): void => {
  if (likely === 'csv') {
    warn(`${name}: begins like a table; if it is one, pass --input-format csv`);
  } else if (likely !== undefined) {
    warn(`${name}: begins like JSON; if it is, pass --input-format ${likely}`);
  }
  if (columns === undefined) return;
  const shown = columns.slice(0, 12).join(', ');
  warn(`${name}: begins like a table of ${shown}; if it is one, pass --text-field NAME`);
};

/** The documents of an input that is read piece by piece; undefined for one that is read as a whole. */
const streamedDocuments = async (
  stream: () => AsyncIterable<string>,
  { format, delimiter }: Sniffed,
  name: string,
  options: InputOptions,
): Promise<AsyncIterable<InputItem> | undefined> => {
  switch (format) {
    case 'ndjson': {
      const { readNdjson } = await import('./ndjson.ts');
      return readNdjson(stream(), name, options);
    }
    case 'json': {
      const { readJson } = await import('./json.ts');
      return readJson(stream(), name, options);
    }
    case 'csv':
    case 'tsv': {
      const { readCsv } = await import('./csv.ts');
      return readCsv(stream(), { delimiter, quotes: format === 'csv' }, name, options);
    }
    case 'text':
      return options.documentSeparator === undefined
        ? undefined
        : splitText(stream(), options.documentSeparator, name);
    default:
      return undefined;
  }
};

const contentOf = async (text: string, format: 'html' | 'text') => {
  if (format === 'text') return { text, date: null };
  const { readHtml } = await import('../../html/read-html.ts');
  return readHtml(text);
};

const formatOf = (name: string, head: Uint8Array, options: InputOptions): Sniffed => {
  const { format, delimiter, fields } = options;
  if (format === 'auto' && delimiter === undefined) return sniff(name, head, fields);
  if (format === 'tsv') return { format, delimiter: delimiter ?? '\t' };
  if (format === 'csv' || format === 'auto') {
    const found = sniff('.csv', head, fields);
    return { format: 'csv', delimiter: delimiter ?? found.delimiter };
  }
  return { format, delimiter: '' };
};
