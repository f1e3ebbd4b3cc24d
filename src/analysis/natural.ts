// The only file of its layer that imports `natural`, by sub-path: its root starts database drivers.
import natural from 'natural/lib/natural/ngrams/index.js';
import tfidf from 'natural/lib/natural/tfidf/index.js';

/** Runs of `n` neighbouring words. */
export const ngramsOf = (words: readonly string[], n: number): readonly (readonly string[])[] =>
  natural.NGrams.ngrams([...words], n);

/** Weight of terms in documents: often in one, rare in the others. */
interface TermWeights {
  /** Sum over the documents of term frequency times inverse document frequency. */
  weightOf(term: string): number;
}

/** @param documents the words of each. */
export const termWeights = (documents: readonly (readonly string[])[]): TermWeights => {
  const model = new tfidf.TfIdf();
  for (const words of documents) model.addDocument([...words]);
  return {
    weightOf: (term) => {
      let sum = 0;
      for (let index = 0; index < documents.length; index++) sum += model.tfidf([term], index);
      return sum;
    },
  };
};
