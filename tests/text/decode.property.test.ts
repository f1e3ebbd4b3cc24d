import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode } from '../../src/text/decode.ts';
import { type Encoding, encodings, isBinary } from '../../src/text/detect.ts';
import { scanUtf8 } from '../../src/text/utf8.ts';
import { encode } from './encode.ts';

/** Strings that an encoding can hold. */
const textsIn = (encoding: Encoding): fc.Arbitrary<string> => {
  if (encoding.startsWith('utf')) return fc.string({ unit: 'binary' });
  const decoder = new TextDecoder(encoding);
  const letters = Array.from({ length: 0x100 }, (_, byte) => decoder.decode(Uint8Array.of(byte)));
  return fc.string({ unit: fc.constantFrom(...letters.filter((letter) => letter !== '\ufffd')) });
};

test.each(encodings)('%s: what is encoded is decoded', (encoding) => {
  fc.assert(
    fc.property(textsIn(encoding), (text) => {
      // A mark at the beginning is no text.
      fc.pre(!text.startsWith('\ufeff') && !text.startsWith('\ufffe'));
      const decoded = decode(encode(text, encoding), encoding);
      expect(decoded).toEqual({
        text,
        encoding,
        invalidCount: 0,
        invalidOffsets: [],
      });
    }),
    { numRuns: 300 },
  );
});

test('well-formed UTF-8 is never taken for anything else', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      fc.pre(!/[\u0000\ufeff\ufffe]/u.test(text));
      expect(decode(encode(text, 'utf-8'))).toMatchObject({ text, encoding: 'utf-8' });
    }),
    { numRuns: 300 },
  );
});

test.each([...encodings, 'auto'] as const)('%s: any bytes are decoded', (encoding) => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const { text, invalidCount, invalidOffsets } = decode(bytes, encoding);
      expect(text.split('\ufffd').length - 1).toBeGreaterThanOrEqual(invalidCount);
      expect(typeof isBinary(bytes)).toBe('boolean');
      let last = -1;
      for (const offset of invalidOffsets) {
        expect(offset).toBeGreaterThan(last);
        expect(offset).toBeLessThan(bytes.length);
        last = offset;
      }
    }),
    { numRuns: 500 },
  );
});

test('invalid UTF-8 is counted as the decoder counts it', () => {
  const bytes = fc.array(
    fc.oneof(
      fc.integer({ min: 0, max: 255 }),
      fc.constantFrom(0xd8, 0xd9, 0xa7, 0x84, 0xe2, 0x80, 0xf0, 0x9f, 0xed, 0xa0, 0xef, 0xbf, 0xbd),
    ),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(bytes, (values) => {
      const data = Uint8Array.from(values);
      let invalid = 0;
      scanUtf8(data, () => invalid++);
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(data);
      const replaced = [...text].filter((letter) => letter === '\ufffd').length;
      const genuine = Buffer.from(data).toString('latin1').split('\u00ef\u00bf\u00bd').length - 1;
      expect(invalid).toBe(replaced - genuine);
    }),
    { numRuns: 1000 },
  );
});
