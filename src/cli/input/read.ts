import type { Encoding } from '../../text/detect.ts';
import { describeFileError } from '../errors.ts';
import type { Io } from '../io.ts';
import { openBytes } from './bytes.ts';
import type { Fields, InputDocument, InputFormat, Problems } from './document.ts';
import { readNdjson } from './ndjson.ts';
import { binaryKind, formatOf } from './sniff.ts';
import { locate, type Source, walk } from './sources.ts';
import { readText, streamText } from './text.ts';

export interface InputOptions {
  readonly format: InputFormat;
  readonly encoding: Encoding | 'auto';
  readonly fields: Fields;
}

/**
 * The documents of all operands in order. What cannot be read is told and passed over; in a
 * directory files that are no text are passed over in silence.
 */
export async function* readDocuments(
  operands: readonly string[],
  options: InputOptions,
  io: Io,
  problems: Problems,
): AsyncGenerator<InputDocument> {
  for (const operand of operands) {
    try {
      const place = await locate(operand);
      if ('directory' in place) {
        let texts = 0;
        for await (const source of walk(place.directory)) {
          for await (const document of documentsOf(source, options, io, problems, () => {})) {
            texts++;
            yield document;
          }
        }
        if (texts === 0) problems.error(`${operand}: no text in this directory; name another`);
      } else {
        yield* documentsOf(place, options, io, problems, problems.error);
      }
    } catch (error) {
      problems.error(`${operand}: ${describeFileError(error)}`);
    }
  }
}

async function* documentsOf(
  source: Source,
  { format, encoding, fields }: InputOptions,
  io: Io,
  problems: Problems,
  unusable: (message: string) => void,
): AsyncGenerator<InputDocument> {
  const { name } = source;
  try {
    const bytes = await openBytes(source, io);
    const binary = encoding === 'auto' ? binaryKind(bytes.head) : undefined;
    if (bytes.head.length === 0) unusable(`${nameOf(source)}: empty; there is nothing to read`);
    else if (binary !== undefined) unusable(`${nameOf(source)}: is ${binary}`);
    else {
      const actual = format === 'auto' ? formatOf(name, bytes.head) : format;
      if (actual === 'text' || actual === 'html') {
        const text = await readText(bytes, encoding, nameOf(source), problems);
        const page = actual === 'text' ? { text, date: null } : await pageOf(text);
        if (page.text.trim() !== '') yield { id: name, ...page };
        else unusable(`${nameOf(source)}: holds no text; there is nothing to read`);
        return;
      }
      const chunks = streamText(bytes, encoding, nameOf(source), problems);
      if (actual === 'ndjson') {
        yield* readNdjson(chunks, name, fields, problems);
      } else {
        const { readCsv } = await import('./csv.ts');
        yield* readCsv(chunks, actual === 'csv' ? ',' : '\t', name, fields, problems);
      }
    }
  } catch (error) {
    problems.error(`${nameOf(source)}: ${describeFileError(error)}`);
  }
}

const pageOf = async (html: string) => {
  const { readPage } = await import('./html.ts');
  return readPage(html);
};

const nameOf = ({ name, path }: Source): string => (path === undefined ? 'standard input' : name);
