import { type Decoded, decode } from '../../text/decode.ts';
import type { Encoding } from '../../text/detect.ts';
import { type ByteStream, readAll } from './bytes.ts';
import type { Problems } from './document.ts';

/** The whole of an input as text. */
export const readText = async (
  bytes: ByteStream,
  encoding: Encoding | 'auto',
  name: string,
  problems: Problems,
): Promise<string> => {
  const decoded: Decoded = decode(await readAll(bytes), encoding);
  if (decoded.invalidCount > 0) {
    const [first] = decoded.invalidOffsets;
    const place = `${decoded.invalidCount}, the first at byte ${first}`;
    problems.warning(invalidBytes(name, decoded.encoding, place));
  }
  return decoded.text;
};

/** An input as text piece by piece, for those that need not be in memory whole. */
export async function* streamText(
  { head, chunks }: ByteStream,
  encoding: Encoding | 'auto',
  name: string,
  problems: Problems,
): AsyncGenerator<string> {
  // Detection must not stumble over a letter cut in two.
  const lines = head.subarray(0, head.lastIndexOf(0x0a) + 1 || head.length);
  const label = encoding === 'auto' ? decode(lines, 'auto').encoding : encoding;
  const decoder = new TextDecoder(label);
  let told = false;
  const check = (text: string): string => {
    if (!told && text.includes('\ufffd')) {
      told = true;
      problems.warning(invalidBytes(name, label, 'one or more'));
    }
    return text;
  };
  for await (const chunk of chunks) yield check(decoder.decode(chunk, { stream: true }));
  yield check(decoder.decode());
}

const invalidBytes = (name: string, encoding: Encoding, count: string): string =>
  `${name}: bytes that mean nothing in ${encoding} (${count}) stand as U+FFFD; if it is not ${encoding}, name its --encoding`;
