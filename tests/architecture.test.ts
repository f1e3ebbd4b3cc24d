import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = join(root, 'src');

interface Import {
  readonly from: string;
  /** A path within src, or the name of a package. */
  readonly to: string;
}

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);

const importsOf = (from: string): readonly Import[] =>
  [
    ...readFileSync(join(source, from), 'utf8').matchAll(
      /^(?:import|export)\b[^;]*?from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gmu,
    ),
  ].map(([, named, bare, dynamic]) => {
    const target = named ?? bare ?? dynamic ?? '';
    const inside = target.startsWith('.');
    const to = inside ? relative(source, join(source, dirname(from), target)) : target;
    return { from, to };
  });

const imports = files.flatMap(importsOf);
const show = ({ from, to }: Import): string => `${from} → ${to}`;

/** Lower layers first; a file may import from its own layer and those below, types too. */
const layers = [
  [
    ...['kinds.ts', 'attributes.ts', 'entity-values.ts', 'document.ts', 'described.ts', 'value.ts'],
    'system-code.ts',
    'text',
  ],
  ['morphology'],
  ['lexicons'],
  ['recognizers'],
  ['linking'],
  ['pipeline.ts'],
  ['analysis', 'evaluation', 'html'],
  ['archive'],
  ['renderers'],
  ['check-candidates.ts', 'check-options.ts', 'analyze.ts', 'segmentation.ts'],
  ['index.ts', 'browser.ts', 'node.ts'],
  ['training'],
  ['cli'],
];
const layerOf = (path: string): number =>
  layers.findIndex((names) => names.includes(path.split('/')[0] ?? ''));

test('every file belongs to a layer', () => {
  expect(files.filter((file) => layerOf(file) < 0)).toEqual([]);
  expect(imports.length).toBeGreaterThan(files.length);
});

test('imports run one way, those of types too', () => {
  const upward = imports.filter(
    ({ from, to }) => to.endsWith('.ts') && layerOf(to) > layerOf(from),
  );
  expect(upward.map(show)).toEqual([]);
});

/** Recognizers in the order in which one may use the words of another; those of one line use none. */
const recognizerOrder = [
  ['contacts', 'dates', 'people', 'quantities'],
  ['countries'],
  ['nationalities'],
  ['places'],
  ['organizations'],
  ['events', 'own'],
  ['tagger'],
];

test('a recognizer uses only those before it', () => {
  const folderOf = (path: string): string | undefined =>
    /^recognizers\/(?<folder>[^/]+)\//u.exec(path)?.groups?.['folder'];
  const rankOf = (folder: string): number =>
    recognizerOrder.findIndex((names) => names.includes(folder));
  const folders = new Set(files.flatMap((file) => folderOf(file) ?? []));
  expect([...folders].sort()).toEqual(recognizerOrder.flat().sort());
  const sideways = imports.filter(({ from, to }) => {
    const [using, used] = [folderOf(from), folderOf(to)];
    if (using === undefined || used === undefined || using === used) return false;
    return rankOf(used) >= rankOf(using);
  });
  expect(sideways.map(show)).toEqual([]);
});

