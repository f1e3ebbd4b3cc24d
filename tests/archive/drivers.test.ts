import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createSchema } from '../../src/archive/schema.ts';
import type { Driver } from '../../src/archive/sqlite.ts';
import { nodeDriver } from '../../src/archive/sqlite-node.ts';
import { wasmDriver } from '../../src/archive/sqlite-wasm.ts';
import { temporaryDirectory } from '../temporary.ts';
import { freeLater } from './held-lock.ts';

const warnings: Error[] = [];
process.on('warning', (warning) => warnings.push(warning));

const wasm = await wasmDriver();
// Node 20 has none of its own; checks run with newer ones too.
const drivers: readonly (readonly [string, Driver])[] = [
  ['wasm', wasm],
  ...(nodeDriver() === undefined ? [] : [['node', nodeDriver() ?? wasm] as const]),
];
const directory = temporaryDirectory();
let made = 0;
const newFile = (): string => join(directory, `${++made}.db`);

test.each(drivers)('%s: statements, parameters, full text, transactions', (_, open) => {
  const file = newFile();
  const database = open(file);
  database.exec(`BEGIN; ${createSchema} COMMIT;`);
  database.exec("INSERT INTO words (rowid, text) VALUES (7, 'حكومه جديده')");
  expect(database.all("SELECT rowid AS n FROM words WHERE words MATCH 'حكومه'")).toEqual([
    { n: 7 },
  ]);
  expect(database.run('INSERT INTO due (task) VALUES (?)', 'a')).toBeTypeOf('number');
  database.exec('BEGIN IMMEDIATE');
  database.run('INSERT INTO due (task) VALUES (?)', 'b');
  database.exec('ROLLBACK');
  expect(database.all('SELECT task, ? AS one, ? AS none FROM due', 1, null)).toEqual([
    { task: 'a', one: 1, none: null },
  ]);
  expect(() => database.run('INSERT INTO due (task) VALUES (?)', 'a')).toThrow(/UNIQUE/u);
  expect(database.run('INSERT INTO due (task) VALUES (?)', 'c')).toBeTypeOf('number');
  database.close();
  expect(readdirSync(directory).filter((name) => name.endsWith('.lock'))).toEqual([]);
});

const pairs = drivers.flatMap(([one, first]) =>
  drivers.map(([other, second]) => [one, other, first, second] as const),
);

test.each(pairs)('what %s holds within a transaction %s does not touch', (_, __, first, second) => {
  const file = newFile();
  const writer = first(file);
  writer.exec('CREATE TABLE a (b)');
  const reader = second(file);
  writer.exec('BEGIN IMMEDIATE');
  writer.run('INSERT INTO a VALUES (1)');
  expect(readdirSync(directory)).toContain(`${made}.db.lock`);
  writer.exec('COMMIT');
  expect(reader.all('SELECT count(*) AS n FROM a')).toEqual([{ n: 1 }]);
  reader.exec('BEGIN');
  reader.all('SELECT * FROM a');
  expect(readdirSync(directory)).toContain(`${made}.db.lock`);
  reader.exec('COMMIT');
  expect(readdirSync(directory)).not.toContain(`${made}.db.lock`);
  for (const one of [writer, reader]) one.close();
});

test.each(drivers)('%s waits for another process, and says nothing', async (_, open) => {
  const file = newFile();
  const database = open(file);
  database.exec('CREATE TABLE a (b)');
  await freeLater(file);
  const start = performance.now();
  expect(database.all('SELECT * FROM a')).toEqual([]);
  expect(performance.now() - start).toBeGreaterThan(100);
  database.close();
  expect(warnings.filter(({ name }) => name === 'ExperimentalWarning')).toEqual([]);
});

test.each(drivers)(
  '%s: an old lock is removed, that of a writer who is stopped is not',
  async (_, open) => {
    const file = newFile();
    const database = open(file);
    database.exec('CREATE TABLE a (b)');
    mkdirSync(`${file}.lock`);
    utimesSync(`${file}.lock`, 0, 0);
    expect(database.all('SELECT * FROM a')).toEqual([]);
    writeFileSync(join(directory, `.${made}.db.writer`), String(process.ppid));
    await freeLater(file, 60);
    // A thread frees it with an error when it is gone.
    expect(database.all('SELECT * FROM a')).toEqual([]);
    expect(existsSync(`${file}.lock`)).toBe(false);
    database.close();
  },
);
