import { describe, expect, test } from 'vitest';
import { decode, invalidLimit } from '../../src/text/decode.ts';
import { type Encoding, encodings, isBinary } from '../../src/text/detect.ts';
import { encode } from './encode.ts';

const news = 'قال الوزير، أمس: «بلغت النسبة 3.5%» في بغداد؛ فهل يكفي؟\n';
const short = 'وزارة الخارجية المصرية';

describe('detection', () => {
  test.each(
    encodings.flatMap((encoding) => [news, short].map((text) => [encoding, text] as const)),
  )('%s: %s', (encoding, text) => {
    // ISO-8859-6 has no guillemets.
    const plain = encoding === 'iso-8859-6' ? text.replace(/[«»]/g, '"') : text;
    const { text: decoded, encoding: found, invalidCount } = decode(encode(plain, encoding));
    expect(decoded).toBe(plain);
    expect(found).toBe(encoding);
    expect(invalidCount).toBe(0);
  });

  test.each(['تونس', 'سوريا', 'نيس', 'مالي إنه', 'قصة'])('%s alone is windows-1256', (word) => {
    expect(decode(encode(word, 'windows-1256'))).toMatchObject({
      text: word,
      encoding: 'windows-1256',
    });
  });

  test.each<readonly [Encoding, readonly number[]]>([
    ['utf-8', [0xef, 0xbb, 0xbf]],
    ['utf-16le', [0xff, 0xfe]],
    ['utf-16be', [0xfe, 0xff]],
  ])('the byte order mark of %s is no part of the text', (encoding, mark) => {
    const bytes = Uint8Array.from([...mark, ...encode('نعم', encoding)]);
    expect(decode(bytes)).toMatchObject({ text: 'نعم', encoding });
    expect(decode(bytes, encoding)).toMatchObject({ text: 'نعم' });
  });

  test('nothing is empty UTF-8', () => {
    expect(decode(new Uint8Array())).toMatchObject({ text: '', encoding: 'utf-8' });
  });
});

describe('invalid bytes', () => {
  const utf8 = [...encode('سلام', 'utf-8')];

  test.each<readonly [string, Encoding, readonly number[], readonly number[]]>([
    ['a stray byte', 'utf-8', [0x41, 0xff, 0x42], [1]],
    ['a broken sequence', 'utf-8', [...utf8, 0xd9, 0x20, ...utf8], [8]],
    ['two bytes of three', 'utf-8', [0xe2, 0x80, 0x41], [0]],
    ['an overlong form', 'utf-8', [0xe0, 0x80, 0xaf], [0, 1, 2]],
    ['a surrogate', 'utf-8', [0x41, 0xed, 0xa0, 0x80], [1, 2, 3]],
    ['U+FFFD itself is valid', 'utf-8', [0xef, 0xbf, 0xbd, 0xff], [3]],
    ['a lone surrogate', 'utf-16le', [0x41, 0, 0, 0xd8, 0x42, 0], [2]],
    ['half a unit', 'utf-16be', [0, 0x41, 0x06], [2]],
    ['undefined letters', 'iso-8859-6', [0xc7, 0xff, 0xe4, 0xa1], [1, 3]],
  ])('%s', (_name, encoding, bytes, offsets) => {
    const decoded = decode(Uint8Array.from(bytes), encoding);
    expect(decoded.invalidOffsets).toEqual(offsets);
    expect(decoded.invalidCount).toBe(offsets.length);
    expect(decoded.text.split('\ufffd').length - 1).toBeGreaterThanOrEqual(offsets.length);
  });

  test('mostly good UTF-8 stays UTF-8, counted from the beginning of the file', () => {
    const bytes = Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8, 0xff, ...utf8]);
    expect(decode(bytes)).toMatchObject({ encoding: 'utf-8', invalidOffsets: [11] });
    expect(decode(bytes.subarray(3))).toMatchObject({ encoding: 'utf-8', invalidOffsets: [8] });
  });

  test('a third of good sequences is more than chance gives', () => {
    const bytes = Uint8Array.from([...utf8, ...new Array(7).fill(0xff)]);
    expect(decode(bytes)).toMatchObject({ encoding: 'utf-8', invalidCount: 7 });
  });

  test('only the first are told, all are counted', () => {
    const decoded = decode(new Uint8Array(100).fill(0xff), 'utf-8');
    expect(decoded.invalidCount).toBe(100);
    expect(decoded.invalidOffsets).toHaveLength(invalidLimit);
  });
});

describe('binary', () => {
  test.each<readonly [string, readonly number[], boolean]>([
    ['PDF', [...encode('%PDF-1.7\n', 'utf-8')], true],
    ['ZIP', [0x50, 0x4b, 3, 4, 20], true],
    ['PNG', [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0], true],
    ['NULs', [0x41, 0, 0, 0, 5, 0, 0, 0, 0x42], true],
    ['controls', [1, 2, 3, 4, 5, 6, 0x41], true],
    ['empty', [], false],
    ['UTF-16', [...encode(news, 'utf-16le')], false],
    ['UTF-16 with a mark', [0xfe, 0xff, ...encode('١', 'utf-16be')], false],
    ['windows-1256', [...encode(news, 'windows-1256')], false],
    ['colours of a terminal', [...encode('\u001b[1mنعم\u001b[0m', 'utf-8')], false],
  ])('%s', (_name, bytes, expected) => {
    expect(isBinary(Uint8Array.from(bytes))).toBe(expected);
  });
});
