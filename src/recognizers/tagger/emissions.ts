import type { Candidate, Document } from '../../document.ts';
import { weightValues } from './companding.ts';
import { labelCount } from './labels.ts';
import { listsOf } from './lists.ts';
import { markCount, markHash, marksOf, visitMarks } from './marks.ts';
import { factsOfModel, type Model } from './model.ts';
import { pairCount, pairFeatures } from './pairs.ts';
import { edge, occurrencesIn, visitOccurrences } from './sequence.ts';
import { type HashTable, slotOf } from './table.ts';
import { type Knowledge, places } from './templates.ts';
import { type WordScore, WordScores } from './word-scores.ts';

const L = labelCount;

/** How much each label is wanted at each token: `scores[token * labelCount + label]`. */
export type Emissions = (document: Document, candidates: readonly Candidate[]) => Float32Array;

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
  const pairs = new Uint32Array(pairCount);
  const markVectors = markVectorsOf(features, weights, worth);

  return (document, candidates) => {
    const { tokens, sentences } = document;
    words.open();
    const entries = tokens.map(({ lexeme }) => words.of(lexeme));
    const none = words.of(edge);
    const { values } = words;
    const scores = new Float32Array(tokens.length * L);
    const add = (row: number, from: number): void => {
      for (let label = 0; label < L; label++) {
        scores[row + label] = (scores[row + label] as number) + (values[from + label] as number);
      }
    };

    for (const { firstToken, endToken } of sentences) {
      const at = (index: number): WordScore =>
        index < firstToken || index >= endToken ? none : (entries[index] as WordScore);
      let [farLeft, left, here, right] = [none, none, at(firstToken), at(firstToken + 1)];
      for (let i = firstToken; i < endToken; i++) {
        const row = i * L;
        const farRight = at(i + 2);
        add(row, farLeft.at + places.farLeft * L);
        add(row, left.at + places.left * L);
        add(row, here.at + places.here * L);
        add(row, right.at + places.right * L);
        add(row, farRight.at + places.farRight * L);
        pairFeatures(farLeft, left, here, right, pairs);
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

    const occurrences = occurrencesIn(document, ({ index }) => entries[index]?.telling === true);
    visitOccurrences(document, occurrences, (token, neighbour, place) => {
      const entry = neighbour < 0 ? none : (entries[neighbour] as WordScore);
      add(token * L, entry.at + place * L);
    });
    visitMarks(document, marksOf(document, candidates), (token, mark) => {
      const row = token * L;
      const from = mark * L;
      for (let label = 0; label < L; label++) {
        scores[row + label] =
          (scores[row + label] as number) + (markVectors[from + label] as number);
      }
    });
    return scores;
  };
};
