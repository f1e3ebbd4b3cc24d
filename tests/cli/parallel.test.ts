import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { environment, temporaryDirectory } from '../temporary.ts';
import { binary, kashaf, root } from './command.ts';

const isGnu = spawnSync('parallel', ['--version'], { encoding: 'utf8' }).stdout?.startsWith('GNU');
// Where the project is checked it may not be missing.
const canRun = isGnu === true || process.env['CI'] !== undefined;
if (!canRun) process.stderr.write('GNU parallel is not installed: its tests are skipped\n');

const directory = temporaryDirectory();
const samples = join(root, 'samples');
const news = join(directory, 'news.ndjson');
const lines = readdirSync(samples)
  .filter((name) => name.endsWith('.txt'))
  .map((id) => JSON.stringify({ id, text: readFileSync(join(samples, id), 'utf8') }));

const parallel = (args: readonly string[], input: string): string => {
  const { status, stdout, stderr } = spawnSync('parallel', [...args], {
    cwd: directory,
    encoding: 'utf8',
    input,
    timeout: 100_000,
    env: { ...environment(), HOME: directory, LC_ALL: 'C.UTF-8' },
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
};

const command = `${process.execPath} ${binary}`;
const linesIn = (text: string): readonly string[] => text.trimEnd().split('\n');

describe.skipIf(!canRun)('GNU parallel', () => {
  beforeAll(() => {
    writeFileSync(news, `${lines.join('\n')}\n`);
  });

  test('--pipe over lines gives the documents of one run, in their order', async () => {
    const whole = await kashaf(['-f', 'ndjson', news]);
    const parts = parallel(
      ['--pipe', '--keep-order', '-j2', '-N5', `${command} --input-format ndjson -f ndjson`],
      readFileSync(news, 'utf8'),
    );
    expect(linesIn(parts)).toHaveLength(lines.length);
    expect(linesIn(parts)).toEqual(linesIn(whole.stdout));
  });

  test('--joblog --resume does only what is not done yet', () => {
    const run = (files: readonly string[]): readonly string[] =>
      linesIn(
        parallel(
          ['--joblog', 'log', '--resume', '-j1', `${command} -f ndjson {}`],
          files.map((file) => `${file}\n`).join(''),
        ),
      ).filter(Boolean);
    const files = ['a.txt', 'b.txt', 'c.txt'];
    for (const file of files) writeFileSync(join(directory, file), `وصل الوزير إلى لبنان.\n`);
    const idsOf = (reports: readonly string[]): readonly string[] =>
      reports.map((report) => JSON.parse(report).id);
    expect(idsOf(run(files.slice(0, 2)))).toEqual(['a.txt', 'b.txt']);
    expect(idsOf(run(files))).toEqual(['c.txt']);
    expect(idsOf(run(files))).toEqual([]);
    expect(linesIn(readFileSync(join(directory, 'log'), 'utf8'))).toHaveLength(4);
  });
});

// What rdd.pipe('kashaf …') of Spark and Hadoop streaming do: a process a partition, lines in and out.
test('partitions piped through processes of their own give the lines of one run', async () => {
  writeFileSync(news, `${lines.join('\n')}\n`);
  const pipe = ['--input-format', 'ndjson', '-f', 'ndjson'];
  const piped = execFileSync(
    'split',
    ['-n', 'l/4', `--filter=${command} ${pipe.join(' ')}`, news],
    {
      encoding: 'utf8',
    },
  );
  expect(linesIn(piped)).toEqual(linesIn((await kashaf(['-f', 'ndjson', news])).stdout));
  // Partitions may be empty.
  expect(await kashaf(pipe, { input: '' })).toEqual({ code: 0, stdout: '', stderr: '' });
});
