import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { beforeAll, expect, test } from 'vitest';
import { temporaryDirectory } from '../temporary.ts';
import { root } from './command.ts';

const directory = temporaryDirectory();
const prefix = join(directory, 'prefix');
const installed = join(prefix, 'lib/node_modules/kashaf');
/** Bytes: half of them the model, a tenth SQLite and the reader of pages. */
const limit = 20 * 1024 * 1024;

interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}
let packed: Packed;

const run = (command: string, args: readonly string[], cwd: string): string =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

beforeAll(() => {
  const pack = ['pack', '--ignore-scripts', '--json', '--pack-destination', directory];
  [packed] = JSON.parse(run('npm', pack, root));
  const tarball = join(directory, packed.filename);
  run('npm', ['install', '--global', '--offline', '--prefix', prefix, tarball], directory);
}, 120_000);

const sizeOf = (path: string): number =>
  statSync(path).isDirectory()
    ? readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0)
    : statSync(path).size;

test('holds what runs, its data and its licences, and nothing else', () => {
  const paths = packed.files.map(({ path }) => path);
  for (const path of [
    'LICENSE',
    'README.md',
    'bin/kashaf.js',
    'dist/THIRD-PARTY.txt',
    'dist/cli/start.cjs',
    'dist/cli/main.cjs',
    `dist/cli/main.cjs.${process.versions.v8.split('-', 1)[0]}`,
    'dist/index.js',
    'dist/types/index.d.ts',
    'src/lexicons/SOURCES.md',
    'dist/lexicons.bin',
    'src/lexicons/months.json',
  ]) {
    expect(paths).toContain(path);
  }
  const allowed =
    /^(?:bin|dist)\/|^src\/lexicons\/[^/]+\.json$|^src\/[a-z/-]+\.bin$|^(?:package\.json|src\/lexicons\/SOURCES\.md|src\/recognizers\/tagger\/MODEL\.md|[A-Z]+(?:\.md)?)$/;
  expect(paths.filter((path) => !allowed.test(path))).toEqual([]);
  // The package has it as prepared.
  expect(paths).not.toContain('src/lexicons/places.json');
});

test('installs whole, alone and small', () => {
  expect(readdirSync(join(prefix, 'lib/node_modules'))).toEqual(['kashaf']);
  expect(readdirSync(installed)).not.toContain('node_modules');
  expect(sizeOf(prefix)).toBeLessThan(limit);
  expect(sizeOf(prefix)).toBeGreaterThan(100_000);
});

test('names the licence of every package in it', () => {
  const notices = readFileSync(join(installed, 'dist/THIRD-PARTY.txt'), 'utf8');
  for (const name of ['commander', 'htmlparser2', 'csv-parse', 'natural', 'ora']) {
    expect(notices).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(.*MIT`, 'mu'));
  }
  expect(notices).toMatch(/^linkedom \d.+ISC/mu);
  expect(notices).toMatch(/^@mozilla\/readability \d.+Apache-2\.0/mu);
});

test('the installed command runs, away from the checkout', () => {
  const text = join(directory, 'a.txt');
  writeFileSync(text, 'وصل الوزير إلى لبنان.');
  const command = join(prefix, 'bin/kashaf');
  const alone = run(command, ['-f', 'csv', text], directory);
  expect(alone).toContain(',country,لبنان,لبنان,15,20,');
  expect(run(command, ['-f', 'csv', '-j', '2', text], directory)).toBe(alone);
});

test('the installed library runs, and its types are those of its functions', () => {
  const project = join(directory, 'project');
  mkdirSync(join(project, 'node_modules'), { recursive: true });
  run('ln', ['-s', installed, join(project, 'node_modules/kashaf')], project);
  writeFileSync(
    join(project, 'use.mts'),
    `import { analyze, type Entity } from 'kashaf';
     import { readHtml } from 'kashaf/html';
     const { text, date } = readHtml('');
     analyze({ id: undefined, text, date }, { weekday: undefined });
     const entities: readonly Entity[] = analyze('إلى لبنان').documents[0]?.entities ?? [];
     for (const entity of entities) if (entity.type === 'country') entity.value?.code.toLowerCase();
     // @ts-expect-error: it takes a text
     analyze(1);`,
  );
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const options = ['--noEmit', '--strict', '--exactOptionalPropertyTypes', 'use.mts'];
  options.push('--module', 'nodenext', '--target', 'es2023');
  expect(run(process.execPath, [tsc, ...options], project)).toBe('');
  const script =
    "import { analyze } from 'kashaf'; console.log(analyze('إلى لبنان').documents.length)";
  const args = ['--input-type=module', '-e', script];
  expect(run(process.execPath, args, project)).toBe('1\n');
});

test('CommonJS may require the installed library', () => {
  const project = join(directory, 'project');
  const script = "console.log(require('kashaf').analyze('إلى لبنان').documents.length)";
  writeFileSync(join(project, 'use.cjs'), script);
  expect(run(process.execPath, ['--no-warnings', 'use.cjs'], project)).toBe('1\n');
  writeFileSync(
    join(project, 'use.cts'),
    `import kashaf = require('kashaf');
     const count: number = kashaf.analyze('إلى لبنان').documents.length;
     export = count;`,
  );
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', 'use.cts'];
  expect(run(process.execPath, [tsc, ...options], project)).toBe('');
});

test('the library and its data bundle into one file, which runs alone', () => {
  const project = join(directory, 'project');
  const list = "import { dataFiles } from 'kashaf/browser'; console.log(dataFiles.join(' '))";
  const names = run(process.execPath, ['--input-type=module', '-e', list], project)
    .trim()
    .split(' ');
  expect(names).toContain('model.bin');
  writeFileSync(
    join(project, 'single.mjs'),
    [
      "import { analyze, provideData } from 'kashaf/browser';",
      ...names.map((name, n) => `import data${n} from 'kashaf/data/${name}';`),
      `provideData([${names.map((name, n) => `['${name}', data${n}]`).join(', ')}]);`,
      "console.log(JSON.stringify(analyze('وصل الوزير إلى لبنان أمس')));",
    ].join('\n'),
  );
  const single = join(temporaryDirectory(), 'single.mjs');
  buildSync({
    entryPoints: [join(project, 'single.mjs')],
    outfile: single,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    loader: { '.json': 'binary', '.bin': 'binary' },
    logLevel: 'error',
  });
  const script =
    "import { analyze } from 'kashaf'; console.log(JSON.stringify(analyze('وصل الوزير إلى لبنان أمس')))";
  const expected = run(process.execPath, ['--input-type=module', '-e', script], project);
  expect(expected).toContain('لبنان');
  expect(run(process.execPath, [single], temporaryDirectory())).toBe(expected);
});

test('a bundle that lacks the data says what to do', () => {
  const project = join(directory, 'project');
  writeFileSync(join(project, 'lone.mjs'), "import { analyze } from 'kashaf'; analyze('لبنان');");
  const lone = join(temporaryDirectory(), 'lone.mjs');
  buildSync({
    entryPoints: [join(project, 'lone.mjs')],
    outfile: lone,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  });
  expect(() => run(process.execPath, [lone], project)).toThrow(
    /no data «[\w.-]+» beside the library: leave kashaf out of the bundle, or use kashaf\/browser/,
  );
});
