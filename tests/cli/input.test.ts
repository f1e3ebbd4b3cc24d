import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as zlib from 'node:zlib';
import { expect, test } from 'vitest';
import { temporaryDirectory } from '../temporary.ts';
import { kashaf } from './command.ts';
import { readInput as read } from './read-input.ts';

const directory = temporaryDirectory();
const write = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(directory, name), content);
  return join(directory, name);
};
const sentence = 'وصل الوزير إلى لبنان.';

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
    `kashaf: ${at('')}: what is no text was left out (1); the first: ${at('logo.png')}: is binary; only text can be read`.replace(
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

test.each([
  ['1441-09-02', '2020-04-24'],
  ['2020-04-25', '2020-04-24'],
])('--date %s is read as the day of a record is', async (day, yesterday) => {
  const { stdout } = await kashaf(['-f', 'csv', '--date', day], { input: 'وصل أمس.' });
  expect(stdout.split('\n')[1]?.split(',')[7]).toBe(yesterday);
});
