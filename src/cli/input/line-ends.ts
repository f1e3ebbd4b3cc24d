import { delimiterLine } from './sniff.ts';

/**
 * The first piece of a table, and all of it, without the line that names the delimiter, whose end
 * stays: rows keep their lines.
 */
export const peeked = async (
  chunks: AsyncIterable<string>,
): Promise<readonly [beginning: string, all: AsyncGenerator<string>]> => {
  const iterator = chunks[Symbol.asyncIterator]();
  const first = await iterator.next();
  const beginning = first.done === true ? '' : first.value.replace(delimiterLine, '');
  async function* all(): AsyncGenerator<string> {
    yield beginning;
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) {
      yield next.value;
    }
  }
  return [beginning, all()];
};

/** How lines end: of files that were put together in two ways, of old ones in a carriage return. */
export const lineEndsOf = (beginning: string): string[] =>
  beginning.includes('\n') ? ['\r\n', '\n'] : ['\r\n', '\n', '\r'];

/** What the parser waits for behind the end of a row: it passes over empty lines. */
export const lookahead = '\n\n';
const newline = 0x0a;
/** Bytes of a row from which on it waits for the next one. */
const longRow = 1 << 16;

/** The row that the parser has not given yet, which may be whole: on a slow pipe nothing follows it. */
export class OpenRow {
  readonly #whole: RegExp;
  #bytes: Buffer = Buffer.alloc(0);
  #fed = 0;

  constructor(delimiter: string, quotes: boolean) {
    const between = delimiter.replace(/[\\\]^-]/u, '\\$&');
    const bare = quotes ? `[^"${between}\\r\\n][^${between}\\r\\n]*` : `[^${between}\\r\\n]+`;
    const cell = quotes ? `(?:"(?:[^"]|"")*"|${bare})?` : `(?:${bare})?`;
    this.#whole = new RegExp(`^(?:${cell}(?:[${between}]${cell})*\\r?\\n)+$`, 'u');
  }

  /** Takes in what the parser is fed. */
  add(text: string): void {
    const bytes = Buffer.from(text);
    this.#fed += bytes.length;
    this.#bytes = this.#bytes.length > longRow ? bytes : Buffer.concat([this.#bytes, bytes]);
  }

  /** Lets go of the rows that the parser has given, up to a byte of all. */
  end(byte: number): void {
    this.#bytes = this.#bytes.subarray(Math.max(0, this.#bytes.length - (this.#fed - byte)));
  }

  /** Whether it is whole; it may be the line of names, or empty lines. */
  get isWhole(): boolean {
    if (this.#bytes.at(-1) !== newline || this.#bytes.length > longRow) return false;
    return this.#whole.test(this.#bytes.toString());
  }
}
