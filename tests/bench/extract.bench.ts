import { spawnSync } from 'node:child_process';
import { type Bench, median, race, speeds, wordsOf } from './bench.ts';
import { extractors } from './extractors.ts';

const names = Object.keys(extractors);
const contenders = await Promise.all(
  Object.entries(extractors).map(async ([name, load]) => ({ name, work: await load() })),
);

/** Processes of each, in turn, of which the median counts. */
const processes = 7;

/** Milliseconds of the first pass over the texts in a fresh process, its code and lists loaded. */
const firstPass = (name: string, texts: readonly string[]): number => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['dist/bench/first-pass.js', name],
    { input: JSON.stringify(texts), encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`the first pass of ${name} ended with ${status}: ${stderr}`);
  return Number(stdout);
};

const firstPasses = (texts: readonly string[]): readonly number[] => {
  const rounds = Array.from({ length: processes }, () =>
    names.map((name) => firstPass(name, texts)),
  );
  return names.map((_, i) => median(rounds.map((times) => times[i] as number)));
};

/**
 * The whole way from text to report, when it has been at work for a while and in the first pass of a
 * fresh process, as a user of the command line meets it; wanted: over 250,000 words a second.
 */
export const extract: Bench = {
  title: 'Extract',
  run: (texts) => [
    ...race(contenders, texts, wordsOf(texts), 'words'),
    ...speeds(
      names.map((name) => `${name}, first pass`),
      firstPasses(texts),
      wordsOf(texts),
      'words',
    ),
  ],
};
