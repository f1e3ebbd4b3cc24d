import { expect, test } from 'vitest';
import { readInput as read } from './read-input.ts';

const sentence = 'وصل الوزير إلى لبنان.';

const utf16 = (text: string, bigEndian: boolean): Uint8Array => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};
/** Letters of windows-1256 and ISO 8859-6 that the sentence needs. */
const oneByte: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'windows-1256': {
    و: 0xe6,
    ص: 0xd5,
    ل: 0xe1,
    ا: 0xc7,
    ز: 0xd2,
    ي: 0xed,
    ر: 0xd1,
    إ: 0xc5,
    ى: 0xec,
    ب: 0xc8,
    ن: 0xe4,
  },
  'iso-8859-6': {
    و: 0xe8,
    ص: 0xd5,
    ل: 0xe4,
    ا: 0xc7,
    ز: 0xd2,
    ي: 0xea,
    ر: 0xd1,
    إ: 0xc5,
    ى: 0xe9,
    ب: 0xc8,
    ن: 0xe6,
  },
};
const encode = (text: string, encoding: string): Uint8Array =>
  Uint8Array.from(text, (letter) => oneByte[encoding]?.[letter] ?? letter.charCodeAt(0));

const encoded: readonly (readonly [encoding: string, bytes: Uint8Array])[] = [
  ['utf-8', Buffer.from(sentence)],
  ['utf-8', Buffer.from(`\ufeff${sentence}`)],
  ['utf-16le', utf16(sentence, false)],
  ['utf-16be', utf16(sentence, true)],
  ['windows-1256', encode(sentence, 'windows-1256')],
  ['iso-8859-6', encode(sentence, 'iso-8859-6')],
];

test.each(encoded)('%s is read when named, and found out when not', async (encoding, bytes) => {
  expect(await read([], bytes)).toEqual({ documents: [['-', sentence]], stderr: '' });
  const named = await read(['--encoding', encoding], bytes);
  expect(named).toEqual({ documents: [['-', sentence]], stderr: '' });
});

test('invalid bytes are a warning, not fatal, and -q says nothing of them', async () => {
  const bytes = Buffer.concat([Buffer.from(sentence), Uint8Array.of(0xff, 0xfe)]);
  const { documents, stderr } = await read([], bytes);
  expect(documents).toHaveLength(1);
  expect(stderr).toMatch(
    /^kashaf: standard input:\d+: bytes that mean nothing in utf-8 \(2, the first at byte 38\)/,
  );
  expect((await read(['-q'], bytes)).stderr).toBe('');
});

test('U+FFFD that is written in the input is no invalid byte', async () => {
  const lost = Buffer.from(JSON.stringify({ text: `${sentence} \ufffd` }));
  const ndjson = ['--input-format', 'ndjson'];
  expect((await read(ndjson, lost)).stderr).toBe('');
  const more = Buffer.concat([
    lost,
    Buffer.from('\n{"text":"'),
    Uint8Array.of(0xff),
    Buffer.from('"}'),
  ]);
  expect((await read(ndjson, more)).stderr).toMatch(
    /^kashaf: standard input:\d+: bytes that mean nothing in utf-8 \(one or more\)/,
  );
});
