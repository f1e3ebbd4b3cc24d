import { type Decoded, decode } from '../../text/decode.ts';
import { byteOrderMark, type Encoding } from '../../text/detect.ts';
import { describeFileError } from '../errors.ts';
import { type ByteStream, readAll } from './bytes.ts';

type Warn = (message: string) => void;

interface WholeText {
  readonly text: string;
  /** Why it ends before its end, when it does. */
  readonly error?: string;
}

/** The whole of an input as text. */
export const readText = async (
  bytes: ByteStream,
  encoding: Encoding | 'auto',
  name: string,
  warn: Warn,
): Promise<WholeText> => {
  const read = await readAll(bytes);
  const cut = read.failure !== undefined;
  const decoded: Decoded = decode(cut ? wholeCharacters(read.bytes) : read.bytes, encoding);
  if (decoded.invalidCount > 0) {
    const [first = 0] = decoded.invalidOffsets;
    const place = `${name}:${1 + countOf(newline, read.bytes.subarray(0, first))}`;
    warn(
      invalidBytes(place, decoded.encoding, `${decoded.invalidCount}, the first at byte ${first}`),
    );
  }
  if (!cut) return { text: decoded.text };
  return { text: decoded.text, error: `${name}: ${describeFileError(read.failure)}` };
};

/** The bytes without a character of UTF-8 at their end that may be cut in two. */
const wholeCharacters = (bytes: Uint8Array): Uint8Array => {
  let end = bytes.length;
  while (end > 0 && ((bytes[end - 1] ?? 0) & 0xc0) === 0x80) end--;
  return ((bytes[end - 1] ?? 0) & 0x80) === 0 ? bytes : bytes.subarray(0, end - 1);
};

/** An input as text piece by piece, for those that need not be in memory whole. */
export async function* streamText(
  { chunks }: ByteStream,
  encoding: Encoding | 'auto',
  name: string,
  warn: Warn,
): AsyncGenerator<string> {
  let label: Encoding | undefined = encoding === 'auto' ? undefined : encoding;
  let decoder = new TextDecoder(label ?? 'utf-8');
  let warned = false;
  let line = 1;
  /** The last bytes, where the character itself may begin. */
  let tail: Uint8Array = new Uint8Array();
  const check = (text: string, chunk: Uint8Array): string => {
    if (!warned && text.includes('\ufffd')) {
      warned = marksIn(text) > marksWrittenIn(Buffer.concat([tail, chunk]), label);
      const place = `${name}:${line + linesIn(text.slice(0, text.indexOf('\ufffd')))}`;
      if (warned) warn(invalidBytes(place, label ?? 'utf-8', 'one or more'));
    }
    if (!warned) line += linesIn(text);
    tail = (chunk.length < 2 ? Buffer.concat([tail, chunk]) : chunk).subarray(-2);
    return text;
  };
  for await (const chunk of chunks) {
    // Bytes of ASCII are the same in all encodings but UTF-16: the first others decide.
    if (label === undefined && !isAscii(chunk)) {
      label = encodingOf(chunk);
      decoder = new TextDecoder(label);
    }
    yield check(decoder.decode(chunk, { stream: true }), chunk);
  }
  yield check(decoder.decode(), new Uint8Array());
}

const linesIn = (text: string): number => text.split('\n').length - 1;

const marksIn = (text: string): number => text.split('\ufffd').length - 1;

/** How often U+FFFD itself is written: another program read the text before, and lost something. */
const marksWrittenIn = (bytes: Buffer, encoding: Encoding | undefined): number =>
  encoding !== undefined && encoding !== 'utf-8' ? 0 : countOf(utf8Mark, bytes);

const utf8Mark = Buffer.from('\ufffd');
const newline = Buffer.from('\n');

/** How often some bytes are among others. */
const countOf = (wanted: Buffer, bytes: Uint8Array): number => {
  const among = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let count = 0;
  for (let at = among.indexOf(wanted); at >= 0; at = among.indexOf(wanted, at + wanted.length))
    count++;
  return count;
};

const isAscii = (bytes: Uint8Array): boolean => bytes.every((byte) => byte > 0 && byte < 0x80);

/** Goes by whole lines, so that detection does not find a letter cut in two. */
const encodingOf = (chunk: Uint8Array): Encoding => {
  const mark = byteOrderMark(chunk);
  if (mark !== undefined) return mark.encoding;
  const lines = chunk.subarray(0, chunk.lastIndexOf(0x0a) + 1 || chunk.length);
  return decode(lines, 'auto').encoding;
};

const invalidBytes = (place: string, encoding: Encoding, count: string): string =>
  `${place}: bytes that mean nothing in ${encoding} (${count}) became U+FFFD; if it is not ${encoding}, pass its --encoding`;
