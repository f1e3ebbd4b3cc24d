import { aligned } from '../text/alignment.ts';

/** A part of a file, with its name. */
interface FilePart {
  readonly name: string;
  /** A multiple of 4 bytes. */
  readonly bytes: Uint8Array;
}

/** Puts parts into one file: the length of its index, the index, which is a line a part, and the parts. */
export const packParts = (parts: readonly FilePart[]): Uint8Array => {
  const lines = parts.map(({ name, bytes }) => `${name} ${bytes.length}`);
  const index = new TextEncoder().encode(lines.join('\n'));
  let end = aligned(4 + index.length, 4);
  const file = new Uint8Array(parts.reduce((sum, { bytes }) => sum + bytes.length, end));
  new DataView(file.buffer).setUint32(0, index.length, true);
  file.set(index, 4);
  for (const { bytes } of parts) {
    file.set(bytes, end);
    end += bytes.length;
  }
  return file;
};

/** Where the parts of such a file begin and end, in bytes, by their names. */
export const partsOf = (
  file: Uint8Array,
): ReadonlyMap<string, readonly [begin: number, end: number]> => {
  const size = new DataView(file.buffer, file.byteOffset).getUint32(0, true);
  const lines = new TextDecoder().decode(file.subarray(4, 4 + size)).split('\n');
  const parts = new Map<string, readonly [number, number]>();
  let begin = aligned(4 + size, 4);
  for (const line of lines) {
    const [name = '', length] = line.split(' ');
    parts.set(name, [begin, begin + Number(length)]);
    begin += Number(length);
  }
  return parts;
};
