import type { Candidate } from '../document.ts';
import type { Knowledge } from '../recognizers/tagger/templates.ts';
import { featureReader } from './feature-reader.ts';
import { HashNumbers } from './hash-numbers.ts';
import { hiddenWords } from './hidden-words.ts';
import type { TrainingDocument } from './training-gold.ts';

/** Training text as numbers: the features of token i are `ids[starts[i]]` … `ids[starts[i + 1] - 1]`. */
export interface EncodedText {
  readonly ids: Int32Array;
  readonly starts: Int32Array;
  readonly labels: Uint8Array;
  readonly domains: Uint8Array;
  /** How much each sentence counts. */
  readonly weights: Float32Array;
  /** First token of each sentence, and the number of tokens at the end. */
  readonly sentences: Int32Array;
  /** Feature hash of every id. */
  readonly hashes: Uint32Array;
}

/** Numbers the features of gold documents; features seen fewer than `minCount` times are left out. */
export const encode = (
  documents: readonly TrainingDocument[],
  knowledge: Knowledge,
  minCount: number,
  candidatesOf: (gold: TrainingDocument) => readonly Candidate[],
): EncodedText => {
  const numbers = new HashNumbers();
  const counts: number[] = [];
  const stream: Int32Array[] = [];
  const lengths: number[] = [];
  const labels: number[] = [];
  const domains: number[] = [];
  const weights: number[] = [];
  const sentences: number[] = [];
  const read = featureReader(knowledge);
  const hide = hiddenWords(knowledge.facts);
  const numberOf = (hash: number): number => {
    const number = numbers.of(hash);
    if (number === counts.length) counts.push(0);
    return number;
  };
  for (const gold of documents) {
    const { document } = gold;
    const rows = read(document, candidatesOf(gold), hide(gold));
    for (const sentence of document.sentences) {
      if (gold.unused?.has(sentence.index) === true) continue;
      sentences.push(labels.length);
      weights.push(gold.weight ?? 1);
      for (let i = sentence.firstToken; i < sentence.endToken; i++) {
        const row = (rows[i] ?? []).map(numberOf);
        // A copy of a document makes no feature of it common.
        if (gold.isCopy !== true) {
          for (const id of row) counts[id] = (counts[id] as number) + 1;
        }
        stream.push(Int32Array.from(row));
        lengths.push(row.length);
        labels.push(gold.labels[i] ?? 0);
        domains.push(gold.domain);
      }
    }
  }
  sentences.push(labels.length);

  const renumbered = new Int32Array(counts.length).fill(-1);
  const hashes: number[] = [];
  numbers.hashes.forEach((hash, id) => {
    if ((counts[id] as number) < minCount) return;
    renumbered[id] = hashes.length;
    hashes.push(hash);
  });
  const starts = new Int32Array(labels.length + 1);
  const ids = new Int32Array(lengths.reduce((sum, length) => sum + length, 0));
  let length = 0;
  stream.forEach((row, token) => {
    for (const id of row) {
      const kept = renumbered[id] as number;
      if (kept >= 0) ids[length++] = kept;
    }
    starts[token + 1] = length;
  });
  return {
    ids: ids.slice(0, length),
    starts,
    labels: Uint8Array.from(labels),
    domains: Uint8Array.from(domains),
    weights: Float32Array.from(weights),
    sentences: Int32Array.from(sentences),
    hashes: Uint32Array.from(hashes),
  };
};
