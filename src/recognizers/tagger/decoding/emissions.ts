import type { Candidate, Document, Sentence } from '../../../document.ts';
import { likenessOf } from '../../../lexicons/name-likeness.ts';
import { tokenAt } from '../../../text/neighbours.ts';
import { hashesOf, ruleVectorsOf, vectorsOf } from '../features/feature-vectors.ts';
import { listsOf } from '../features/name-lists.ts';
import { edge, OccurrenceFinder, visitOccurrences } from '../features/occurrences.ts';
import { pairCount, pairFeatures } from '../features/pair-features.ts';
import {
  markCount,
  markedTokens,
  markHash,
  marksOf,
  visitMarks,
  visitRules,
} from '../features/rule-features.ts';
import { type HashTable, slotsOf } from '../features/table.ts';
import { type Knowledge, positions } from '../features/templates.ts';
import { factsOfModel, type Model } from '../model/model.ts';
import { stepsOfOne, weightSteps } from './companding.ts';
import { labelCount } from './labels.ts';
import { openTokens } from './pruning.ts';
import { scoreWidth, WordScores } from './word-scores.ts';
import { WordWeights } from './word-weights.ts';

const L = labelCount;

interface Emissions {
  /** How much each label is wanted at each open token: `scores[token * labelCount + label]`. */
  readonly scores: Float64Array;
  /** 1 for tokens that may be part of a name; the others are O. */
  readonly open: Uint8Array;
  /** A number for the word of each token; -1 for words so common that they are no evidence for a name. */
  readonly rare: Int32Array;
}

/**
 * Sums the weights of a token's features. What a word adds at each position is summed once and kept, so
 * that an open token costs a few additions of ready vectors and the look-up of its pairs.
 */
export const emissionsOf = (
  model: Model,
): ((document: Document, candidates: readonly Candidate[]) => Emissions) => {
  const sums = new EmissionSums(model);
  return (document, candidates) => sums.of(document, candidates);
};

class EmissionSums {
  readonly #features: HashTable;
  readonly #weights: Int8Array;
  /** What a weight is worth, in steps. */
  readonly #worth: Int32Array;
  readonly #pruningMargin: number;
  readonly #words: WordScores;
  readonly #occurrences = new OccurrenceFinder();
  readonly #pairs = new Int32Array(pairCount);
  readonly #slots = new Int32Array(pairCount);
  readonly #markVectors: Int32Array;
  #steps = new Int32Array(0);
  readonly #ruleVectors: (rule: string) => Int32Array;

  constructor(model: Model) {
    const knowledge: Knowledge = {
      facts: factsOfModel(model),
      listsOf: listsOf(model.lists),
      likeness: likenessOf(model.letters),
    };
    const { features, weights, header } = model;
    const worth = weightSteps(header.largest);
    this.#features = features;
    this.#weights = weights;
    this.#worth = worth;
    this.#pruningMargin = (header.pruningMargin ?? Infinity) * stepsOfOne;
    this.#words = new WordScores(knowledge, new WordWeights(model));
    this.#markVectors = vectorsOf(model, worth, hashesOf(markCount, markHash));
    this.#ruleVectors = ruleVectorsOf(model, worth);
  }

  of(document: Document, candidates: readonly Candidate[]): Emissions {
    const { tokens, sentences } = document;
    const words = this.#words;
    words.open();
    const rows = new Int32Array(tokens.length);
    const rare = new Int32Array(tokens.length);
    for (let i = 0; i < tokens.length; i++) {
      const row = words.rowOf(tokenAt(tokens, i).lexeme);
      rows[i] = row;
      rare[i] = words.isRare[row] === 1 ? row : -1;
    }
    const none = words.rowOf(edge);
    const marks = marksOf(document, candidates);
    const open = markedTokens(marks);
    const steps = this.#stepsFor(tokens.length);
    for (const sentence of sentences) {
      openTokens(sentence, rows, none, words.pulls, this.#pruningMargin, open);
      this.#addWords(sentence, rows, none, { steps, open });
    }
    const add = (token: number, from: number, vectors: Int32Array): void => {
      const row = token * L;
      for (let label = 0; label < L; label++) {
        steps[row + label] = (steps[row + label] as number) + (vectors[from + label] as number);
      }
    };
    const repeated = this.#occurrences.find(document, rare);
    const { values } = words;
    visitOccurrences(document, repeated, open, (token, other, position) =>
      add(token, (other < 0 ? none : (rows[other] as number)) * scoreWidth + position * L, values),
    );
    visitMarks(document, marks, (token, mark) => {
      if (open[token] === 1) add(token, mark * L, this.#markVectors);
    });
    visitRules(document, candidates, (token, rule, position) => {
      if (open[token] === 1) add(token, position * L, this.#ruleVectors(rule));
    });
    return { scores: scoresOf(steps, open), open, rare };
  }

  /** Room for the sums of so many tokens; only those of open tokens are ever written or read. */
  #stepsFor(tokens: number): Int32Array {
    if (this.#steps.length < tokens * L) this.#steps = new Int32Array(tokens * L * 2);
    return this.#steps;
  }

  /** Adds what the words of a sentence say of its open tokens, by themselves and in pairs. */
  #addWords(
    { firstToken, endToken }: Sentence,
    rows: Int32Array,
    none: number,
    { steps, open }: { readonly steps: Int32Array; readonly open: Uint8Array },
  ): void {
    const { values, signatures } = this.#words;
    const features = this.#features;
    const weights = this.#weights;
    const worth = this.#worth;
    const pairs = this.#pairs;
    const slots = this.#slots;
    const at = (index: number): number =>
      index < firstToken || index >= endToken ? none : (rows[index] as number);
    for (let i = firstToken; i < endToken; i++) {
      if (open[i] === 0) continue;
      const farLeft = at(i - 2);
      const left = at(i - 1);
      const here = rows[i] as number;
      const right = at(i + 1);
      const fromFarLeft = farLeft * scoreWidth + positions.farLeft * L;
      const fromLeft = left * scoreWidth + positions.left * L;
      const fromHere = here * scoreWidth + positions.here * L;
      const fromRight = right * scoreWidth + positions.right * L;
      const fromFarRight = at(i + 2) * scoreWidth + positions.farRight * L;
      const row = i * L;
      pairFeatures(signatures, farLeft, left, here, right, pairs);
      const found = slotsOf(features, pairs, slots);
      for (let label = 0; label < L; label++) {
        let sum =
          (values[fromFarLeft + label] as number) +
          (values[fromLeft + label] as number) +
          (values[fromHere + label] as number) +
          (values[fromRight + label] as number) +
          (values[fromFarRight + label] as number);
        for (let p = 0; p < found; p++) {
          sum += worth[(weights[(slots[p] as number) * L + label] as number) + 128] as number;
        }
        steps[row + label] = sum;
      }
    }
  }
}

/** The sums of the open tokens, in ones. */
const scoresOf = (steps: Int32Array, open: Uint8Array): Float64Array => {
  const scores = new Float64Array(open.length * L);
  for (let token = 0; token < open.length; token++) {
    if (open[token] === 0) continue;
    const end = (token + 1) * L;
    for (let at = token * L; at < end; at++) scores[at] = (steps[at] as number) / stepsOfOne;
  }
  return scores;
};
