import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryDirectory } from '../temporary.ts';
import { binary, kashaf, root, spawnKashaf } from './command.ts';

const directory = temporaryDirectory();
const files = ['rabat-politics', 'tunis-culture', 'beirut-politics', 'doha-sport'].map((name) =>
  join(root, 'samples', `${name}.txt`),
);

test('workers write the same archive', async () => {
  const other = join(directory, 'workers.db');
  spawnKashaf(['index', '-q', '-j', '2', '-o', other, ...files]);
  const own = join(directory, 'own.db');
  await kashaf(['index', '-q', '-o', own, ...files]);
  expect((await kashaf(['-f', 'ndjson', other])).stdout).toBe(
    (await kashaf(['-f', 'ndjson', own])).stdout,
  );
});

test('an archive is whole after its writer was killed, and the next run ends the work', async () => {
  const input = join(directory, 'many.ndjson');
  const texts = files.map((file) => readFileSync(file, 'utf8'));
  const lines = Array.from({ length: 900 }, (_, n) =>
    JSON.stringify({ id: `n${n}`, text: `${texts[n % texts.length]} العدد ${n}` }),
  );
  writeFileSync(input, lines.join('\n'));
  const killed = join(directory, 'killed.db');
  const args = [binary, 'index', '-q', '-o', killed, input];
  for (const wait of [700, 1100, 1500]) {
    const child = spawn(process.execPath, args, { stdio: 'ignore' });
    await new Promise((resolve) => setTimeout(resolve, wait));
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('close', resolve));
  }
  expect(spawnSync(process.execPath, args).status).toBe(0);
  const count = spawnKashaf(['search', killed, 'العدد', '-f', 'json', '--top', '1']);
  expect(JSON.parse(count.stdout)).toMatchObject({ total: 900 });
  const { openArchive } = await import('../../src/archive/open.ts');
  const database = await openArchive(killed);
  expect(database.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  database.close();
}, 120_000);
