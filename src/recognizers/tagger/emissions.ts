import type { Document } from '../../document.ts';
import { type Lexeme, perLexeme } from '../../text/lexeme.ts';
import { beginOf, labelCount, outside, type TagClass } from './labels.ts';
import { listsOf } from './lists.ts';
import { factsOfModel, type Model } from './model.ts';
import { pairCount, pairFeatures, type Signature, signatureOf } from './pairs.ts';
import { edge, isTelling, occurrencesIn, visitNeighbours } from './sequence.ts';
import { slotOf } from './table.ts';
import { type Knowledge, placeCount, places, visitFeatures } from './templates.ts';

const L = labelCount;

export interface Emissions {
  /** How much each label is wanted at each token: `scores[token * labelCount + label]`. */
  of(document: Document): Float32Array;
  /** How much a word alone, its neighbours unseen, looks like the beginning of a name. */
  affinity(lexeme: Lexeme, tagClass: TagClass): number;
}

/**
 * Sums the weights of a token's features. What a word adds at each place is summed once and kept on
 * its lexeme, so that a token costs a few additions of ready vectors and the look-up of its pairs.
 */
export const emissionsOf = (model: Model): Emissions => {
  const knowledge: Knowledge = { facts: factsOfModel(model), listsOf: listsOf(model.lists) };
  const { features, weights } = model;
  const { step } = model.header;

  const vectorsOf = perLexeme((lexeme: Lexeme): Float32Array => {
    const vectors = new Float32Array(placeCount * L);
    visitFeatures(lexeme, knowledge, (place, hash) => {
      const slot = slotOf(features, hash);
      if (slot < 0) return;
      const from = slot * L;
      const to = place * L;
      for (let label = 0; label < L; label++) {
        vectors[to + label] =
          (vectors[to + label] as number) + (weights[from + label] as number) * step;
      }
    });
    return vectors;
  });
  const signature = perLexeme((lexeme) => signatureOf(lexeme, knowledge.facts));
  const telling = perLexeme((lexeme) => isTelling(lexeme, knowledge.facts));
  const pairs = new Uint32Array(pairCount);

  const of = (document: Document): Float32Array => {
    const { tokens, sentences } = document;
    const scores = new Float32Array(tokens.length * L);
    const occurrences = occurrencesIn(document, telling);
    let row = 0;
    const add = (lexeme: Lexeme, place: number): void => {
      const vectors = vectorsOf(lexeme);
      const from = place * L;
      for (let label = 0; label < L; label++) {
        scores[row + label] = (scores[row + label] as number) + (vectors[from + label] as number);
      }
    };
    for (const { firstToken, endToken } of sentences) {
      const at = (index: number): Signature =>
        signature(index >= firstToken && index < endToken ? (tokens[index]?.lexeme ?? edge) : edge);
      let [farLeft, left, here, right] = [at(-1), at(-1), at(firstToken), at(firstToken + 1)];
      for (let i = firstToken; i < endToken; i++) {
        row = i * L;
        visitNeighbours(document, occurrences, i, add);
        const farRight = at(i + 2);
        pairFeatures(farLeft, left, here, right, farRight, pairs);
        for (let p = 0; p < pairCount; p++) {
          const slot = slotOf(features, pairs[p] as number);
          if (slot < 0) continue;
          for (let label = 0; label < L; label++) {
            scores[row + label] =
              (scores[row + label] as number) + (weights[slot * L + label] as number) * step;
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
      const vectors = vectorsOf(lexeme);
      const at = places.here * L;
      return (vectors[at + beginOf(tagClass)] as number) - (vectors[at + outside] as number);
    },
  };
};
