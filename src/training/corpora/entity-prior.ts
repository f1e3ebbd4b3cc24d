import type { Candidate, Document } from '../../document.ts';
import { labelClassOf, outside } from '../../recognizers/tagger/decoding/labels.ts';
import { entityPriorOf } from '../../recognizers/tagger/features/word-features.ts';
import type { Tagger } from '../../recognizers/tagger/tag.ts';
import { readDocument } from '../../text/read-document.ts';
import type { Clustering } from '../clusters/clusters.ts';

const columns = { all: 0, PERS: 1, LOC: 2, ORG: 3, EVENT: 4, NAT: 5 } as const;
const width = 6;

/**
 * Lets a first tagger read raw text and writes down for each word how often it took it for part of a
 * name: a name that nobody listed is known by its other occurrences in eleven million words.
 */
export const withEntityPriors = (
  clustering: Clustering,
  lines: readonly string[],
  tagger: Tagger,
  candidatesOf: (document: Document) => readonly Candidate[],
  onProgress: (done: number) => void = () => {},
): Clustering => {
  const rows = new Map(clustering.words.map((word, i) => [word, i]));
  const counts = new Float64Array(clustering.words.length * width);
  lines.forEach((line, at) => {
    const document = readDocument(line);
    const { labels } = tagger.read(document, candidatesOf(document));
    for (const { index, lexeme } of document.tokens) {
      const row = lexeme.kind === 'arabic' ? rows.get(lexeme.key) : undefined;
      if (row === undefined) continue;
      const label = labels[index] ?? outside;
      count(row, 'all');
      if (label !== outside) count(row, labelClassOf(label));
    }
    onProgress((at + 1) / lines.length);
  });
  return {
    ...clustering,
    entityPriors: Uint8Array.from(clustering.words, (_, row) => {
      const share = (column: keyof typeof columns): number =>
        (counts[row * width + columns[column]] ?? 0) / (counts[row * width] || 1);
      return counts[row * width] === 0
        ? 0
        : entityPriorOf(share('PERS'), share('LOC'), share('ORG'));
    }),
  };

  function count(row: number, column: keyof typeof columns): void {
    const at = row * width + columns[column];
    counts[at] = (counts[at] ?? 0) + 1;
  }
};
