import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { temporaryDirectory } from '../temporary.ts';
import { binary, kashaf, root, spawnKashaf } from './command.ts';

const directory = temporaryDirectory();
const at = (name: string): string => join(directory, name);
const text = 'وصل الوزير إلى لبنان، ثم عاد إلى مصر.\n';
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

test('--version and --help go to stdout', () => {
  expect(spawnKashaf(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  const { code, stdout, stderr } = spawnKashaf(['--help']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  for (const word of ['tokenize', 'evaluate', '--types', '--date', '--format']) {
    expect(stdout).toContain(word);
  }
});

test('a pipe is read when no file is named, and so is -', () => {
  const piped = spawnKashaf(['-f', 'csv'], { input: text });
  expect(piped.stdout.split('\n')[1]).toMatch(/^-,country,لبنان,لبنان,15,20,0,,LB,,,/);
  expect(spawnKashaf(['-f', 'csv', '-'], { input: text })).toEqual(piped);
  expect(spawnKashaf(['extract', '-f', 'csv'], { input: text })).toEqual(piped);
});

test('after -- everything is a file', () => {
  writeFileSync(at('-x.txt'), text);
  const { status, stdout } = spawnSync(process.execPath, [binary, 'sentences', '--', '-x.txt'], {
    cwd: directory,
    encoding: 'utf8',
  });
  expect({ status, stdout }).toEqual({ status: 0, stdout: text });
});

test('what is built gives the same as its source, with workers and without', async () => {
  const args = ['-f', 'ndjson', join(root, 'samples')];
  const { stdout } = await kashaf(args);
  expect(stdout.split('\n').length).toBeGreaterThan(12);
  expect(spawnKashaf(args).stdout).toBe(stdout);
  expect(spawnKashaf([...args, '--jobs', '2']).stdout).toBe(stdout);
}, 120_000);

test('no colour goes into a pipe, isolates do; both settings of colour are honoured', () => {
  const plain = spawnKashaf([], { input: text }).stdout;
  expect(plain).not.toMatch(/[\u001b\u200e\u200f]/);
  expect(plain).toContain('\u2068لبنان\u2069');
  const forced = spawnKashaf([], { input: text, env: { FORCE_COLOR: '1' } }).stdout;
  expect(forced).toContain('\u001b[');
  const both = { FORCE_COLOR: '1', NO_COLOR: '1' };
  expect(spawnKashaf([], { input: text, env: both }).stdout).toBe(plain);
  expect(spawnKashaf(['--color', 'never'], { input: text, env: both }).stdout).toBe(plain);
});

test('a closed pipe ends the program quietly', () => {
  writeFileSync(at('long.ndjson'), `${JSON.stringify({ text })}\n`.repeat(20_000));
  const command = `"${process.execPath}" "${binary}" -f ndjson "${at('long.ndjson')}" | head -1`;
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['-c', `${command}; exit $((\${PIPESTATUS[0]}))`],
    { encoding: 'utf8' },
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject({ entities: [{ name: 'لبنان' }, { name: 'مصر' }] });
});

test('workers give the same as one process, in the order of the input', () => {
  const lines = Array.from({ length: 40 }, (_, n) =>
    JSON.stringify({ id: n, text: text.repeat(n) }),
  );
  writeFileSync(at('many.ndjson'), lines.join('\n'));
  const one = spawnKashaf(['-f', 'ndjson', at('many.ndjson')]);
  const three = spawnKashaf(['-f', 'ndjson', '-j', '3', at('many.ndjson')]);
  expect(one.stdout.split('\n')).toHaveLength(41);
  expect(three).toEqual(one);
});

test('--output takes its place only when complete', () => {
  const file = at('out.csv');
  writeFileSync(file, 'old');
  expect(spawnKashaf(['-f', 'csv', '-o', file, at('none.txt')]).code).toBe(2);
  expect(readFileSync(file, 'utf8')).toBe('old');
  expect(spawnKashaf(['-f', 'csv', '-o', file], { input: text })).toMatchObject({ stdout: '' });
  expect(readFileSync(file, 'utf8')).toMatch(/^document,type,/);
  expect(readdirSync(directory).filter((name) => name.endsWith('.part'))).toEqual([]);
});

test('an output that cannot be written is an error of one line', () => {
  const { code, stderr } = spawnKashaf(['-o', at('none/out.txt')], { input: text });
  expect(code).toBe(2);
  expect(stderr).toMatch(
    /^kashaf: --output .*none\/out\.txt: no directory .*none; make it first\n$/,
  );
});

test('Ctrl-C leaves no half-written output', async () => {
  const file = at('cut.ndjson');
  const child = spawn(process.execPath, [
    binary,
    '-f',
    'ndjson',
    '-o',
    file,
    '--input-format',
    'ndjson',
  ]);
  const part = () => readdirSync(directory).some((name) => name.endsWith('.part'));
  const line = `${JSON.stringify({ text })}\n`;
  child.stdin.write(line.repeat(10));
  await expect.poll(part, { timeout: 10_000 }).toBe(true);
  child.kill('SIGINT');
  const code = await new Promise((resolve) => child.once('exit', resolve));
  expect(code).toBe(130);
  expect(part()).toBe(false);
  expect(existsSync(file)).toBe(false);
});

test('gzip is read as it is, from a file and from a pipe', () => {
  const packed = gzipSync(text);
  writeFileSync(at('a.txt.gz'), packed);
  expect(spawnKashaf(['sentences', at('a.txt.gz')]).stdout).toBe(text);
  expect(spawnKashaf(['sentences'], { input: packed }).stdout).toBe(text);
});

test('a document that is too long for a bounded worker is done in its place', () => {
  const sentence = 'وصل الوزير إلى لبنان، ثم عاد إلى مصر. ';
  const long = sentence.repeat(Math.ceil((1 << 20) / sentence.length) + 1);
  const lines = ['1', '2', '3'].map((id) =>
    JSON.stringify({ id, text: id === '2' ? long : sentence }),
  );
  writeFileSync(at('one-long.ndjson'), `${lines.join('\n')}\n`);
  const args = ['-f', 'csv', '--per', 'document', at('one-long.ndjson')];
  const { code, stdout, stderr } = spawnKashaf([...args, '--jobs', '2']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toBe(spawnKashaf(args).stdout);
  expect(stdout.split('\n').length).toBeGreaterThan(3);
}, 120_000);
