import type { Encoding } from '../../src/text/detect.ts';

const singleByte = (encoding: Encoding): ReadonlyMap<string, number> => {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map<string, number>();
  for (let byte = 0; byte < 0x100; byte++) {
    const letter = decoder.decode(Uint8Array.of(byte));
    if (letter !== '\ufffd') bytes.set(letter, byte);
  }
  return bytes;
};

/** The bytes of a text; a letter that the encoding lacks is an error of the test. */
export const encode = (text: string, encoding: Encoding): Uint8Array => {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le');
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16();
  const bytes = singleByte(encoding);
  return Uint8Array.from(text, (letter) => {
    const byte = bytes.get(letter);
    if (byte === undefined) throw new Error(`${encoding} lacks ${letter}`);
    return byte;
  });
};
