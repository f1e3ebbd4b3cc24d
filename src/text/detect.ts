import { scanUtf8 } from './utf8.ts';

/** The character encodings that Arabic news comes in, by their WHATWG names. */
export const encodings = ['utf-8', 'windows-1256', 'iso-8859-6', 'utf-16le', 'utf-16be'] as const;
export type Encoding = (typeof encodings)[number];

interface ByteOrderMark {
  readonly encoding: Encoding;
  /** Bytes it takes. */
  readonly length: number;
}

/** Bytes looked at to tell one encoding from another. */
const sampleSize = 1 << 16;

/** The mark with which bytes begin; undefined when there is none. UTF-32 is no encoding of the web. */
export const byteOrderMark = (bytes: Uint8Array): ByteOrderMark | undefined => {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: 'utf-8', length: 3 };
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', length: 2 };
  return undefined;
};

/** The encoding that bytes which are no well-formed UTF-8 are most likely in. */
export const detectEncoding = (bytes: Uint8Array): Encoding => {
  const sample = bytes.subarray(0, sampleSize);
  const wide = wideEncoding(sample);
  if (wide !== undefined) return wide;
  let invalid = 0;
  const sequences = scanUtf8(sample, () => invalid++);
  // Arabic in one byte a letter hardly ever forms a UTF-8 sequence by chance.
  if (sequences * 2 >= invalid) return 'utf-8';
  // Hardly any news comes in ISO 8859-6: it is read so only where windows-1256 gives French letters.
  if (!/[\u00c0-\u00ff]/u.test(new TextDecoder('windows-1256').decode(sample)))
    return 'windows-1256';
  return arabicness(sample, 'iso-8859-6') > arabicness(sample, 'windows-1256')
    ? 'iso-8859-6'
    : 'windows-1256';
};

/** UTF-16 without a mark: nearly every unit is ASCII or Arabic, so that one byte of two is 0 or 6. */
const wideEncoding = (bytes: Uint8Array): Encoding | undefined => {
  const units = Math.min(bytes.length, sampleSize) >> 1;
  if (units === 0) return undefined;
  let little = 0;
  let big = 0;
  for (let unit = 0; unit < units; unit++) {
    const even = bytes[unit * 2] as number;
    const odd = bytes[unit * 2 + 1] as number;
    if (isNewsUnit(odd, even)) little++;
    if (isNewsUnit(even, odd)) big++;
  }
  const enough = units * 0.8;
  if (little >= enough && little > big) return 'utf-16le';
  return big >= enough && big > little ? 'utf-16be' : undefined;
};

const isNewsUnit = (high: number, low: number): boolean =>
  high === 0x06 || (high === 0 && (low >= 0x20 || (low >= 9 && low <= 13)));

/** Letters of Arabic news, commonest first (counted in khaleej.txt). */
const commonest = 'اليمونرتةبعدسفقأهحكجشإطصىخضزئذثءغظؤآ';

/** Marks that say nothing of the encoding. */
const alike = '،؛؟ـ«»\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652';

/**
 * How much like Arabic a sample reads when it is decoded as `encoding`: the two Arabic sets of one
 * byte a letter place the letters from fa on differently, so that the wrong one gives rare letters,
 * French ones or none at all.
 */
const arabicness = (sample: Uint8Array, encoding: Encoding): number => {
  let score = 0;
  for (const letter of new TextDecoder(encoding).decode(sample)) {
    if (letter < '\u0080') continue;
    const rank = commonest.indexOf(letter);
    if (rank >= 0) score += 1 / (rank + 4);
    else if (letter < '\u00a0' || letter === '\ufffd') score -= 0.5;
    else if (!alike.includes(letter)) score -= 0.1;
  }
  return score;
};

/** Beginnings of files that are no text, whatever their bytes. */
const signatures: readonly string[] = [
  '%PDF-',
  'PK\u0003\u0004',
  '\u001f\u008b',
  '\u0089PNG',
  'GIF8',
];

/** Whether bytes are no text in any of the encodings: known signatures, NULs, many controls. */
export const isBinary = (bytes: Uint8Array): boolean => {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  if (signatures.some((signature) => head.startsWith(signature))) return true;
  if (byteOrderMark(bytes) !== undefined) return false;
  const sample = bytes.subarray(0, sampleSize);
  let controls = 0;
  let zeros = 0;
  for (let at = 0; at < sample.length; at++) {
    const byte = sample[at] as number;
    if (byte === 0) zeros++;
    if (byte < 0x20 && !(byte >= 0x07 && byte <= 0x0d) && byte !== 0x1b) controls++;
  }
  if (zeros > 0) return wideEncoding(sample) === undefined;
  return controls * 10 > sample.length;
};
