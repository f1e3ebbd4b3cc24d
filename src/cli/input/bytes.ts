import { open } from 'node:fs/promises';
import type { Io } from '../io.ts';
import type { Source } from './sources.ts';

/** Bytes with a look at their beginning. */
export interface ByteStream {
  /** The first bytes, up to 64 KiB; all of them when there are fewer. */
  readonly head: Uint8Array;
  /** All bytes, the head included. */
  readonly chunks: AsyncIterable<Uint8Array>;
}

const headSize = 1 << 16;

/** Opens a source; gzip is known by its first bytes and undone. */
export const openBytes = async (source: Source, io: Io): Promise<ByteStream> => {
  const raw = await peek(source.path === undefined ? io.stdin : readFile(source.path));
  const zipped = raw.head[0] === 0x1f && raw.head[1] === 0x8b;
  return zipped ? peek(await gunzip(raw.chunks)) : raw;
};

/** The bytes of a file; a stream would do as well, but takes longer to load. */
async function* readFile(path: string): AsyncGenerator<Uint8Array> {
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

const gunzip = async (chunks: AsyncIterable<Uint8Array>): Promise<AsyncIterable<Uint8Array>> => {
  const { pipeline, Readable } = await import('node:stream');
  const { createGunzip } = await import('node:zlib');
  // A failure reaches the reader through the stream itself.
  return pipeline(Readable.from(chunks), createGunzip(), () => {});
};

const peek = async (chunks: AsyncIterable<Uint8Array | string>): Promise<ByteStream> => {
  const iterator = chunks[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let size = 0;
  while (size < headSize) {
    const next = await iterator.next();
    if (next.done === true) break;
    const chunk = typeof next.value === 'string' ? Buffer.from(next.value) : next.value;
    first.push(chunk);
    size += chunk.length;
  }
  return {
    head: first.length === 1 ? (first[0] as Uint8Array) : Buffer.concat(first),
    chunks: rejoin(first, iterator),
  };
};

async function* rejoin(
  first: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array | string>,
): AsyncGenerator<Uint8Array> {
  try {
    yield* first;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) {
      yield typeof next.value === 'string' ? Buffer.from(next.value) : next.value;
    }
  } finally {
    // A reader that stops early closes the file.
    await rest.return?.();
  }
}

/** All bytes in one piece. */
export const readAll = async ({ chunks }: ByteStream): Promise<Uint8Array> => {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return parts.length === 1 ? (parts[0] as Uint8Array) : Buffer.concat(parts);
};
