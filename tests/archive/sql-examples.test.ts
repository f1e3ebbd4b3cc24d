import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { openArchive } from '../../src/archive/open.ts';
import type { Database } from '../../src/archive/sqlite.ts';
import { openWriter } from '../../src/archive/write.ts';
import { root } from '../cli/command.ts';
import { temporaryDirectory } from '../temporary.ts';
import { samples } from './samples.ts';
import { shellTest } from './shell.ts';

const page = readFileSync(join(root, 'samples/docs/archive.md'), 'utf8');
const examples = [...page.matchAll(/\n(.+)\n\n```sql\n([\s\S]*?)```/gu)].map(
  ([, question = '', sql = '']) => [question, sql] as const,
);

const file = join(temporaryDirectory(), 'news.db');
let database: Database;
beforeAll(async () => {
  const writer = await openWriter(file, 0);
  writer.add(samples());
  writer.join();
  writer.close();
  database = await openArchive(file);
}, 60_000);

test('there are ten', () => {
  expect(examples).toHaveLength(10);
});

test.each(examples)('%s', (_, sql) => {
  expect(database.all(sql).length).toBeGreaterThan(0);
});

shellTest.each(examples)('in the sqlite3 shell: %s', (_, sql) => {
  expect(execFileSync('sqlite3', [file, sql], { encoding: 'utf8' })).toMatch(/\S/u);
});

test('every table and view of the page is there, with its columns', () => {
  const rows = [...page.matchAll(/^\| `(\w+)` +\|[^|]+\|(.*)\|$/gmu)];
  expect(rows).toHaveLength(11);
  for (const [, table, cells = ''] of rows) {
    const known = database.all(`SELECT * FROM ${table} LIMIT 1`)[0] ?? {};
    const columns = [...cells.matchAll(/`([a-z_]+)`/gu)].map(([, column]) => column);
    if (/_words|^words$|quotations/u.test(table ?? '')) continue;
    expect(Object.keys(known)).toEqual(expect.arrayContaining(columns));
  }
});
