import { UserError } from '../errors.ts';
import type { UnpackingStream } from './unpacker.ts';

interface Packing {
  readonly signature: readonly number[];
  readonly name: string;
  /** The command that undoes it. */
  readonly command: string;
}

const zstd: Packing = {
  signature: [0x28, 0xb5, 0x2f, 0xfd],
  name: 'zstd',
  command: 'zstd -dc',
};
const packings: readonly Packing[] = [
  zstd,
  { signature: [0x42, 0x5a, 0x68], name: 'bzip2', command: 'bzip2 -dc' },
  { signature: [0xfd, 0x37, 0x7a, 0x58, 0x5a], name: 'xz', command: 'xz -dc' },
  { signature: [0x04, 0x22, 0x4d, 0x18], name: 'lz4', command: 'lz4 -dc' },
];

const begins = (head: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, at) => head[at] === byte);

/** Some programs begin with a note that zstd passes over; its first byte varies. */
const beginsWithNote = (head: Uint8Array): boolean =>
  ((head[0] ?? 0) & 0xf0) === 0x50 && begins(head.subarray(1), [0x2a, 0x4d, 0x18]);

type Unpack = (chunks: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>;

/**
 * How to unpack an input that begins so; undefined when it is not packed.
 * @throws UserError with the command that unpacks what this Node cannot.
 */
export const unpackingOf = async (
  head: Uint8Array,
  name: string,
  warn: (message: string) => void,
): Promise<Unpack | undefined> => {
  if (begins(head, [0x1f, 0x8b])) {
    const { gunzip } = await import('./gunzip.ts');
    return (chunks) => gunzip(chunks, (what) => warn(`${name}: ${what}`));
  }
  const packing = beginsWithNote(head)
    ? zstd
    : packings.find(({ signature }) => begins(head, signature));
  if (packing === undefined) return undefined;
  if (packing === zstd) {
    const createZstd = await zstdOfNode();
    if (createZstd !== undefined) {
      const { unzstd } = await import('./unzstd.ts');
      return (chunks) => unzstd(chunks, createZstd, (what) => warn(`${name}: ${what}`));
    }
  }
  const file = name === 'standard input' ? 'FILE' : name;
  throw new UserError(
    `${name}: is packed with ${packing.name}; unpack it: ${packing.command} ${file} | kashaf`,
  );
};

/** Node has it from 22.15 on. */
const zstdOfNode = async (): Promise<(() => UnpackingStream) | undefined> => {
  const zlib = (await import('node:zlib')) as {
    readonly createZstdDecompress?: () => UnpackingStream;
  };
  return zlib.createZstdDecompress;
};