test('imports make no circle, those of types neither', () => {
  const next = new Map(
    files.map((file) => [
      file,
      imports.filter(({ from, to }) => from === file && to.endsWith('.ts')),
    ]),
  );
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (path.includes(file) || done.has(file)) return;
    for (const { to } of next.get(file) ?? []) visit(to, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  expect(circles).toEqual([]);
});

test('the name of a file says which it is', () => {
  const byName = new Map<string, string[]>();
  for (const file of files) {
    const name = basename(file);
    byName.set(name, [...(byName.get(name) ?? []), file]);
  }
  byName.delete('index.ts');
  const unclear = new Set(['context.ts', 'units.ts', 'vocabulary.ts', 'span.ts']);
  const shared = [...byName].filter(([name, same]) => same.length > (unclear.has(name) ? 1 : 2));
  expect(shared.map(([, same]) => same)).toEqual([]);
});

/** The names that a file exports. */
const exportsOf = (file: string): readonly string[] =>
  [
    ...readFileSync(join(source, file), 'utf8').matchAll(
      /^export (?:async )?(?:const|function\*?|class|interface|type|enum) ([\w$]+)/gmu,
    ),
  ].flatMap(([, name = '']) => name);

/** Pages have words of their own: what is a place there is on the map. */
const isOfPage = (file: string): boolean => file.startsWith('renderers/page/client/');

test('one name is exported by one file', () => {
  // They take the place of data-files.ts in a bundle.
  const standIns = /^lexicons\/(?:built|given)-data\.ts$/u;
  const byName = new Map<string, string[]>();
  for (const file of files.filter((one) => !standIns.test(one))) {
    for (const name of exportsOf(file)) byName.set(name, [...(byName.get(name) ?? []), file]);
  }
  const shared = [...byName].filter(([, same]) => same.filter((one) => !isOfPage(one)).length > 1);
  expect(shared).toEqual([]);
});

test('one name of a type means one thing, exported or not', () => {
  const byName = new Map<string, string[]>();
  for (const file of files.filter((one) => !isOfPage(one))) {
    const text = readFileSync(join(source, file), 'utf8');
    for (const [, name = ''] of text.matchAll(/^(?:export )?(?:class|interface|type) (\w+)/gmu)) {
      byName.set(name, [...(byName.get(name) ?? []), file]);
    }
  }
  expect([...byName].filter(([, same]) => same.length > 1)).toEqual([]);
});

/** What the package offers to others: its entries and the types that they pass on whole. */
const offered = /^(?:index|browser|node|document|entity-values|attributes|pipeline)\.ts$/u;

test('what is exported is used by another file', () => {
  const folders = ['src', 'tests'].map((folder) => join(root, folder));
  const texts = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(join(folder, file), 'utf8')),
  );
  const timesUsed = new Map<string, number>();
  for (const text of texts) {
    for (const word of new Set(text.match(/[\w$]+/gu))) {
      timesUsed.set(word, (timesUsed.get(word) ?? 0) + 1);
    }
  }
  const unused = files
    .filter((file) => !offered.test(file))
    .flatMap((file) =>
      exportsOf(file)
        .filter((name) => timesUsed.get(name) === 1)
        .map((name) => `${file}: ${name}`),
    );
  expect(unused).toEqual([]);
});

test('one file of a layer imports natural, and never its root', () => {
  const natural = imports.filter(({ to }) => /^natural(?:\/|$)/u.test(to));
  expect(
    natural.filter(({ from }) => !/^(?:text|analysis)\/natural\.ts$/u.test(from)).map(show),
  ).toEqual([]);
  expect(natural.length).toBeGreaterThan(0);
  expect(natural.filter(({ to }) => !/^natural\/lib\/.+\.js$/u.test(to)).map(show)).toEqual([]);
});

test('only the command line, the archive and the training touch the process, its streams and files', () => {
  const pure = files.filter((file) => !/^(?:cli|archive|training)\//u.test(file));
  const touching = pure.filter((file) =>
    /\bprocess\.|\bconsole\.|\bglobalThis\b/u.test(readFileSync(join(source, file), 'utf8')),
  );
  expect(touching).toEqual([]);
  const system = imports.filter(
    ({ from, to }) =>
      pure.includes(from) && /^node:(?:fs|process|child_process|worker_threads|tty|os)/u.test(to),
  );
  // The readers of the package's own data files.
  const readers = new Set([
    'lexicons/data-files.ts',
    'lexicons/built-data.ts',
    'node.ts',
    'renderers/page/assets.ts',
  ]);
  expect(system.filter(({ from }) => !readers.has(from)).map(show)).toEqual([]);
});

test('only src/archive touches SQLite', () => {
  const sqlite = imports.filter(({ to }) => /sqlite/u.test(to) && !to.endsWith('.ts'));
  expect(sqlite.map(({ from }) => from)).toEqual(['archive/sqlite-wasm.ts']);
});

test('importing the library prints nothing and starts nothing', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', "await import('kashaf')"],
    { cwd: root, encoding: 'utf8', timeout: 10_000 },
  );
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
});
