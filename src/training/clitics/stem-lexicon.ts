// Writes src/lexicons/stems.bin and clitics.json: cuts the words of the raw news into clitics and stem by what
// other forms of them are met, and counts the stems; listed names are stems too. The corpora lie in KASHAF_CORPORA.

import type { CliticData } from '../../lexicons/stems.ts';
import { countUp } from '../../text/count-up.ts';
import { corporaFolder } from '../corpora/corpora-folder.ts';
import { write } from '../lines.ts';
import { writeLexicon, writeMade } from '../write-lexicon.ts';
import { afterConjunction, wholeWords } from './closed-words.ts';
import { WordEvidence } from './evidence.ts';
import { learnClitics } from './learn-clitics.ts';
import { listedNames } from './listed-names.ts';
import { packStems, type StemCount } from './pack.ts';
import { countNames, readGold } from './segmented-words.ts';
import { countSurfaces } from './surface-counts.ts';
import { WordCutter } from './word-cutter.ts';

/** Rarer stems are mostly slips of the pen. */
const fewest = 4;
/** Count that a listed name has at the least. */
const leastForNames = 24;

const counts = countSurfaces(corporaFolder);
const evidence = new WordEvidence(counts, countNames(corporaFolder));
const cutter = new WordCutter(counts, evidence, learnClitics(readGold(corporaFolder), evidence));

const stems = new Map<string, StemCount>();
const proclitics = new Map<string, number>();
const pronouns = new Map<string, number>();
let total = 0;
for (const [word, count] of counts.words) {
  const parts = cutter.cut(word);
  const stem = stems.get(parts.stem) ?? { count: 0, withArticle: 0 };
  stem.count += count;
  if (parts.proclitics.endsWith('ال')) stem.withArticle += count;
  stems.set(parts.stem, stem);
  countUp(proclitics, parts.proclitics, count);
  countUp(pronouns, parts.pronoun, count);
  total += count;
}

// Names that the news of those years seldom had.
const withNames = new Map(stems);
for (const name of listedNames()) {
  const stem = stems.get(name) ?? { count: 0, withArticle: 0 };
  withNames.set(name, { ...stem, count: Math.max(stem.count, leastForNames) });
}

const shares = (map: ReadonlyMap<string, number>): Record<string, number> =>
  Object.fromEntries(
    [...map]
      .sort(([, a], [, b]) => b - a)
      .map(([key, count]) => [key, Math.round(Math.log2(count / total) * 100) / 100]),
  );

const data: CliticData = {
  proclitics: shares(proclitics),
  pronouns: shares(pronouns),
  whole: wholeWords,
  conjoined: afterConjunction,
};
writeLexicon('clitics.json', data, 1);
const table = packStems(withNames, stems, fewest);
writeMade('src/lexicons', 'stems.bin', table);
write(`${total} words, stems in ${table.length} bytes`);
