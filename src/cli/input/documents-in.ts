import { type ByteStream, sourceName } from './bytes.ts';
import type { InputItem, InputOptions } from './document.ts';
import { hasHtml } from './html-signs.ts';
import { legibleText } from './legible.ts';
import { type Sniffed, sniff } from './sniff.ts';
import type { Source } from './sources.ts';
import { splitText } from './split-text.ts';
import { readText, streamText } from './text.ts';

/** The documents in the bytes of one input, by its format. */
export async function* documentsIn(
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
