import type { Candidate } from '../../document.ts';
import type { Knowledge } from '../../recognizers/tagger/features/templates.ts';
import { hiddenWords } from '../corpora/hidden-words.ts';
import type { TrainingDocument } from '../corpora/training-gold.ts';
import { featureReader } from './feature-reader.ts';
import { HashNumbers } from './hash-numbers.ts';

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
  readonly hashes: Int32Array;
}

/** Numbers the features of gold documents; features seen fewer than `minCount` times are left out. */
export const encode = (
  documents: readonly TrainingDocument[],
  knowledge: Knowledge,
  minCount: number,
  candidatesOf: (gold: TrainingDocument) => readonly Candidate[],
): EncodedText => {
  const stream = new FeatureStream();
  const read = featureReader(knowledge);
  const hide = hiddenWords(knowledge.facts);
  for (const gold of documents)
    stream.add(gold, read(gold.document, candidatesOf(gold), hide(gold)));
  return stream.finish(minCount);
};

/** Takes in documents one by one; which features are frequent is known at the end. */
class FeatureStream {
  readonly #numbers = new HashNumbers();
  readonly #counts: number[] = [];
  readonly #rows: Int32Array[] = [];
  readonly #labels: number[] = [];
  readonly #domains: number[] = [];
  readonly #weights: number[] = [];
  readonly #sentences: number[] = [];

  /** Adds the tokens of a document with the hashes of their features. */
  add(gold: TrainingDocument, features: readonly (readonly number[])[]): void {
    for (const { index, firstToken, endToken } of gold.document.sentences) {
      if (gold.unused?.has(index) === true) continue;
      this.#sentences.push(this.#labels.length);
      this.#weights.push(gold.weight ?? 1);
      for (let i = firstToken; i < endToken; i++) {
        // A copy of a document makes no feature of it common.
        this.#rows.push(this.#numbered(features[i] ?? [], gold.isCopy !== true));
        this.#labels.push(gold.labels[i] ?? 0);
        this.#domains.push(gold.domain);
      }
    }
  }

  finish(minCount: number): EncodedText {
    const { renumbered, hashes } = this.#frequent(minCount);
    const starts = new Int32Array(this.#rows.length + 1);
    const ids = new Int32Array(this.#rows.reduce((sum, row) => sum + row.length, 0));
    let length = 0;
    this.#rows.forEach((row, token) => {
      for (const id of row) {
        const kept = renumbered[id] as number;
        if (kept >= 0) ids[length++] = kept;
      }
      starts[token + 1] = length;
    });
    return {
      ids: ids.slice(0, length),
      starts,
      labels: Uint8Array.from(this.#labels),
      domains: Uint8Array.from(this.#domains),
      weights: Float32Array.from(this.#weights),
      sentences: Int32Array.from([...this.#sentences, this.#labels.length]),
      hashes: Int32Array.from(hashes),
    };
  }

  #numbered(hashes: readonly number[], isCounted: boolean): Int32Array {
    const counts = this.#counts;
    return Int32Array.from(hashes, (hash) => {
      const id = this.#numbers.of(hash);
      if (id === counts.length) counts.push(0);
      if (isCounted) counts[id] = (counts[id] as number) + 1;
      return id;
    });
  }

  /** The numbers of features seen often enough, -1 for the others, and the hashes of those kept. */
  #frequent(minCount: number) {
    const renumbered = new Int32Array(this.#counts.length).fill(-1);
    const hashes: number[] = [];
    this.#numbers.hashes.forEach((hash, id) => {
      if ((this.#counts[id] as number) < minCount) return;
      renumbered[id] = hashes.length;
      hashes.push(hash);
    });
    return { renumbered, hashes };
  }
}
