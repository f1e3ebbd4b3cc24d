import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as zlib from 'node:zlib';
import { expect, test } from 'vitest';
import { kashaf, temporaryDirectory } from './command.ts';

const directory = temporaryDirectory();
const write = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(directory, name), content);
  return join(directory, name);
};
const sentence = 'وصل الوزير إلى لبنان.';

/** Ids and texts of the documents that an input holds. */
const read = async (args: readonly string[], input?: string | Uint8Array) => {
  const world = input === undefined ? {} : { input };
  const { stdout, stderr } = await kashaf(['sentences', '-f', 'ndjson', ...args], world);
  const documents = stdout
    .trimEnd()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .map(({ id, sentences }) => [
      id,
      sentences.map(({ text }: { text: string }) => text).join('|'),
    ]);
  return { documents, stderr };
};

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
    /^kashaf: standard input: bytes that mean nothing in utf-8 \(2, the first at byte 38\)/,
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
    /^kashaf: standard input: bytes that mean nothing in utf-8 \(one or more\)/,
  );
});

test('NDJSON gives a document a line, under the fields named', async () => {
  const file = write(
    'a.ndjson',
    `${JSON.stringify({ id: 7, text: sentence })}\r\n\n${JSON.stringify({ text: 'عاد.' })}`,
  );
  expect((await read([file])).documents).toEqual([
    ['7', sentence],
    [`${file}:3`, 'عاد.'],
  ]);
  const other = JSON.stringify({ url: 'u1', body: sentence });
  const fields = ['--text-field', 'body', '--id-field', 'url'];
  expect((await read(fields, other)).documents).toEqual([['u1', sentence]]);
});

test('CSV and TSV give a document a row, line breaks in quotes and all', async () => {
  const csv = write('a.csv', `\ufeffid,text,date\r\nx,"وصل ""أمس"".\nعاد.",2020-02-03\r\n`);
  expect((await read([csv])).documents).toEqual([['x', 'وصل "أمس".|عاد.']]);
  const tsv = write('a.tsv.gz', zlib.gzipSync(`text\tid\n${sentence}\tz\n`));
  expect((await read([tsv])).documents).toEqual([['z', sentence]]);
});

test('the day of a record counts before --date; one that is no day is a warning', async () => {
  const lines = [
    { id: 1, text: 'وصل أمس.', date: '2020-02-03T10:00:00Z' },
    { id: 2, text: 'وصل أمس.' },
    { id: 3, text: 'وصل أمس.', date: 'قريبًا' },
  ];
  const { stdout, stderr } = await kashaf(['-f', 'csv', '--date', '2021-05-06'], {
    input: lines.map((line) => JSON.stringify(line)).join('\n'),
  });
  const days = stdout
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((row) => row.split(',')[7]);
  expect(days).toEqual(['2020-02-02', '2021-05-05', '2021-05-05']);
  expect(stderr).toBe(
    'kashaf: standard input:3: date «قريبًا» is no day and is not used; pass its --date-format\n',
  );
});

test('of a page its article is read, with its day', async () => {
  const page = `<!DOCTYPE html><html><head><title>موقع</title>
    <meta property="article:published_time" content="2020-02-03T08:00:00+02:00">
    <script>var a = "لبنان";</script></head><body><nav>مصر</nav>
    <article><h1>وصول&nbsp;الوزير</h1><p>وصل <b>الوزير</b> أمس.</p><aside>تونس</aside></article>
    <footer>ليبيا</footer></body></html>`;
  expect((await read([], page)).documents).toEqual([['-', 'وصول الوزير|وصل الوزير أمس.']]);
  const { stdout } = await kashaf(['-f', 'csv', '--types', 'date'], { input: page });
  expect(stdout).toContain(',2020-02-02,');
  const bare = write('bare.html', '<p>وصل.<br>عاد.</p>');
  expect((await read([bare])).documents).toEqual([[bare, 'وصل.|عاد.']]);
});

test('directories are walked by name; hidden files and those that are no text are passed over', async () => {
  const at = (name: string): string => join(directory, 'tree', name);
  mkdirSync(at('b/.hidden'), { recursive: true });
  for (const name of ['b/2.txt', 'b/1', 'a.txt', '.secret.txt', 'b/.hidden/3.txt']) {
    writeFileSync(at(name), sentence);
  }
  writeFileSync(at('logo.png'), Uint8Array.of(0x89, 0x50, 0, 0, 0xff));
  writeFileSync(at('empty.txt'), '');
  symlinkSync(at('a.txt'), at('link.txt'));
  symlinkSync(at('.'), at('loop'));
  const { documents, stderr } = await read([join(directory, 'tree')]);
  expect(documents.map(([id]) => id)).toEqual(
    ['a.txt', 'b/1', 'b/2.txt', 'empty.txt', 'link.txt'].map(at),
  );
  expect(stderr.trimEnd().split('\n')).toEqual([
    `kashaf: ${at('empty.txt')}: holds no text`,
    `kashaf: ${at('')}: 1 that are no text were left out; the first: ${at('logo.png')} is binary; only text can be read`.replace(
      '/:',
      ':',
    ),
  ]);
});

test('a page may begin with any number of comments, and so may a text', async () => {
  const comments = '<!---->'.repeat(1000);
  const page = await kashaf(['sentences'], { input: `${comments}<div><p>وصل الوزير.</p></div>` });
  expect(page).toEqual({ code: 0, stdout: 'وصل الوزير.\n', stderr: '' });
  const text = await kashaf(['sentences'], { input: `${comments} وصل` });
  expect(text.stdout).toContain('<!---->');
});

// Node has it from 22.15 on.
test('zstd is read where Node has it, else the command that unpacks it is named', async () => {
  const packed = 'KLUv/SQucQEA2YjYtdmEINin2YTZiNiy2YrYsSDYpdmE2Ykg2YTYqNmG2KfZhiDYo9mF2LMuCvPl8BM=';
  const file = write('a.txt.zst', Buffer.from(packed, 'base64'));
  const result = await kashaf(['sentences', file]);
  if ('createZstdDecompress' in zlib) {
    expect(result).toEqual({ code: 0, stdout: 'وصل الوزير إلى لبنان أمس.\n', stderr: '' });
  } else {
    const stderr = `kashaf: ${file}: is packed with zstd; unpack it: zstd -dc ${file} | kashaf\n`;
    expect(result).toEqual({ code: 2, stdout: '', stderr });
  }
});
