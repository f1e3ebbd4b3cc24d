import type { Candidate, Document } from '../../document.ts';
import type { Lexeme } from '../../text/lexeme.ts';
import { weightValues } from './companding.ts';
import { beginOf, labelCount, outside, type TagClass } from './labels.ts';
import { listsOf } from './lists.ts';
import { markCount, markHash, marksOf, visitMarks } from './marks.ts';
import { factsOfModel, type Model } from './model.ts';
import { pairCount, pairFeatures, type Signature } from './pairs.ts';
import { edge, occurrencesIn, visitNeighbours } from './sequence.ts';
import { type HashTable, slotOf } from './table.ts';
import { type Knowledge, places } from './templates.ts';
import { WordScores } from './word-scores.ts';

const L = labelCount;

export interface Emissions {
  /** How much each label is wanted at each token: `scores[token * labelCount + label]`. */
  of(document: Document, candidates: readonly Candidate[]): Float32Array;
  /** How much a word alone, its neighbours unseen, looks like the beginning of a name. */
  affinity(lexeme: Lexeme, tagClass: TagClass): number;
}

/** The weights of every mark, looked up once. */
const markVectorsOf = (
  features: HashTable,
  weights: Int8Array,
  worth: Float32Array,
): Float32Array => {
  const vectors = new Float32Array(markCount * L);
  for (let mark = 0; mark < markCount; mark++) {
    const slot = slotOf(features, markHash(mark));
    if (slot < 0) continue;
    for (let label = 0; label < L; label++) {
      vectors[mark * L + label] = worth[(weights[slot * L + label] as number) + 128] as number;
    }
  }
  return vectors;
};

/**
 * Sums the weights of a token's features. What a word adds at each place is summed once and kept on
 * its lexeme, so that a token costs a few additions of ready vectors and the look-up of its pairs.
 */
export const emissionsOf = (model: Model): Emissions => {
  const knowledge: Knowledge = { facts: factsOfModel(model), listsOf: listsOf(model.lists) };
  const { features, weights } = model;
  const worth = weightValues(model.header.largest);

  const words = new WordScores(knowledge, (hash, to, values) => {
    const slot = slotOf(features, hash);
    if (slot < 0) return;
    const from = slot * L;
    for (let label = 0; label < L; label++) {
      values[to + label] =
        (values[to + label] as number) + (worth[(weights[from + label] as number) + 128] as number);
    }
  });
  const telling = (lexeme: Lexeme): boolean => words.of(lexeme).telling;
  const pairs = new Uint32Array(pairCount);
  const markVectors = markVectorsOf(features, weights, worth);

  const of = (document: Document, candidates: readonly Candidate[]): Float32Array => {
    const { tokens, sentences } = document;
    const scores = new Float32Array(tokens.length * L);
    const occurrences = occurrencesIn(document, telling);
    const marks = marksOf(document, candidates);
    let row = 0;
    const add = (lexeme: Lexeme, place: number): void => {
      const from = words.of(lexeme).at + place * L;
      const { values } = words;
      for (let label = 0; label < L; label++) {
        scores[row + label] = (scores[row + label] as number) + (values[from + label] as number);
      }
    };
    const addMark = (mark: number): void => {
      const from = mark * L;
      for (let label = 0; label < L; label++) {
        scores[row + label] =
          (scores[row + label] as number) + (markVectors[from + label] as number);
      }
    };
    for (const { firstToken, endToken } of sentences) {
      const at = (index: number): Signature =>
        words.of(index >= firstToken && index < endToken ? (tokens[index]?.lexeme ?? edge) : edge);
      let [farLeft, left, here, right] = [at(-1), at(-1), at(firstToken), at(firstToken + 1)];
      for (let i = firstToken; i < endToken; i++) {
        row = i * L;
        visitNeighbours(document, occurrences, i, add);
        visitMarks(marks, i, firstToken, endToken, addMark);
        const farRight = at(i + 2);
        pairFeatures(farLeft, left, here, right, farRight, pairs);
        for (let p = 0; p < pairCount; p++) {
          const slot = slotOf(features, pairs[p] as number);
          if (slot < 0) continue;
          for (let label = 0; label < L; label++) {
            scores[row + label] =
              (scores[row + label] as number) +
              (worth[(weights[slot * L + label] as number) + 128] as number);
          }
        }
        farLeft = left;
        left = here;
        here = right;
        right = farRight;
      }
    }
    return scores;
  };

  return {
    of,
    affinity: (lexeme, tagClass) => {
      const at = words.of(lexeme).at + places.here * L;
      return (
        (words.values[at + beginOf(tagClass)] as number) - (words.values[at + outside] as number)
      );
    },
  };
};
