import * as zlib from 'node:zlib';
import { Unpacker } from './unpacker.ts';

const isMember = (bytes: Buffer): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** Bytes of a member's header; undefined when more of it must come. */
const headerLength = (bytes: Buffer): number | undefined => {
  const flags = bytes[3];
  if (flags === undefined || bytes.length < 10) return undefined;
  let at = 10;
  if ((flags & 4) !== 0) {
    if (bytes.length < at + 2) return undefined;
    at += 2 + bytes.readUInt16LE(at);
  }
  // The name of the file and a comment, each with a NUL at its end.
  for (const flag of [8, 16]) {
    if ((flags & flag) === 0) continue;
    const end = bytes.indexOf(0, at);
    if (end < 0) return undefined;
    at = end + 1;
  }
  if ((flags & 2) !== 0) at += 2;
  return at <= bytes.length ? at : undefined;
};

/** Bytes after a member: its check sum and its length. */
const trailerLength = 8;

/**
 * What gzip packed, member after member. All that comes before damage is given before the error,
 * and what follows the last member is left out, as gzip does.
 * @throws an error with the code of zlib when the data is cut short or damaged.
 */
export async function* gunzip(
  chunks: AsyncIterable<Uint8Array>,
  warn: (what: string) => void,
): AsyncGenerator<Uint8Array> {
  let member: Member | undefined;
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    rest = rest.length === 0 ? Buffer.from(chunk) : Buffer.concat([rest, chunk]);
    for (;;) {
      if (member === undefined) {
        if (rest.length >= 2 && !isMember(rest)) {
          if (rest.some((byte) => byte !== 0)) warn('bytes after its gzip data were left out');
          return;
        }
        const length = headerLength(rest);
        if (length === undefined) break;
        member = new Member();
        rest = rest.subarray(length);
      }
      const left: Buffer | undefined = yield* member.take(rest);
      rest = left ?? Buffer.alloc(0);
      if (left === undefined || left.length < trailerLength) break;
      if (!member.isSound(left.readUInt32LE(0))) throw damaged();
      rest = left.subarray(trailerLength);
      member = undefined;
    }
  }
  if (member !== undefined && !member.ended) yield* member.finish();
  if (member !== undefined || rest.length > 0) throw cutShort();
}

const cutShort = (): Error =>
  Object.assign(new Error('unexpected end of file'), { code: 'Z_BUF_ERROR' });

const damaged = (): Error =>
  Object.assign(new Error('incorrect data check'), { code: 'Z_DATA_ERROR' });

/** Node has it from 20.15 on; before that, damage that unpacks is not noticed. */
const { crc32 } = zlib as { readonly crc32?: (bytes: Uint8Array, before: number) => number };

/** One packed stream with its check sum. */
class Member extends Unpacker {
  #sum = 0;

  constructor() {
    super(zlib.createInflateRaw(), (piece) => {
      if (crc32 !== undefined) this.#sum = crc32(piece, this.#sum);
    });
  }

  /** Whether its check sum is the one expected. */
  isSound(sum: number): boolean {
    return crc32 === undefined || this.#sum === sum;
  }
}
