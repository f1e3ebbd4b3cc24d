import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { corporaFolder } from '../../src/training/corpora/corpora-folder.ts';
import { type Bench, median, type Row } from './bench.ts';
import { antArticles, countWords, newsStream } from './news-stream.ts';
import { baseName, ownReader, readers, rival } from './stream-readers.ts';

const marks = [10_000, 100_000, 1_000_000, 5_000_000] as const;
/** Runs of each contender, in turns, of which the median counts; one where it is long anyway. */
const roundsOf = (words: number): number => (words > 100_000 ? 1 : 3);

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

/**
 * A stream of texts each read once, as a user's is: the articles of the ANT corpus, then a generated
 * continuation. Every contender runs in processes of its own, several in turns. `KASHAF_BENCH_WORDS`
 * shortens the stream; `KASHAF_BENCH_BASE`, the folder of another build, puts that beside this one.
 */
export const stream: Bench = {
  title: 'Stream of new text: words a second of CPU, read once from the start',
  run: (samples) => {
    const articles = existsSync(corporaFolder) ? antArticles(corporaFolder) : samples;
    const most = Number(process.env['KASHAF_BENCH_WORDS'] ?? marks.at(-1));
    const least = marks.filter((mark) => mark <= most);
    const folder = mkdtempSync(join(tmpdir(), 'kashaf-stream-'));
    const file = join(folder, 'texts.ndjson');
    const lines = [...newsStream(articles, most * 1.01)].map((text) =>
      JSON.stringify({ text, count: countWords(text) }),
    );
    writeFileSync(file, lines.join('\n'));
    const names = Object.keys(readers);
    const runs = Array.from({ length: roundsOf(most) }, () =>
      names.map((name) => run(name, file, least)),
    );
    rmSync(folder, { recursive: true });
    const results = new Map(
      names.map((name, i) => [name, medians(runs.map((round) => round[i] ?? []))]),
    );
    return [...comparisons(results), ...names.flatMap((name) => rowsOf(name, results.get(name)))];
  },
};

/** The marks of one contender, each number the median of its runs. */
const medians = (runs: readonly (readonly Mark[])[]): readonly Mark[] =>
  (runs[0] ?? []).map(({ words }, at) => {
    const of = (read: (mark: Mark) => number): number =>
      median(runs.flatMap((marks) => marks.slice(at, at + 1).map(read)));
    return {
      words,
      cpu: of(({ cpu }) => cpu),
      wall: of(({ wall }) => wall),
      megabytes: of(({ megabytes }) => megabytes),
    };
  });

/** How much faster Kashaf is than the rival and than the other build, by CPU, at each mark. */
const comparisons = (results: ReadonlyMap<string, readonly Mark[]>): readonly Row[] =>
  [rival, baseName].flatMap((other) =>
    (results.get(other) ?? []).map(({ words, cpu }, at) => {
      const own = results.get(ownReader)?.[at]?.cpu ?? Number.NaN;
      return {
        name: `${Math.round(words / 1000)} k words`,
        figure: `${(cpu / own).toFixed(2)} x ${other}`,
      };
    }),
  );

const rowsOf = (name: string, marks: readonly Mark[] = []): readonly Row[] =>
  marks.map(({ words, cpu, wall, megabytes }) => ({
    name: `${name}, ${Math.round(words / 1000)} k words`,
    figure: `${Math.round(words / cpu)} k words/s of CPU`,
    ratio: `${Math.round(words / wall)} k by the clock, ${Math.round(megabytes)} MB`,
  }));
