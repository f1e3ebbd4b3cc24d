import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bench, median, type Row } from './bench.ts';
import { antArticles, countWords, newsStream } from './news-stream.ts';
import { readers } from './stream-readers.ts';

const marks = [10_000, 100_000, 1_000_000, 5_000_000] as const;
/** Runs of each contender, in turns, of which the median counts. */
const rounds = 3;

interface Mark {
  readonly words: number;
  readonly cpu: number;
  readonly wall: number;
  readonly megabytes: number;
}

const run = (name: string, file: string, least: readonly number[]): readonly Mark[] => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['dist/bench/stream-run.js', name, file, ...least.map(String)],
    { encoding: 'utf8', maxBuffer: 1 << 24 },
  );
  if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`);
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
};

const corpora = process.env['KASHAF_CORPORA'] ?? '../shared/corpora';

/**
 * A stream of texts each read once, as a user's is: the articles of the ANT corpus, then a generated
 * continuation. Every contender runs in processes of its own; `KASHAF_BENCH_WORDS` shortens the stream.
 */
export const stream: Bench = {
  title: 'Stream of new text: words a second of CPU, read once from the start',
  run: (samples) => {
    const articles = existsSync(corpora) ? antArticles(corpora) : samples;
    const most = Number(process.env['KASHAF_BENCH_WORDS'] ?? marks.at(-1));
    const least = marks.filter((mark) => mark <= most);
    const folder = mkdtempSync(join(tmpdir(), 'kashaf-stream-'));
    const file = join(folder, 'texts.ndjson');
    const lines = [...newsStream(articles, most * 1.01)].map((text) =>
      JSON.stringify({ text, count: countWords(text) }),
    );
    writeFileSync(file, lines.join('\n'));
    const names = Object.keys(readers);
    const runs = Array.from({ length: rounds }, () => names.map((name) => run(name, file, least)));
    rmSync(folder, { recursive: true });
    return names.flatMap((name, i) =>
      rowsOf(
        name,
        runs.map((round) => round[i] ?? []),
      ),
    );
  },
};

const rowsOf = (name: string, runs: readonly (readonly Mark[])[]): readonly Row[] =>
  (runs[0] ?? []).map((_, at) => {
    const all = runs.flatMap((run) => run[at] ?? []);
    const [{ words }] = all as [Mark];
    const speed = (of: (mark: Mark) => number): string =>
      `${Math.round(words / median(all.map(of)))} k`;
    const memory = Math.round(median(all.map(({ megabytes }) => megabytes)));
    return {
      name: `${name}, ${Math.round(words / 1000)} k words`,
      figure: `${speed(({ cpu }) => cpu)} words/s of CPU`,
      ratio: `${speed(({ wall }) => wall)} by the clock, ${memory} MB`,
    };
  });
