import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import type { Archivable } from '../../src/archive/archivable.ts';
import { ArchiveError } from '../../src/archive/errors.ts';
import { openArchive } from '../../src/archive/open.ts';
import { readArchive } from '../../src/archive/read-archive.ts';
import type { SqlRow } from '../../src/archive/sqlite.ts';
import { openWriter } from '../../src/archive/write.ts';
import { temporaryDirectory } from '../temporary.ts';
import { archivable, samples } from './samples.ts';
import { shellTest } from './shell.ts';

const directory = temporaryDirectory();
let made = 0;
const lockOf = (file: string): string => join(directory, `.${basename(file)}.writer`);
const newFile = (): string => join(directory, `${++made}.db`);

const write = async (file: string, documents: readonly Archivable[]): Promise<void> => {
  const writer = await openWriter(file, 0);
  writer.add(documents);
  writer.join();
  writer.close();
};

const query = async (file: string, sql: string): Promise<readonly SqlRow[]> => {
  const database = await openArchive(file);
  const rows = database.all(sql);
  database.close();
  return rows;
};

const isWhole = async (file: string): Promise<void> => {
  expect(await query(file, 'PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  expect(await query(file, 'PRAGMA foreign_key_check')).toEqual([]);
};

/** All that an archive says, whatever the order in which it was written. */
const contentOf = async (file: string): Promise<object> => ({
  appearances: await query(file, 'SELECT * FROM appearances ORDER BY document, start, key'),
  entries: await query(
    file,
    'SELECT type, name, code, documents, mentions, key FROM entries ORDER BY key',
  ),
  people: await query(file, 'SELECT name, documents, mentions, key FROM people ORDER BY key'),
  timeline: await query(file, 'SELECT * FROM timeline ORDER BY document, day, written, sentence'),
  names: await query(
    file,
    'SELECT key, names.name, documents, reported FROM names JOIN things ON things.number = thing ORDER BY 1, 2',
  ),
  pairs: await query(
    file,
    `SELECT min(a.key, b.key) AS one, max(a.key, b.key) AS other, sum(sentences) AS sentences
     FROM cooccurrences JOIN things a ON a.number = a JOIN things b ON b.number = b
     GROUP BY 1, 2 ORDER BY 1, 2`,
  ),
});

const reading = async (file: string) => {
  const read = [];
  for await (const one of readArchive(file)) read.push(one);
  return read;
};

test('what is read is what was written', async () => {
  const file = newFile();
  const documents = samples();
  await write(file, documents);
  expect(await reading(file)).toEqual(
    documents.map(({ document: { text }, report }) => ({ text, report })),
  );
  await isWhole(file);
});

test('headline, writer and own fields come back', async () => {
  const file = newFile();
  const described = { title: 'عنوان', byline: 'هند', kept: { section: 'local', n: 3 } };
  await write(file, [{ ...archivable('a', 'زار لبنان.'), ...described }]);
  expect((await reading(file))[0]).toMatchObject(described);
});

test('a document that comes again takes the place of the old one', async () => {
  const file = newFile();
  const documents = samples();
  const other = archivable('rabat-politics.txt', 'زار جون كيري لبنان.');
  await write(file, documents);
  await write(file, [other]);
  await isWhole(file);
  const expected = newFile();
  await write(
    expected,
    documents.map((one) => (one.report.id === other.report.id ? other : one)),
  );
  expect(await contentOf(file)).toEqual(await contentOf(expected));
  const words = (word: string) =>
    query(file, `SELECT count(*) AS n FROM words WHERE text MATCH '${word}'`);
  expect(await words('بوريطه')).toEqual([{ n: 0 }]);
  expect(await words('كيري')).toEqual([{ n: 1 }]);
});

test('knows the hash of what it holds', async () => {
  const file = newFile();
  const [one, two] = samples();
  if (one === undefined || two === undefined) throw new Error('no samples');
  const writer = await openWriter(file, 0);
  writer.add([one]);
  expect(writer.hashOf(one.report.id)).toBe(one.hash);
  expect(writer.hashOf(two.report.id)).toBeUndefined();
  writer.close();
});

test('a failure within a transaction leaves what was there', async () => {
  const file = newFile();
  const [one, two] = samples();
  if (one === undefined || two === undefined) throw new Error('no samples');
  await write(file, [one]);
  const before = await contentOf(file);
  const broken = { ...two, report: { ...two.report, id: null as unknown as string } };
  await expect(write(file, [broken])).rejects.toThrow(/NOT NULL/u);
  expect(await contentOf(file)).toEqual(before);
});

test('a second writer says that it waits, or fails with a line that names the process', async () => {
  const file = newFile();
  const first = await openWriter(file, 0);
  await expect(openWriter(file, 0)).rejects.toThrow(
    new ArchiveError(
      `${file}: process ${process.pid} is writing to it; wait for it to end (if none is running, remove ${lockOf(file)})`,
    ),
  );
  const said: string[] = [];
  const waiting = openWriter(file, 5000, (message) => void said.push(message));
  await new Promise((resolve) => setTimeout(resolve, 300));
  first.close();
  (await waiting).close();
  expect(said).toEqual([`${file}: process ${process.pid} is writing to it; its end is waited for`]);
});

test('locks that a killed process left are taken over', async () => {
  const file = newFile();
  await write(file, samples().slice(0, 2));
  // No process has this number.
  writeFileSync(lockOf(file), '999999999');
  mkdirSync(`${file}.lock`);
  execFileSync('touch', ['-d', '1 minute ago', `${file}.lock`]);
  expect(await reading(file)).toHaveLength(2);
  mkdirSync(`${file}.lock`);
  execFileSync('touch', ['-d', '1 minute ago', `${file}.lock`]);
  await write(file, samples().slice(2, 3));
  expect(await reading(file)).toHaveLength(3);
});

shellTest('other files are refused with the fix', async () => {
  const text = newFile();
  writeFileSync(text, 'نص');
  await expect(openArchive(text)).rejects.toThrow(/is no archive of kashaf; name one made/u);
  await expect(openArchive(newFile())).rejects.toThrow(/no such archive; make one with kashaf/u);
  const foreign = newFile();
  execFileSync('sqlite3', [foreign, 'CREATE TABLE a (b)']);
  await expect(openWriter(foreign, 0)).rejects.toThrow(/not an archive of kashaf/u);
  const newer = newFile();
  await write(newer, []);
  execFileSync('sqlite3', [newer, 'PRAGMA user_version = 9']);
  await expect(openArchive(newer)).rejects.toThrow(
    /an archive of version 9, made by a newer kashaf .*; update kashaf/u,
  );
  await expect(openWriter(newer, 0)).rejects.toThrow(/update kashaf/u);
  execFileSync('sqlite3', [newer, 'PRAGMA user_version = 1']);
  await expect(openArchive(newer)).rejects.toThrow(/version 1, .* remove it and make it anew/u);
});

shellTest('the sqlite3 shell opens it and finds it whole', async () => {
  const file = newFile();
  await write(file, samples());
  const ask = (sql: string): string => execFileSync('sqlite3', [file, sql], { encoding: 'utf8' });
  expect(ask('PRAGMA integrity_check')).toBe('ok\n');
  expect(ask('SELECT count(*) FROM documents')).toBe('14\n');
  expect(ask("SELECT name, documents FROM people WHERE name = 'سعد الدين العثماني'")).toBe(
    'سعد الدين العثماني|1\n',
  );
  expect(ask("SELECT written FROM timeline WHERE day = '2019-12-19'")).toBe(
    'يوم الخميس 19 دجنبر\n',
  );
});

test('says which part of its documents is read', async () => {
  const file = newFile();
  await write(
    file,
    Array.from({ length: 120 }, (_, at) => archivable(`${at}.txt`, 'زار تونس.')),
  );
  const parts: number[] = [];
  for await (const _ of readArchive(file, (part) => parts.push(part)));
  expect(parts).toEqual([50 / 120, 50 / 120, 20 / 120]);
});
