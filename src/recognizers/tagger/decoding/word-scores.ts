import type { Lexeme } from '../../../text/lexeme.ts';
import { isRareWord } from '../features/occurrences.ts';
import { signatureOf, signatureSize } from '../features/pair-features.ts';
import { type Knowledge, positionCount, visitFeatures } from '../features/templates.ts';
import { stemmed } from '../features/word-stem.ts';
import { labelCount, outside } from './labels.ts';
import type { WordWeights } from './word-weights.ts';

/** Numbers of `values` that belong to a row. */
export const scoreWidth = positionCount * labelCount;
const smallest = 1 << 12;
/** Rows that are held from one document to the next: 50 MB. */
const largest = 1 << 17;
/** Rows that are left free for the new words of a document; one with more has the arrays grow. */
const spare = 1 << 12;

let fillings = 0;
/** Numbers that no other filling, of this model or another, gives to a word: sixteen million. */
const nextFilling = (): number => 2 ** 24 * fillings++;

/**
 * What the model adds for each word wherever it occurs, worked out once. Every word has a row in a few
 * long arrays, which grow and, once they are full, are filled anew: a million small arrays and objects
 * would keep the garbage collector busy and the processor waiting for memory.
 */
export class WordScores {
  /** `scoreWidth` numbers a row: the labels at each position, in steps (companding.ts). */
  values = new Int32Array(smallest * scoreWidth);
  /** `positionCount` numbers a row: by how much the best label of a name is ahead of O at each position. */
  pulls = new Int32Array(smallest * positionCount);
  /** `signatureSize` numbers a row: see pair-features.ts. */
  signatures = new Int32Array(smallest * signatureSize);
  /** Whether the word's other occurrences are worth a look. */
  isRare = new Uint8Array(smallest);
  #room = smallest;
  #used = 0;
  /** Words of this filling have numbers from here on. */
  #first = nextFilling();
  readonly #knowledge: Knowledge;
  readonly #weights: WordWeights;
  readonly #largest: number;

  /** @param rows that are held from one document to the next: a power of two from 8,192 on. */
  constructor(knowledge: Knowledge, weights: WordWeights, rows = largest) {
    this.#knowledge = knowledge;
    this.#weights = weights;
    this.#largest = rows;
  }

  /** Called before each document: rows are good until the next call. */
  open(): void {
    if (this.#used <= this.#largest - spare) return;
    this.values.fill(0, 0, this.#used * scoreWidth);
    this.#used = 0;
    this.#first = nextFilling();
  }

  /** The word's row. The arrays may be others after the call. */
  rowOf(lexeme: Lexeme): number {
    const row = lexeme.row - this.#first;
    return row >= 0 && row < this.#used ? row : this.#fill(lexeme);
  }

  #fill(lexeme: Lexeme): number {
    const row = this.#used++;
    if (row === this.#room) this.#makeRoom();
    lexeme.row = this.#first + row;
    const { values } = this;
    const at = row * scoreWidth;
    const { facts } = this.#knowledge;
    const stem = stemmed(lexeme, facts);
    visitFeatures(lexeme, stem, this.#knowledge, this.#weights);
    this.#weights.addTo(values, at);
    for (let position = 0; position < positionCount; position++) {
      const from = at + position * labelCount;
      let best = values[from + outside + 1] as number;
      for (let label = outside + 2; label < labelCount; label++) {
        const score = values[from + label] as number;
        if (score > best) best = score;
      }
      this.pulls[row * positionCount + position] = best - (values[from + outside] as number);
    }
    signatureOf(lexeme, stem, facts, this.signatures, row * signatureSize);
    this.isRare[row] = isRareWord(lexeme, stem, facts) ? 1 : 0;
    return row;
  }

  #makeRoom(): void {
    this.#room *= 2;
    const values = new Int32Array(this.#room * scoreWidth);
    values.set(this.values);
    this.values = values;
    const pulls = new Int32Array(this.#room * positionCount);
    pulls.set(this.pulls);
    this.pulls = pulls;
    const signatures = new Int32Array(this.#room * signatureSize);
    signatures.set(this.signatures);
    this.signatures = signatures;
    const isRare = new Uint8Array(this.#room);
    isRare.set(this.isRare);
    this.isRare = isRare;
  }
}
