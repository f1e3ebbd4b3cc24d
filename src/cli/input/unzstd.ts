import { ByteQueue } from './byte-queue.ts';
import { Unpacker, type UnpackingStream } from './unpacker.ts';

const magic = 0xfd2fb528;
/** What other programs note between frames: its last four bits vary. */
const skippable = 0x184d2a50;

/** Reserved for later versions of the format. */
const unknownBlock = 3;
/** One byte, many times. */
const repeatedByte = 1;

/**
 * What zstd packed, frame after frame, as files put together and several threads leave it: that of Node
 * ends with the first. All that comes before damage is given before the error, and what follows the
 * last frame is left out, as zstd does.
 * @throws an error with a code when the data is cut short or damaged.
 */
export async function* unzstd(
  chunks: AsyncIterable<Uint8Array>,
  create: () => UnpackingStream,
  warn: (what: string) => void,
): AsyncGenerator<Uint8Array> {
  const bytes = new ByteQueue(chunks);
  for (;;) {
    const start = await bytes.take(4);
    const mark = start.length < 4 ? 0 : start.readUInt32LE();
    if (((mark ^ skippable) & 0xfffffff0) === 0) await skip(bytes);
    else if (mark === magic) {
      const frame = new Unpacker(create());
      yield* frame.take(start);
      for await (const part of partsOf(bytes)) yield* unpacked(frame, part);
      yield* frame.finish();
    } else {
      if (start.some((byte) => byte !== 0)) warn('bytes after its zstd data were left out');
      return;
    }
  }
}

async function* unpacked(frame: Unpacker, part: Buffer): AsyncGenerator<Uint8Array> {
  try {
    yield* frame.take(part);
  } catch {
    throw damaged();
  }
}

/** A frame behind its mark: its header, its blocks, its check sum (RFC 8878). */
async function* partsOf(bytes: ByteQueue): AsyncGenerator<Buffer> {
  const [descriptor, first] = await exactly(bytes, 1);
  const isOneSegment = (descriptor & 0x20) !== 0;
  const sizes = [isOneSegment ? 1 : 0, 2, 4, 8];
  const dictionary = [0, 1, 2, 4][descriptor & 3] ?? 0;
  const size = sizes[descriptor >> 6] ?? 0;
  yield first;
  const [, header] = await exactly(bytes, (isOneSegment ? 0 : 1) + dictionary + size);
  yield header;
  for (let isLast = false; !isLast; ) {
    const [, head] = await exactly(bytes, 3);
    const block = head.readUIntLE(0, 3);
    const kind = (block >> 1) & 3;
    if (kind === unknownBlock) throw damaged();
    isLast = (block & 1) === 1;
    const [, body] = await exactly(bytes, kind === repeatedByte ? 1 : block >> 3);
    yield Buffer.concat([head, body]);
  }
  if ((descriptor & 4) !== 0) yield (await exactly(bytes, 4))[1];
}

/** So many bytes, and the first of them. */
const exactly = async (
  bytes: ByteQueue,
  count: number,
): Promise<readonly [first: number, all: Buffer]> => {
  const taken = await bytes.take(count);
  if (taken.length < count) throw cutShort();
  return [taken[0] ?? 0, taken];
};

const skip = async (bytes: ByteQueue): Promise<void> => {
  const [, length] = await exactly(bytes, 4);
  for (let left = length.readUInt32LE(); left > 0; ) {
    const step = Math.min(left, 1 << 16);
    await exactly(bytes, step);
    left -= step;
  }
};

const cutShort = (): Error =>
  Object.assign(new Error('unexpected end of file'), { code: 'ZSTD_CUT' });

const damaged = (): Error => Object.assign(new Error('damaged data'), { code: 'ZSTD_DAMAGED' });
