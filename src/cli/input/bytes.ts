import { closeSync, openSync, readSync } from 'node:fs';
import type { Io } from '../io.ts';
import { unpackingOf } from './compression.ts';
import type { InputOptions } from './document.ts';
import { turnEventLoop } from './event-loop.ts';
import type { Path } from './file-names.ts';
import type { Source } from './sources.ts';

/** Bytes with a look at their beginning. */
export interface ByteStream {
  /** What came first: a whole line at least, or 64 KiB, or all there is. */
  readonly head: Uint8Array;
  /** All bytes, the head included. */
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Whether the source has them packed. */
  readonly isPacked?: boolean;
  /** Lets go of the file, however far it was read. */
  close(): Promise<void>;
}

const headSize = 1 << 16;

/** How messages call a source. */
export const sourceName = ({ name, path }: Source): string =>
  path === undefined ? 'standard input' : name;

/**
 * Opens a source; what is packed is known by its first bytes and unpacked.
 * @throws UserError when it is packed in a way that this Node cannot undo.
 */
export const openBytes = async (
  source: Source,
  io: Pick<Io, 'stdin'>,
  { warn, onRead }: Pick<InputOptions, 'warn' | 'onRead'>,
): Promise<ByteStream> => {
  const raw = await peek(counted(bytesOf(source, io), onRead));
  try {
    const unpack = await unpackingOf(raw.head, sourceName(source), warn);
    if (unpack === undefined) return raw;
    const unpacked = await peek(unpack(raw.chunks));
    return {
      ...unpacked,
      isPacked: true,
      close: async () => {
        await unpacked.close();
        await raw.close();
      },
    };
  } catch (error) {
    await raw.close();
    throw error;
  }
};

/** Standard input is not touched unless it is read. */
const bytesOf = ({ path, isRegular }: Source, io: Pick<Io, 'stdin'>) => {
  if (path === undefined) return io.stdin;
  return isRegular === true ? readFile(path) : readSlowly(path);
};

async function* counted(
  chunks: AsyncIterable<Uint8Array | string>,
  onRead: ((bytes: number) => void) | undefined,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    onRead?.(bytes.length);
    yield bytes;
  }
}

/** The bytes of a regular file, which is never waited for. */
async function* readFile(path: Path): AsyncGenerator<Uint8Array> {
  const file = openSync(path, 'r');
  try {
    for (;;) {
      await turnEventLoop();
      const buffer = Buffer.allocUnsafe(headSize);
      const bytesRead = readSync(file, buffer);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    closeSync(file);
  }
}

/** The bytes of a named pipe or a device: the program hears of signals until they come. */
async function* readSlowly(path: Path): AsyncGenerator<Uint8Array> {
  const { open } = await import('node:fs/promises');
  const file = await open(path);
  try {
    for (;;) {
      const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(headSize));
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

/** A line is enough to know what an input is: a slow pipe must not wait for more. */
const peek = async (chunks: AsyncIterable<Uint8Array>): Promise<ByteStream> => {
  const iterator = chunks[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let size = 0;
  let failure: unknown;
  try {
    while (size < headSize) {
      const next = await iterator.next();
      if (next.done === true) break;
      first.push(next.value);
      size += next.value.length;
      if (next.value.includes(0x0a)) break;
    }
  } catch (error) {
    // What came before it is still good.
    if (size === 0) throw error;
    failure = error;
  }
  return {
    head: first.length === 1 && first[0] !== undefined ? first[0] : Buffer.concat(first),
    chunks: rejoin(first, iterator, failure),
    close: async () => void (await iterator.return?.()),
  };
};

async function* rejoin(
  first: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
  failure: unknown,
): AsyncGenerator<Uint8Array> {
  yield* first;
  if (failure !== undefined) throw failure;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) {
    yield next.value;
  }
}

/** More than a string holds of two bytes each. */
const mostBytes = 1 << 30;

/**
 * All bytes in one piece, and what went wrong before their end.
 * @throws an error with a code when they are more than any text may have.
 */
export const readAll = async ({
  chunks,
}: ByteStream): Promise<{ readonly bytes: Uint8Array; readonly failure?: unknown }> => {
  const parts: Uint8Array[] = [];
  let size = 0;
  const whole = (): Uint8Array => {
    const [only] = parts;
    return only !== undefined && parts.length === 1 ? only : Buffer.concat(parts);
  };
  try {
    for await (const chunk of chunks) {
      parts.push(chunk);
      size += chunk.length;
      // A pipe may have no end.
      if (size > mostBytes) break;
    }
  } catch (failure) {
    if (parts.length === 0) throw failure;
    return { bytes: whole(), failure };
  }
  if (size > mostBytes) throw Object.assign(new Error('too long'), { code: 'ERR_STRING_TOO_LONG' });
  return { bytes: whole() };
};
