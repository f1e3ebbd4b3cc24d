// `npm run bench:archive -- FILE`: an archive of a file of many documents: time, size, searches, and
// what is left of it when its writer is killed at random. Machines differ; ratios and sizes are read.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDocument } from '../../src/archive/add-document.ts';
import { type Archivable, contentHash } from '../../src/archive/archivable.ts';
import { openArchive } from '../../src/archive/open.ts';
import { readArchive } from '../../src/archive/read-archive.ts';
import { createSchema } from '../../src/archive/schema.ts';
import { search } from '../../src/archive/search.ts';
import { numberColumn } from '../../src/archive/sql-columns.ts';
import type { Database, Driver } from '../../src/archive/sqlite.ts';
import { nodeDriver } from '../../src/archive/sqlite-node.ts';
import { wasmDriver } from '../../src/archive/sqlite-wasm.ts';
import { settle } from '../../src/archive/things.ts';
import { readDocument } from '../../src/text/read-document.ts';
import { median, timeOf } from './bench.ts';

const command = 'bin/kashaf.js';
const [file = 'samples', kills = '20'] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'kashaf-archive-'));
const archive = join(folder, 'news.db');

const write = (name: string, figure: string): void =>
  void process.stdout.write(`${name.padEnd(44)} ${figure}\n`);

const index = (output: string): readonly string[] => [
  command,
  'index',
  '-q',
  '-j',
  '2',
  '-o',
  output,
  file,
];

/** Time of a command by the clock and by the processor, which others may use too. */
const seconds = (args: readonly string[]): string => {
  const timed = ['-c', 'TIMEFORMAT="%R %U"; time "$@"', 'bash', process.execPath, ...args];
  const { status, stderr } = spawnSync('bash', timed, { encoding: 'utf8' });
  const [clock, processor] = stderr.trim().split('\n').at(-1)?.split(' ') ?? [];
  if (status !== 0) throw new Error(stderr);
  return `${clock} s, ${processor} s of the processor`;
};

const run = (args: readonly string[]): string => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return stdout;
};

const countOf = (database: Database, table: string): number =>
  numberColumn(database.all(`SELECT count(*) AS n FROM ${table}`)[0] ?? {}, 'n');

/** The same for archives of the same content. */
const contentOf = (database: Database): string => {
  const hash = createHash('sha256');
  for (const sql of [
    'SELECT id, day, hash FROM documents ORDER BY id',
    `SELECT documents.id, things.key, entities.name, count FROM entities
     JOIN things ON things.number = thing JOIN documents ON documents.number = document ORDER BY 1, 2, 3`,
    `SELECT key, names.name, documents, reported FROM names
     JOIN things ON things.number = thing ORDER BY 1, 2`,
    'SELECT key, name, documents, mentions FROM entries ORDER BY key',
    'SELECT count(*) FROM mentions',
    'SELECT sum(sentences) FROM cooccurrences',
  ]) {
    hash.update(JSON.stringify(database.all(sql)));
  }
  return hash.digest('hex');
};

write('made', seconds(index(archive)));
write('made again, nothing new', seconds(index(archive)));
write('size', `${(statSync(archive).size / 1e6).toFixed(0)} MB`);
const whole = await openArchive(archive);
for (const table of ['documents', 'things', 'mentions', 'dates', 'cooccurrences']) {
  write(table, countOf(whole, table).toLocaleString('en'));
}

const frequent = whole
  .all(
    `SELECT things.name FROM things JOIN entities ON thing = things.number WHERE type IN ('person', 'organization', 'country')
     GROUP BY things.number ORDER BY count(*) DESC LIMIT 40`,
  )
  .map((row) => String(row['name']));
const queries: readonly (readonly string[])[] = [
  ...frequent.map((name) => [name]),
  ...frequent.slice(1).map((name, at) => [frequent[at] ?? '', name]),
  ['الحكومة'],
  ['رئيس الحكومة'],
  ['انتخابات'],
];
const none = { types: null, office: null, country: null, from: null, to: null, limit: 20 };
const times = queries.map((query) => timeOf(() => search(whole, { ...none, queries: query })));
write(
  'search, median and worst',
  `${median(times).toFixed(1)} ms, ${Math.max(...times).toFixed(1)} ms`,
);
write(
  'search, the process',
  `${timeOf(() => run([command, 'search', archive, frequent[0] ?? ''])).toFixed(0)} ms`,
);
const expected = contentOf(whole);

/** Writes documents that are analysed already, and searches them, with one build of SQLite. */
const measureDriver = async (name: string, open: Driver, documents: readonly Archivable[]) => {
  const output = join(folder, `${name}.db`);
  const database = open(output);
  database.exec(
    `PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; BEGIN; ${createSchema} COMMIT;`,
  );
  const writing = timeOf(() => {
    for (let at = 0; at < documents.length; at += 100) {
      database.exec('BEGIN IMMEDIATE');
      const touched = new Set<number>();
      for (const one of documents.slice(at, at + 100)) addDocument(database, one, null, touched);
      for (const thing of touched) settle(database, thing);
      database.exec('COMMIT');
    }
  });
  const searching = queries.map((query) =>
    timeOf(() => search(database, { ...none, queries: query })),
  );
  database.close();
  const figure = `${documents.length} documents in ${writing.toFixed(0)} ms, a search ${median(searching).toFixed(2)} ms`;
  write(`SQLite of ${name}`, figure);
};

const analysed: Archivable[] = [];
for await (const one of readArchive(archive)) {
  if (analysed.length === 2000) break;
  const document = readDocument(one.text, { id: one.report.id });
  analysed.push({ ...one, document, hash: contentHash(one.text) });
}
await measureDriver('the package (WebAssembly)', await wasmDriver(), analysed);
const ofNode = nodeDriver();
if (ofNode === undefined) write('SQLite of Node', `none in ${process.version}`);
else await measureDriver(`Node ${process.version}`, ofNode, analysed);

/** Kills a writer at a random moment after its first transaction has begun to be written. */
const killed = (child: ChildProcess, output: string): Promise<void> =>
  new Promise((resolve) => {
    const stateOf = (): string => {
      const found = statSync(output, { throwIfNoEntry: false });
      return `${found?.size} ${found?.mtimeMs} ${existsSync(`${output}-journal`)}`;
    };
    const before = stateOf();
    const watch = setInterval(() => {
      if (stateOf() === before) return;
      clearInterval(watch);
      setTimeout(() => child.kill('SIGKILL'), Math.random() * 3000);
    }, 5);
    child.once('close', () => {
      clearInterval(watch);
      resolve();
    });
  });

const crashed = join(folder, 'crashed.db');
let kill = 0;
let whileWriting = 0;
for (; kill < Number(kills); kill++) {
  await killed(spawn(process.execPath, index(crashed), { stdio: 'ignore' }), crashed);
  try {
    const database = await openArchive(crashed);
    const [found] = database.all('PRAGMA integrity_check');
    if (found?.['integrity_check'] !== 'ok') throw new Error(JSON.stringify(found));
    whileWriting = countOf(database, 'documents');
    database.close();
  } catch (error) {
    // Before the first transaction there is no archive yet.
    if (whileWriting > 0) throw error;
  }
}
write(`killed ${kill} times, documents then`, String(whileWriting));
run(index(crashed));
const database = await openArchive(crashed);
write(
  'content after the run that followed',
  contentOf(database) === expected ? 'the same' : 'DIFFERENT',
);
write('integrity', String(database.all('PRAGMA integrity_check')[0]?.['integrity_check']));
database.close();
whole.close();
rmSync(folder, { recursive: true });
