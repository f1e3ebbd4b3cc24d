// Writes src/training/frequent-words.txt: the words of the raw news that are met most often, by alphabet.
// The corpora lie in KASHAF_CORPORA.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { corporaFolder } from './corpora-folder.ts';

/** Two in three new words of an article are among so many. */
const wanted = 50_000;

const counts = new Map<string, number>();
const news = join(corporaFolder, 'raw', 'khaleej.txt.gz');
for (const [word] of gunzipSync(readFileSync(news))
  .toString('utf8')
  .matchAll(/[\u0620-\u064a]+/gu)) {
  counts.set(word, (counts.get(word) ?? 0) + 1);
}
const words = [...counts].sort(([, a], [, b]) => b - a).slice(0, wanted);
words.sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync('src/training/frequent-words.txt', words.map(([word]) => `${word}\n`).join(''));
process.stdout.write(`${words.length} of ${counts.size} words\n`);
