// Writes src/training/prepared/frequent-words.txt: the words of the raw news that are met most often, by alphabet.
// The corpora lie in KASHAF_CORPORA.

import { countUp } from '../../text/count-up.ts';
import { corporaFolder } from '../corpora/corpora-folder.ts';
import { write } from '../lines.ts';
import { rawLines } from '../source-files.ts';
import { writeMade } from '../write-lexicon.ts';

/** Two in three new words of an article are among so many. */
const wanted = 50_000;

const counts = new Map<string, number>();
for (const line of rawLines(corporaFolder, 'khaleej.txt.gz')) {
  for (const [word] of line.matchAll(/[\u0620-\u064a]+/gu)) countUp(counts, word);
}
const words = [...counts].sort(([, a], [, b]) => b - a).slice(0, wanted);
words.sort(([a], [b]) => (a < b ? -1 : 1));
writeMade(
  'src/training/prepared',
  'frequent-words.txt',
  words.map(([word]) => `${word}\n`).join(''),
);
write(`${words.length} of ${counts.size} words`);
