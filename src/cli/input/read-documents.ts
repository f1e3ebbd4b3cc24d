import { describeFileError, UserError } from '../errors.ts';
import type { Io } from '../io.ts';
import { type ByteStream, openBytes, sourceName } from './bytes.ts';
import { type InputItem, type InputOptions, isFailure } from './document.ts';
import { documentsIn } from './documents-in.ts';
import type { Path } from './file-names.ts';
import { shownPath } from './file-names.ts';
import { binaryKind, isDatabase } from './not-text.ts';
import type { IsOutput } from './same-file.ts';
import { isPartOfPage, locate, type Source, walk } from './sources.ts';

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
