// `npm run tool -- interrupted CORPORA [DOCUMENTS] [KILLS] [JOBS]`: articles analysed once in one run,
// and once in runs that are killed at random and resumed: the outputs must be the same.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { interruptedRun } from './interrupted-run.ts';
import { antArticles } from './news-stream.ts';

const [corpora = '', documents = '28000', kills = '5', jobs = '2'] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'kashaf-interrupted-'));
const at = (name: string): string => join(folder, name);
const articles = antArticles(corpora);
const lines = Array.from({ length: Number(documents) }, (_, n) =>
  JSON.stringify({ id: `d${n}`, text: articles[n % articles.length] }),
);
writeFileSync(at('news.ndjson'), `${lines.join('\n')}\n`);
const { killedAt, same } = await interruptedRun(
  { input: at('news.ndjson'), clean: at('clean.ndjson'), resumed: at('resumed.ndjson') },
  ['-j', jobs],
  Number(kills),
);
const sizes = killedAt.map((bytes) => `${(bytes / 1e6).toFixed(1)} MB`).join(', ');
process.stdout.write(
  `${documents} documents with -j ${jobs}, killed at ${sizes} of output: ${same ? 'the same' : 'NOT THE SAME'}\n`,
);
if (!same) process.exitCode = 1;
rmSync(folder, { recursive: true });
