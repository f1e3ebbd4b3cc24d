import { systemCode } from '../../system-code.ts';
import { describeFileError, UserError } from '../errors.ts';
import type { Io } from '../io.ts';
import { type ByteStream, openBytes, sourceName } from './bytes.ts';
import { type InputItem, type InputOptions, isFailure } from './document.ts';
import { documentsIn } from './documents-in.ts';
import type { Path } from './file-names.ts';
import { shownPath } from './file-names.ts';
import { binaryKind, isDatabase } from './not-text.ts';
import { type IsOutput, repeatTest } from './same-file.ts';
import { isPartOfPage, locate, type Source, walk } from './sources.ts';

/** How the inputs of a command are read. */
interface InputSettings {
  readonly options: InputOptions;
  readonly io: Pick<Io, 'stdin'>;
  /** Files that are not to be read, since they are written. */
  readonly isOutput: IsOutput;
  /** Whether an archive was read before. */
  readonly isRepeated: (path: Path) => boolean;
}

/** «وصل الوزير»: rather a text than the name of a file. */
const isPhrase = /\p{Script=Arabic}\s+\p{Script=Arabic}/u;
const isNameless = (error: unknown): boolean =>
  ['ENOENT', 'ENAMETOOLONG'].includes(systemCode(error));
const noFile = 'no such file; check the name, or pass a text by a pipe: echo TEXT | kashaf';

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
  const settings: InputSettings = { options, io, isOutput, isRepeated: repeatTest() };
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
      if ('directory' in place) yield* directoryOf(place.directory, settings);
      else if (isOutput(place)) {
        const name = sourceName(place);
        yield { id: place.name, error: `${name}: is also the output; pass another file` };
      } else yield* documentsOf(place, settings);
    } catch (error) {
      const id = shownPath(operand);
      const what = isPhrase.test(id) && isNameless(error) ? noFile : describeFileError(error);
      yield { id, error: `${id}: ${what}` };
    }
  }
}

async function* directoryOf(directory: Path, settings: InputSettings): AsyncGenerator<InputItem> {
  let count = 0;
  const others: string[] = [];
  for await (const source of walk(directory)) {
    if (!isFailure(source) && settings.isOutput(source)) continue;
    count++;
    if (isFailure(source)) yield source;
    else if (isPartOfPage(source)) others.push(`${source.name}: is a part of a page`);
    else {
      const leaveOut = (what: string): void => void others.push(`${source.name}: ${what}`);
      yield* exceptWordless(documentsOf(source, settings, leaveOut), leaveOut);
    }
  }
  const name = shownPath(directory);
  const [first] = others;
  if (count === others.length) {
    const error =
      first === undefined
        ? `${name}: no text in this directory; pass another`
        : `${name}: no text in this directory (${first}); pass another`;
    yield { id: name, error };
  } else if (first !== undefined) {
    settings.options.warn(
      `${name}: what is no text was left out (${others.length}); the first: ${first}`,
    );
  }
}

/** What a file gives, unless it is one record without a text, as settings of programs are: package.json. */
async function* exceptWordless(
  items: AsyncIterable<InputItem>,
  leaveOut: (what: string) => void,
): AsyncGenerator<InputItem> {
  let count = 0;
  let wordless: InputItem | undefined;
  for await (const item of items) {
    count++;
    if (wordless !== undefined) yield wordless;
    wordless = count === 1 && isFailure(item) && item.isWordless === true ? item : undefined;
    if (wordless === undefined) yield item;
  }
  if (wordless !== undefined) leaveOut('has no field with a text');
}

async function* documentsOf(
  source: Source,
  { options, io, isRepeated }: InputSettings,
  unusable?: (what: string) => void,
): AsyncGenerator<InputItem> {
  const name = sourceName(source);
  let bytes: ByteStream | undefined;
  try {
    bytes = await openBytes(source, io, options);
    if (source.path !== undefined && bytes.isPacked !== true && isDatabase(bytes.head)) {
      if (isRepeated(source.path)) {
        const error = `${name}: its documents would count twice; name an archive once`;
        yield { id: source.name, error };
        return;
      }
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
