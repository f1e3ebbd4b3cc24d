/** The next multiple of a size, from which on typed arrays of that many bytes an element may begin. */
export const aligned = (at: number, size: 4 | 8): number => Math.ceil(at / size) * size;

/**
 * The bytes of a file from such a multiple of their buffer on: they themselves, or a copy, since a buffer
 * from a pool may lie anywhere.
 */
export const alignedBytes = (source: Uint8Array, size: 4 | 8): Uint8Array =>
  source.byteOffset % size === 0 ? source : Uint8Array.from(source);

/**
 * The same bytes as signed numbers. A buffer of Node is seldom the whole of its memory, and its `slice` makes
 * no copy: what is read from its beginning may be another file's.
 */
export const signedBytes = ({ buffer, byteOffset, byteLength }: Uint8Array): Int8Array =>
  new Int8Array(buffer, byteOffset, byteLength);
