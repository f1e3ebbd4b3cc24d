// `npm run bench [-- NAME… [--file FILE]]`: measures speed on the samples, or on a text given, one
// document a line. Nothing is asserted: machines differ, ratios are read.
import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Bench } from './bench.ts';
import { dateBench } from './dates.bench.ts';
import { extract } from './extract.bench.ts';
import { analyzeGrowth, documentGrowth, normalizeGrowth } from './growth.bench.ts';
import { startup } from './startup.bench.ts';
import { tokenizer } from './tokenizer.bench.ts';

const benches: Readonly<Record<string, Bench>> = {
  tokenizer,
  dates: dateBench,
  extract,
  startup,
  documentGrowth,
  normalizeGrowth,
  analyzeGrowth,
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

const texts = file === undefined ? samples() : linesOf(file);
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
