import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryDirectory } from '../temporary.ts';
import { kashaf } from './command.ts';

const folder = temporaryDirectory();
const news = join(folder, 'news.ndjson');
writeFileSync(
  news,
  [
    {
      id: 'a',
      date: '2017-02-01',
      text: 'استقبل رئيس الحكومة يوسف الشاهد وفدا فرنسيا. وقال الشاهد إن تونس مستعدة.',
    },
    { id: 'b', date: '2017-03-05', text: 'زار رئيس الحكومة يوسف الشاهد ولاية صفاقس في تونس.' },
    { id: 'c', date: '2016-09-10', text: 'التقى وفد تونسي مسؤولين في فرنسا.' },
  ]
    .map((one) => `${JSON.stringify(one)}\n`)
    .join(''),
);

test('index: each thing once, with documents, mentions, spellings, offices and days', async () => {
  const { code, stdout } = await kashaf([
    'index',
    '-f',
    'ndjson',
    '--types',
    'person,country',
    news,
  ]);
  expect(code).toBe(0);
  const entries = stdout
    .trimEnd()
    .split('\n')

    .map((line) => JSON.parse(line));
  expect(entries.map(({ key, documents, mentions }) => [key, documents, mentions])).toEqual([
    ['person:يوسف الشاهد', 2, 3],
    ['country:TN', 3, 3],
    ['country:FR', 2, 2],
  ]);
  expect(entries[0]).toMatchObject({
    first: '2017-02-01',
    last: '2017-03-05',
    variants: [{ name: 'الشاهد', mentions: 1 }],
    offices: [{ text: 'رئيس الحكومة', documents: 2, first: '2017-02-01', last: '2017-03-05' }],
  });
});

test('index: the first things of each kind, and those of enough documents', async () => {
  const options = ['index', '-f', 'csv', '--types', 'country'];
  const names = async (...more: readonly string[]): Promise<readonly (string | undefined)[]> => {
    const { stdout } = await kashaf([...options, ...more, news]);
    const rows = stdout.trimEnd().split('\n').slice(1);
    return rows.map((row) => row.split(',')[2]);
  };
  expect(await names('--top', '1')).toEqual(['تونس']);
  expect(await names('--min-documents', '3')).toEqual(['تونس']);
  expect(await names()).toEqual(['تونس', 'فرنسا']);
});

test('index: the same with several workers, in a file', async () => {
  const file = join(folder, 'index.md');
  const one = await kashaf(['index', '-f', 'markdown', news]);
  const two = await kashaf(['index', '-f', 'markdown', '-j', '2', '-o', file, news]);
  expect([one.code, two.code, two.stdout]).toEqual([0, 0, '']);
  expect(readFileSync(file, 'utf8')).toBe(one.stdout);
});

test('index: wrong use says what is right', async () => {
  const { code, stderr } = await kashaf(['index', '--top', '0', news]);
  expect(code).toBe(2);
  expect(stderr).toContain('Pass a whole number from 1.');
});
