import { UserError } from '../errors.ts';

interface Packing {
  readonly signature: readonly number[];
  readonly name: string;
  /** The command that undoes it. */
  readonly command: string;
}

const packings: readonly Packing[] = [
  { signature: [0x28, 0xb5, 0x2f, 0xfd], name: 'zstd', command: 'zstd -dc' },
  { signature: [0x42, 0x5a, 0x68], name: 'bzip2', command: 'bzip2 -dc' },
  { signature: [0xfd, 0x37, 0x7a, 0x58, 0x5a], name: 'xz', command: 'xz -dc' },
  { signature: [0x04, 0x22, 0x4d, 0x18], name: 'lz4', command: 'lz4 -dc' },
];

const begins = (head: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, at) => head[at] === byte);

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
  const packing = packings.find(({ signature }) => begins(head, signature));
  if (packing === undefined) return undefined;
  if (packing.name === 'zstd') {
    const createZstd = await zstdOfNode();
    if (createZstd !== undefined) return unzstd(createZstd);
  }
  const file = name === 'standard input' ? 'FILE' : name;
  throw new UserError(
    `${name}: is packed with ${packing.name}; unpack it: ${packing.command} ${file} | kashaf`,
  );
};

/** Node has it from 22.15 on. */
const zstdOfNode = async (): Promise<(() => NodeJS.ReadWriteStream) | undefined> => {
  const zlib = (await import('node:zlib')) as {
    readonly createZstdDecompress?: () => NodeJS.ReadWriteStream;
  };
  return zlib.createZstdDecompress;
};

const unzstd = (create: () => NodeJS.ReadWriteStream): Unpack =>
  async function* (chunks) {
    const { pipeline, Readable } = await import('node:stream');
    const unpacked = create();
    // A failure reaches the reader through the stream itself.
    pipeline(Readable.from(chunks), unpacked, () => {});
    for await (const chunk of unpacked)
      yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
  };
