import { expect, test } from 'vitest';
import { streamText } from '../../src/cli/input/text.ts';

/** What is read of bytes in pieces of a size, and the warnings about them. */
const read = async (bytes: Uint8Array, size: number) => {
  const warnings: string[] = [];
  let text = '';
  const chunks = (async function* () {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  })();
  const stream = { head: bytes, chunks, close: async () => {} };
  const warn = (message: string): void => void warnings.push(message);
  for await (const piece of streamText(stream, 'utf-8', 'x', warn)) text += piece;
  return { text, warnings: warnings.length };
};

test.each([1, 2, 3, 5, 64])('U+FFFD and invalid bytes in pieces of %d bytes', async (size) => {
  const written = Buffer.from('قال \ufffd و\ufffd\ufffd.');
  expect(await read(written, size)).toEqual({ text: written.toString(), warnings: 0 });
  const invalid = Buffer.concat([written, Uint8Array.of(0xff), Buffer.from(' ثم')]);
  expect((await read(invalid, size)).warnings).toBe(1);
});
