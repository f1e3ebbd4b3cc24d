import type { Transform } from 'node:stream';

/** A stream of zlib that undoes a packing. */
export interface UnpackingStream extends Transform {
  readonly bytesWritten: number;
}

/** What one packed stream unpacks to, as its bytes come. */
export class Unpacker {
  readonly #stream: UnpackingStream;
  #ready: Buffer[] = [];
  #error: Error | undefined;
  /** Called when what was asked for is done or has failed. */
  #settle: () => void = () => {};
  #taken = 0;
  ended = false;

  /** @param onPiece is given each piece that was unpacked. */
  constructor(stream: UnpackingStream, onPiece: (piece: Buffer) => void = () => {}) {
    this.#stream = stream;
    stream.on('data', (piece: Buffer) => {
      this.#ready.push(piece);
      onPiece(piece);
    });
    stream.on('error', (error) => {
      this.#error = error;
      this.#settle();
    });
    stream.on('end', () => {
      this.ended = true;
      this.#settle();
    });
  }

  /** Gives what the bytes unpack to, and returns those after the end; undefined before the end. */
  async *take(bytes: Buffer): AsyncGenerator<Buffer, Buffer | undefined> {
    if (this.ended) return bytes;
    await new Promise<void>((resolve) => {
      this.#settle = resolve;
      this.#stream.write(bytes, () => resolve());
    });
    await new Promise((resolve) => setImmediate(resolve));
    yield* this.#ready;
    this.#ready = [];
    if (this.#error !== undefined) throw this.#error;
    const used = this.#stream.bytesWritten - this.#taken;
    this.#taken = this.#stream.bytesWritten;
    return this.ended ? bytes.subarray(used) : undefined;
  }

  /** Gives what is left when no more bytes come. */
  async *finish(): AsyncGenerator<Buffer> {
    await new Promise<void>((resolve) => {
      this.#settle = resolve;
      this.#stream.end();
    });
    yield* this.#ready;
  }
}
