// `npm run bench [-- NAME… [--file FILE]]`: measures speed on the samples, or on a text given, one
// document a line or CoNLL. Nothing is asserted: machines differ, ratios are read.
import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { goldDocumentsOf, parseConll } from '../../src/evaluation/conll.ts';
import type { Bench } from './bench.ts';
import { dateBench } from './dates.bench.ts';
import { extract } from './extract.bench.ts';
import { analyzeGrowth, documentGrowth, normalizeGrowth } from './growth.bench.ts';
import { linking } from './linking.bench.ts';
import { startup } from './startup.bench.ts';
import { stream } from './stream.bench.ts';
import { tokenizer } from './tokenizer.bench.ts';

const benches: Readonly<Record<string, Bench>> = {
  stream,
  tokenizer,
  dates: dateBench,
  extract,
  startup,
  documentGrowth,
  normalizeGrowth,
  analyzeGrowth,
  linking,
};

const args = process.argv.slice(2);
const at = args.indexOf('--file');
const [, file] = at < 0 ? [] : args.splice(at, 2);

const samples = (): readonly string[] =>
  readdirSync('samples')
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(`samples/${name}`, 'utf8'));

const linesOf = (path: string): readonly string[] => {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text.split('\n').filter((line) => line.trim() !== '');
};

/** Sentences of a corpus that are read as one article. */
const articleLength = 25;

const articlesOf = (path: string): readonly string[] => {
  const sentences = parseConll(readFileSync(path, 'utf8'), path);
  const articles: string[] = [];
  for (let from = 0; from < sentences.length; from += articleLength) {
    const article = goldDocumentsOf(sentences.slice(from, from + articleLength), path);
    articles.push(...article.map(({ text }) => text));
  }
  return articles;
};

const textsOf = (path: string): readonly string[] =>
  path.endsWith('.conll') ? articlesOf(path) : linesOf(path);

const texts = file === undefined ? samples() : textsOf(file);
const unknown = args.find((name) => benches[name] === undefined);
if (unknown !== undefined) {
  process.stderr.write(`no bench ${unknown}: known are ${Object.keys(benches).join(', ')}\n`);
  process.exit(2);
}

const write = (text: string): void => void process.stdout.write(`${text}\n`);
for (const [name, bench] of Object.entries(benches)) {
  if (args.length > 0 && !args.includes(name)) continue;
  write(`\n${bench.title} (${name})`);
  for (const row of bench.run(texts)) {
    write(`  ${row.name.padEnd(30)} ${row.figure.padEnd(34)} ${row.ratio ?? ''}`.trimEnd());
  }
}
