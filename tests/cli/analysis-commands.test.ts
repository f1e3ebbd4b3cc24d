import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { temporaryDirectory } from '../temporary.ts';
import { kashaf, root, spawnKashaf } from './command.ts';

const directory = temporaryDirectory();
const archive = join(directory, 'news.db');
const samples = join(root, 'samples');
const sample = (name: string): string => join(samples, `${name}.txt`);
const files = ['rabat-politics', 'tunis-culture', 'beirut-politics', 'doha-sport'].map(sample);

beforeAll(async () => {
  const { code, stderr } = await kashaf(['index', '-o', archive, ...files]);
  expect({ code, stderr }).toEqual({
    code: 0,
    stderr: `kashaf: ${archive}: 4 written, 0 unchanged\n`,
  });
}, 60_000);

test('an archive is made anew only of what is new or changed', async () => {
  const text = join(directory, 'a.txt');
  writeFileSync(text, 'زار جون كيري لبنان.');
  const again = async () => (await kashaf(['index', '-o', archive, text, ...files])).stderr;
  expect(await again()).toContain(': 1 written, 4 unchanged');
  writeFileSync(text, 'زار جون كيري مصر.');
  expect(await again()).toContain(': 1 written, 4 unchanged');
  expect(await again()).toContain(': 0 written, 5 unchanged');
  const { stdout } = await kashaf(['search', archive, 'كيري', '-f', 'json']);
  expect(JSON.parse(stdout)).toMatchObject({
    total: 1,
    documents: [{ snippets: [{ text: 'زار جون كيري مصر.', marks: [[4, 12]] }] }],
  });
});

test.each([
  ['extract', '-f', 'ndjson'],
  ['extract', '-f', 'csv', '--types', 'person'],
  ['extract', '-f', 'ndjson', '--quotes'],
  ['tokenize'],
  ['sentences'],
  ['index', '-f', 'json'],
  ['timeline', '-f', 'json'],
  ['network', '-f', 'csv'],
  ['stats', '-f', 'json'],
  ['concordance', 'رئيس', '-f', 'csv'],
  ['extract', '-f', 'geojson'],
])('%s of an archive is what it is of its files', async (...command) => {
  const own = join(directory, 'own.db');
  if (!existsSync(own)) await kashaf(['index', '-q', '-o', own, ...files]);
  const ofArchive = await kashaf([...command, own]);
  expect(ofArchive).toEqual(await kashaf([...command, ...files]));
  expect(ofArchive.code).toBe(0);
});

const formats: Readonly<Record<string, readonly string[]>> = {
  extract: ['text', 'json', 'ndjson', 'csv', 'tsv', 'markdown', 'conll', 'html', 'geojson'],
  index: ['text', 'json', 'ndjson', 'csv', 'markdown', 'html', 'geojson'],
  timeline: ['text', 'json', 'csv', 'ics'],
  network: ['text', 'json', 'csv', 'graphml', 'gexf', 'dot'],
  stats: ['text', 'json', 'csv'],
};

test.each(
  Object.entries(formats).flatMap(([command, all]) => all.map((format) => [command, format])),
)('the built program writes %s -f %s of an archive', (command = '', format = '') => {
  const { code, stdout, stderr } = spawnKashaf([command, '-f', format, archive]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/\p{Script=Arabic}/u);
});

test('an archive holds what people are quoted as saying, and a page shows it', async () => {
  const quoted = join(directory, 'quoted.db');
  const input = 'قال الوزير سامي الجبالي: «الميناء جاهز منذ يومين».';
  await kashaf(['index', '-q', '-o', quoted, '-'], { input });
  const { openArchive } = await import('../../src/archive/open.ts');
  const database = await openArchive(quoted);
  expect(database.all('SELECT verb, text FROM quotations')).toEqual([
    { verb: 'قال', text: 'الميناء جاهز منذ يومين' },
  ]);
  database.close();
  const { stdout } = await kashaf(['-f', 'html', quoted]);
  expect(stdout).toContain('"الميناء جاهز منذ يومين"');
});

const found = async (...args: readonly string[]): Promise<readonly string[]> => {
  const { stdout } = await kashaf(['search', archive, '-f', 'json', ...args]);
  return JSON.parse(stdout)
    .documents.map(({ id }: { id: string }) => id.replace(/^.*\/|\.txt$/gu, ''))
    .toSorted();
};

