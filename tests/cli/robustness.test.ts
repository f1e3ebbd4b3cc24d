import { appendFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { interruptedRun } from '../bench/interrupted-run.ts';
import { soak } from '../bench/soak-run.ts';
import { temporaryDirectory } from '../temporary.ts';
import { kashaf, root, spawnKashaf } from './command.ts';

const directory = temporaryDirectory();
const at = (name: string): string => join(directory, name);
const lineOf = (id: string): string =>
  JSON.stringify({ id, text: `وصل الوزير سامر نعمة إلى ${id}لبنان أمس.` });

// A million: npm run tool -- soak
test('thousands of documents give as many results, in order and exact', async () => {
  const { status, stderr, results, wrong } = await soak(5000, 2);
  expect({ status, stderr, results, wrong }).toEqual({
    status: 0,
    stderr: '',
    results: 5000,
    wrong: undefined,
  });
}, 120_000);

// 28,000 articles: npm run tool -- interrupted
test('a run killed without warning and resumed gives the output of a clean run', async () => {
  const lines = Array.from({ length: 2000 }, (_, n) => lineOf(`d${n}`));
  writeFileSync(at('news.ndjson'), lines.join('\n'));
  const { killedAt, same } = await interruptedRun(
    { input: at('news.ndjson'), clean: at('clean.ndjson'), resumed: at('resumed.ndjson') },
    ['-j', '2'],
    3,
  );
  expect({ kills: killedAt.length, same }).toEqual({ kills: 3, same: true });
}, 120_000);

const idsOf = (file: string): readonly string[] =>
  readFileSync(at(file), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).id);

test('--resume cuts off a last line that is not whole, and does what is not done', async () => {
  writeFileSync(at('three.ndjson'), ['a', 'b', 'c'].map(lineOf).join('\n'));
  await kashaf(['-f', 'ndjson', '--resume', at('half.ndjson'), '-'], { input: lineOf('b') });
  appendFileSync(at('half.ndjson'), '{"id":"c","sta');
  const args = ['-f', 'ndjson', '--resume', at('half.ndjson'), at('three.ndjson')];
  expect(await kashaf(args)).toEqual({ code: 0, stdout: '', stderr: '' });
  expect(idsOf('half.ndjson')).toEqual(['b', 'a', 'c']);
  expect(await kashaf(args)).toMatchObject({ code: 0, stdout: '' });
  expect(idsOf('half.ndjson')).toEqual(['b', 'a', 'c']);
});

test('--resume counts documents of one name, and refuses a file that is no result', async () => {
  writeFileSync(at('twice.ndjson'), ['a', 'a', 'b'].map(lineOf).join('\n'));
  await kashaf(['-f', 'ndjson', '--resume', at('twice.out'), '-'], { input: lineOf('a') });
  await kashaf(['-f', 'ndjson', '--resume', at('twice.out'), at('twice.ndjson')]);
  expect(idsOf('twice.out')).toEqual(['a', 'a', 'b']);
  writeFileSync(at('other.txt'), 'نص\n');
  const { code, stderr } = await kashaf(['-f', 'ndjson', '--resume', at('other.txt'), '-'], {
    input: lineOf('a'),
  });
  expect(code).toBe(2);
  expect(stderr).toContain('is no output of kashaf -f ndjson; pass another file, or take');
  expect(readFileSync(at('other.txt'), 'utf8')).toBe('نص\n');
});

test('what failed and was not marked is tried again by --resume', async () => {
  writeFileSync(at('bad.ndjson'), `${lineOf('a')}\n{"id":"b"}\n${lineOf('c')}\n`);
  const args = ['-f', 'ndjson', '--resume', at('tried.out'), at('bad.ndjson')];
  expect((await kashaf(args)).code).toBe(2);
  expect(idsOf('tried.out')).toEqual(['a', 'c']);
  writeFileSync(at('bad.ndjson'), ['a', 'b', 'c'].map(lineOf).join('\n'));
  expect((await kashaf(args)).code).toBe(0);
  expect(idsOf('tried.out')).toEqual(['a', 'c', 'b']);
});

test('--resume says that the file holds all, of other options otherwise', async () => {
  const args = ['-f', 'ndjson', '--resume', at('all.out'), at('three.ndjson')];
  expect((await kashaf(args)).stderr).toBe('');
  const held = readFileSync(at('all.out'), 'utf8');
  const { code, stderr } = await kashaf(['--types', 'date', ...args]);
  expect(code).toBe(0);
  const [otherwise, all] = stderr.split('\n');
  expect(otherwise).toMatch(
    /^kashaf: --resume .*all\.out: it holds «.+» otherwise than these options/u,
  );
  expect(all).toMatch(/^kashaf: --resume .*all\.out: it holds all of these; pass another file/u);
  expect((await kashaf(['-q', ...args])).stderr).toBe('');
  expect(readFileSync(at('all.out'), 'utf8')).toBe(held);
});

test('--resume is for results of a line a document', async () => {
  const args = ['--resume', at('no.out'), at('three.ndjson')];
  expect((await kashaf(['-f', 'csv', ...args])).stderr).toContain(
    'needs -f ndjson, a line for each document',
  );
  expect((await kashaf(['index', '-f', 'ndjson', ...args])).stderr).toContain(
    'an index is made as a whole',
  );
  expect(existsSync(at('no.out'))).toBe(false);
});

const samples = join(root, 'samples');
const articles = readdirSync(samples)
  .filter((name) => name.endsWith('.txt'))
  .map((id) => ({ id, text: readFileSync(join(samples, id), 'utf8') }));
/** Words that no other document has. */
const fillerOf = (seed: number): string =>
  Array.from({ length: 3000 }, (_, n) =>
    (seed * 3000 + n + 4e5)
      .toString(36)
      .replace(/./gu, (digit) => String.fromCharCode(0x628 + Number.parseInt(digit, 36))),
  ).join(' ');

test('a result is the same alone, after any others, and under any -j', async () => {
  const alone = new Map<string, string>();
  for (const { id, text } of articles) {
    const input = JSON.stringify({ id, text });
    const { stdout } = await kashaf(['-f', 'ndjson', '--input-format', 'ndjson'], { input });
    alone.set(id, stdout.trimEnd());
  }
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(articles, { minLength: 4 }),
      fc.array(fc.nat(300), { maxLength: 8 }),
      fc.integer({ min: 1, max: 3 }),
      async (chosen, fillers, jobs) => {
        const documents = chosen.flatMap((article, n) => {
          const filler = fillers[n];
          return filler === undefined
            ? [article]
            : [{ id: 'filler', text: fillerOf(filler) }, article];
        });
        const input = documents.map((document) => JSON.stringify(document)).join('\n');
        const args = ['-f', 'ndjson', '--input-format', 'ndjson', '-j', String(jobs)];
        const { code, stdout, stderr } = spawnKashaf(args, { input });
        expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
        const results = stdout
          .trimEnd()
          .split('\n')
          .filter((line) => !line.startsWith('{"id":"filler"'));
        expect(results).toEqual(chosen.map(({ id }) => alone.get(id)));
      },
    ),
    { numRuns: 5 },
  );
}, 240_000);
