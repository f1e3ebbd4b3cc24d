import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { temporaryDirectory } from '../temporary.ts';
import { kashaf, root } from './command.ts';

const directory = temporaryDirectory();
const at = (name: string): string => join(directory, name);
const gold = join(root, 'tests/fixtures/tiny.conll');

const raw = Array.from(
  { length: 40 },
  () => 'سافر سامر إلى بيروت\nسافر نادر إلى دمشق\nعاد سامر من دمشق\nعاد نادر من بيروت\n',
).join('');

test('clusters, train and extract with the model', async () => {
  writeFileSync(at('raw.txt'), raw);
  const clustered = await kashaf(['cluster', at('raw.txt'), '-o', at('clusters.tsv'), '-q']);
  expect(clustered).toEqual({ code: 0, stdout: '', stderr: '' });
  const lines = readFileSync(at('clusters.tsv'), 'utf8').trimEnd().split('\n');
  expect(lines).toHaveLength(8);
  for (const line of lines) expect(line).toMatch(/^\p{L}+(?:\t\d+){7}$/u);

  const trained = await kashaf([
    'train',
    gold,
    '--dev',
    gold,
    '--clusters',
    at('clusters.tsv'),
    '--model',
    at('model.bin'),
  ]);
  expect(trained.code).toBe(0);
  expect(trained.stdout).toMatch(/^ +P +R +F1 +gold\nPERS .+\nLOC .+\nORG .+\nall .+ 26\n$/u);
  // Progress is for a terminal.
  expect(trained.stderr).toBe('');

  const text = 'قالت هالة الصباغ إن شركة السواحل وصلت إلى طنجة .';
  const found = await kashaf(['--model', at('model.bin'), '-f', 'json', '-'], { input: text });
  expect(found.code).toBe(0);
  const report: unknown = JSON.parse(found.stdout);
  expect(report).toMatchObject({
    documents: [
      { entities: expect.arrayContaining([expect.objectContaining({ name: 'هالة الصباغ' })]) },
    ],
  });
});

test('a model can be evaluated', async () => {
  const [plain, own] = [
    await kashaf(['evaluate', gold]),
    await kashaf(['evaluate', gold, '--model', at('model.bin')]),
  ];
  expect(own.code).toBe(0);
  expect(own.stdout).toMatch(/^person +\d/mu);
  expect(own.stdout).not.toBe(plain.stdout);
});

test('without --dev every round is done, and the same seed gives the same file', async () => {
  const train = (file: string): Promise<unknown> =>
    kashaf(['train', gold, '--model', at(file), '--epochs', '3', '-q', '--seed', '7']);
  expect(await train('a.bin')).toEqual({ code: 0, stdout: '', stderr: '' });
  await train('b.bin');
  expect(readFileSync(at('a.bin'))).toEqual(readFileSync(at('b.bin')));
});

const mistakes: readonly (readonly [args: readonly string[], line: RegExp])[] = [
  [['train', 'missing.conll', '-m', 'x.bin'], /missing\.conll: no such file; check the name$/u],
  [['train', gold], /required option '-m, --model <file>' not specified; see kashaf help train$/u],
  [['train', gold, '-m', 'x.bin', '--seed', 'a'], /Pass a whole number from 1\.$/u],
  [
    ['train', gold, '-m', 'x.bin', '--clusters', gold],
    /tiny\.conll:1: expected a word, its count/u,
  ],
  [
    ['train', gold, '-m', 'nowhere/x.bin'],
    /--model nowhere\/x\.bin: no directory nowhere; make it first$/u,
  ],
  [
    ['cluster', 'missing.txt', '-o', 'nowhere/x.tsv'],
    /--output nowhere\/x\.tsv: no directory nowhere; make it first$/u,
  ],
  [['--model', gold, gold], /--model .+tiny\.conll: not a tagger model: make one with/u],
  [['--model', 'missing.bin', gold], /--model missing\.bin: no such file; check the name$/u],
  [['cluster', gold, '--min-count', '99'], /no word is seen 99 times; pass more text/u],
];

test.each(mistakes)('%j', async (args, line) => {
  const { code, stdout, stderr } = await kashaf([...args, '-q']);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^kashaf: [^\n]+\n$/u);
  expect(stderr.trimEnd()).toMatch(line);
  expect(existsSync('x.bin')).toBe(false);
});

test('a training that fails leaves the model that is there', async () => {
  const before = readFileSync(at('a.bin'));
  const { code } = await kashaf(['train', 'missing.conll', '-m', at('a.bin'), '-q']);
  expect(code).toBe(2);
  expect(readFileSync(at('a.bin'))).toEqual(before);
  expect(readdirSync(directory).filter((name) => name.endsWith('.part'))).toEqual([]);
});

test('cluster reads what extract reads: records, tables, gzip, directories, a pipe', async () => {
  const args = ['cluster', '-q', '--min-count', '2'];
  const { stdout: expected } = await kashaf([...args, at('raw.txt')]);
  expect(expected.split('\n').length).toBeGreaterThan(8);
  const folder = join(directory, 'texts');
  mkdirSync(folder);
  writeFileSync(join(folder, 'a.ndjson.gz'), gzipSync(`${JSON.stringify({ text: raw })}\n`));
  const inputs: readonly (readonly [args: readonly string[], input: string])[] = [
    [[folder], ''],
    [['--text-field', 'body'], JSON.stringify([{ body: raw }])],
    [[], `id,text\n1,"${raw}"\n`],
    [['-'], raw],
  ];
  for (const [more, input] of inputs) {
    expect((await kashaf([...args, ...more], { input })).stdout).toBe(expected);
  }
});

test('cluster ends with what cannot be read, or skips it', async () => {
  const input = `{"text":7}\n${JSON.stringify({ text: raw })}\n`;
  const args = ['cluster', '--min-count', '2', '--input-format', 'ndjson'];
  const ended = await kashaf(args, { input });
  expect(ended).toMatchObject({ code: 2, stdout: '' });
  expect(ended.stderr).toContain('standard input:1: «text» is a number, not text');
  expect(await kashaf([...args, '--on-error', 'skip'], { input })).toMatchObject({ code: 0 });
});

test('train reads the gold of a directory', async () => {
  const folder = join(directory, 'gold');
  mkdirSync(folder);
  writeFileSync(join(folder, 'tiny.conll.gz'), gzipSync(readFileSync(gold)));
  const args = (from: string, model: string) =>
    kashaf(['train', from, '--model', at(model), '--epochs', '2', '-q', '--seed', '7']);
  expect(await args(folder, 'folder.bin')).toEqual({ code: 0, stdout: '', stderr: '' });
  const model = await kashaf(['--model', at('folder.bin'), '-f', 'csv'], { input: 'سافر سامر' });
  expect(model.code).toBe(0);
});
