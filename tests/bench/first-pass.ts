// Run by the extract bench in a process of its own: prints the milliseconds that an extractor, named
// as argument, takes for its first pass over the texts on standard input.
import { readFileSync } from 'node:fs';
import { timeOf } from './bench.ts';
import { extractors } from './extractors.ts';

const extract = await extractors[process.argv[2] ?? '']?.();
if (extract === undefined) throw new Error('name an extractor');
const texts: readonly string[] = JSON.parse(readFileSync(0, 'utf8'));
// Word lists and models are read when they are first needed.
extract('قال محمد في القاهرة أمس إن 5 شركات من مصر خسرت.');
let found = 0;
const time = timeOf(() => {
  for (const text of texts) found += extract(text);
});
if (found === 0) throw new Error('nothing was found');
process.stdout.write(String(time));
