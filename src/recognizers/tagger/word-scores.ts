import { type Lexeme, perLexeme } from '../../text/lexeme.ts';
import { labelCount } from './labels.ts';
import { type Signature, signatureOf } from './pairs.ts';
import { isTelling } from './sequence.ts';
import { type Knowledge, placeCount, visitFeatures } from './templates.ts';

/** What the model adds for a word, worked out once. */
export interface WordScore extends Signature {
  /** Where its scores begin: `placeCount * labelCount` numbers of `WordScores.values`. */
  at: number;
  /** Of which filling of `values` they are. */
  filling: number;
  readonly telling: boolean;
}

const width = placeCount * labelCount;
const smallest = 1 << 12;
/** Words whose scores are held from one document to the next: 33 MB. */
const largest = 1 << 17;

/**
 * Scores of words at every place, in one array that grows and, once it is full, is filled anew: a
 * million small arrays would keep the garbage collector busy.
 */
export class WordScores {
  values = new Float32Array(smallest * width);
  #used = 0;
  #filling = 0;
  readonly #of: (lexeme: Lexeme) => WordScore;
  readonly #add: (hash: number, to: number, values: Float32Array) => void;
  readonly #knowledge: Knowledge;

  /** `add` adds the weights of a feature to the `labelCount` values from `to` on. */
  constructor(knowledge: Knowledge, add: (hash: number, to: number, values: Float32Array) => void) {
    this.#knowledge = knowledge;
    this.#add = add;
    this.#of = perLexeme((lexeme) => {
      const signature = signatureOf(lexeme, knowledge.facts);
      const telling = isTelling(lexeme, knowledge.facts);
      return { ...signature, telling, at: 0, filling: -1 };
    });
  }

  /** Called before each document: what `of` answers is good until then. */
  open(): void {
    if (this.#used < largest) return;
    this.values.fill(0);
    this.#used = 0;
    this.#filling++;
  }

  /** The word's entry; its scores are in `values`. */
  of(lexeme: Lexeme): WordScore {
    const score = this.#of(lexeme);
    if (score.filling !== this.#filling) this.#fill(lexeme, score);
    return score;
  }

  #fill(lexeme: Lexeme, score: WordScore): void {
    if ((this.#used + 1) * width > this.values.length) this.#makeRoom();
    const at = this.#used * width;
    this.#used++;
    const { values } = this;
    visitFeatures(lexeme, this.#knowledge, (place, hash) =>
      this.#add(hash, at + place * labelCount, values),
    );
    score.at = at;
    score.filling = this.#filling;
  }

  #makeRoom(): void {
    const grown = new Float32Array(this.values.length * 2);
    grown.set(this.values);
    this.values = grown;
  }
}
