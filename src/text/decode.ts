import { byteOrderMark, detectEncoding, type Encoding } from './detect.ts';
import { scanUtf8 } from './utf8.ts';

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  /** How many byte sequences mean nothing in the encoding; each is written as U+FFFD in the text. */
  readonly invalidCount: number;
  /** Offsets in the bytes of the first of them, at most `invalidLimit`. */
  readonly invalidOffsets: readonly number[];
}

/** Invalid bytes whose place is reported. */
export const invalidLimit = 20;

/**
 * Makes text of bytes. `auto` goes by the byte order mark, then takes UTF-8 that is well formed,
 * then the encoding that reads most like Arabic. Invalid bytes are reported, never fatal.
 */
export const decode = (bytes: Uint8Array, encoding: Encoding | 'auto' = 'auto'): Decoded => {
  const mark = byteOrderMark(bytes);
  if (mark !== undefined && (encoding === 'auto' || encoding === mark.encoding)) {
    return decodeAs(bytes, mark.encoding, mark.length);
  }
  if (encoding !== 'auto') return decodeAs(bytes, encoding, 0);
  // UTF-16 of plain ASCII is well-formed UTF-8 with NULs in it.
  const text = bytes.includes(0) ? undefined : wellFormed(bytes);
  if (text !== undefined) return valid(text, 'utf-8');
  return decodeAs(bytes, detectEncoding(bytes), 0);
};

/** @param markLength bytes of the byte order mark, which is no part of the text. */
const decodeAs = (bytes: Uint8Array, encoding: Encoding, markLength: number): Decoded => {
  const body = markLength === 0 ? bytes : bytes.subarray(markLength);
  if (encoding === 'utf-8') {
    const text = wellFormed(body);
    if (text !== undefined) return valid(text, encoding);
  }
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(body);
  if (!text.includes('\ufffd')) return valid(text, encoding);
  const invalidOffsets: number[] = [];
  let invalidCount = 0;
  reporterOf(encoding)(body, text, (offset) => {
    invalidCount++;
    if (invalidOffsets.length < invalidLimit) invalidOffsets.push(offset + markLength);
  });
  return { text, encoding, invalidCount, invalidOffsets };
};

const valid = (text: string, encoding: Encoding): Decoded => ({
  text,
  encoding,
  invalidCount: 0,
  invalidOffsets: [],
});

/** The text of well-formed UTF-8; undefined for anything else. */
const wellFormed = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

type InvalidReporter = (bytes: Uint8Array, text: string, report: (offset: number) => void) => void;

const reporterOf = (encoding: Encoding): InvalidReporter => {
  if (encoding === 'utf-8') return (bytes, _text, report) => void scanUtf8(bytes, report);
  if (encoding === 'utf-16le') return reportUnits((low, high) => (high << 8) | low);
  if (encoding === 'utf-16be') return reportUnits((high, low) => (high << 8) | low);
  return reportUndefined;
};

/** In a set of one byte a letter the byte is where its letter does. */
const reportUndefined: InvalidReporter = (_bytes, text, report) => {
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) report(at);
};

/** Lone surrogates, and half a unit at the end. */
const reportUnits =
  (unitOf: (first: number, second: number) => number): InvalidReporter =>
  (bytes, _text, report) => {
    const unitAt = (at: number): number =>
      at + 1 < bytes.length ? unitOf(bytes[at] as number, bytes[at + 1] as number) : 0;
    for (let at = 0; at + 1 < bytes.length; at += 2) {
      const unit = unitAt(at);
      if (unit < 0xd800 || unit > 0xdfff) continue;
      if (unit < 0xdc00 && (unitAt(at + 2) & 0xfc00) === 0xdc00) at += 2;
      else report(at);
    }
    // Half a pair and half a unit at the end are one.
    const isHalfPair = (unitAt(bytes.length - 3) & 0xfc00) === 0xd800;
    if (bytes.length % 2 === 1 && !isHalfPair) report(bytes.length - 1);
  };