test.each([
  [['بوريطه'], ['rabat-politics']],
  [['ناصر بوريطة', 'محمد السادس'], ['rabat-politics']],
  [['بوريطة', 'نجيب ميقاتي'], []],
  [['مقاتي'], ['beirut-politics']],
  [['وللحكومة'], ['beirut-politics', 'rabat-politics']],
  [['رئيس الحكومة'], ['beirut-politics', 'rabat-politics']],
  [['مهرج*'], ['tunis-culture']],
  [['--office', 'رئيس الحكومة', 'العثماني'], ['rabat-politics']],
  [['--country', 'ma', 'مهرجان'], ['tunis-culture']],
  [
    ['لبنان', '--types', 'person'],
    ['beirut-politics', 'tunis-culture'],
  ],
])('search %j finds %j', async (query, documents) => {
  expect(await found(...query)).toEqual(documents);
});

test('search by the day of publication', async () => {
  const dated = join(directory, 'dated.db');
  const input = [
    { id: 'a', date: '2024-03-05', text: 'زار الوزير لبنان.' },
    { id: 'b', date: '2024-03-06', text: 'زار الوزير لبنان.' },
    { id: 'c', date: '2023-01-01', text: 'زار الوزير لبنان.' },
  ];
  const lines = input.map((one) => JSON.stringify(one)).join('\n');
  await kashaf(['index', '-q', '-o', dated, '-'], { input: lines });
  const ids = async (days: string): Promise<string> => {
    const { stdout } = await kashaf(['search', dated, 'لبنان', '--date', days, '-f', 'csv']);
    return [...stdout.matchAll(/^([abc]),/gmu)].map(([, id]) => id).join('');
  };
  expect(await ids('2024-03-05')).toBe('a');
  expect(await ids('2024-03')).toBe('ba');
  expect(await ids('2023..2024-03-05')).toBe('ac');
});

test.each([
  [['search', archive], /nothing to find; name a word/u],
  [['search', join(directory, 'none.db'), 'x'], /no such archive; make one with kashaf index -o/u],
  [['search', sample('doha-sport'), 'x'], /is no archive of kashaf/u],
  [['search', archive, '--country', 'Lebanon'], /a code of two letters/u],
  [['search', archive, '--date', 'yesterday'], /YYYY-MM-DD, YYYY-MM, YYYY/u],
  [['network', archive, '--min-weight', '-1'], /a number from 0/u],
  [['index', '-o', join(directory, 'no/where.db'), ...files], /no such file|no directory/u],
])('%j is one line and exit code 2', async (args, message) => {
  const { code, stdout, stderr } = await kashaf(args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(message);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

test('--exit-status tells a search without result', async () => {
  expect((await kashaf(['search', archive, 'زرافة', '-e'])).code).toBe(1);
  expect((await kashaf(['search', archive, 'زرافة'])).code).toBe(0);
});

test('a report for reading is in Arabic where it is asked for', async () => {
  const head = async (...args: readonly string[]): Promise<string> =>
    (await kashaf([...args, '--lang', 'ar'])).stdout;
  expect(await head('search', archive, 'بوريطة')).toMatch(
    /^\u2068نص واحد\u2069\n.*يعني ناصر بوريطة/u,
  );
  expect(await head('timeline', archive)).toMatch(/يناير 2021/u);
  expect(await head('stats', archive)).toContain('الكلمات الأكثر ورودًا');
  expect(await head('diff', files[0] ?? '', files[1] ?? '')).toMatch(/^\u2068جديد \(/u);
});

test('a page is one file for one text or for an archive', async () => {
  const page = join(directory, 'page.html');
  expect((await kashaf(['extract', '-f', 'html', '-o', page, archive])).code).toBe(0);
  const html = readFileSync(page, 'utf8');
  expect(html).toMatch(/^<!doctype html>\n<html lang="ar" dir="rtl">/u);
  expect(html).not.toMatch(/(?:src|href)="?https?:/u);
  for (const command of ['extract', 'index']) {
    const titled = await kashaf([command, '-f', 'html', '--title', 'أخبار <كانون>', archive]);
    expect(titled.stdout).toContain('<title>أخبار &lt;كانون&gt;</title>');
  }
  expect(spawnKashaf(['-f', 'html', files[0] ?? '']).stdout).toContain('ناصر بوريطة');
});
