import type { Document } from '../../../document.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { lexemeOf } from '../../../text/vocabulary.ts';
import { positions } from './templates.ts';
import type { WordFacts } from './word-features.ts';
import type { StemmedWord } from './word-stem.ts';

/** Stands before the first and behind the last word of a sentence. */
export const edge: Lexeme = lexemeOf('\u2403', 'symbol');

/** Sentences away at which another occurrence of a word is still evidence. */
const sentenceReach = 20;
/** Words commoner than this are no evidence for a name. */
const rareStep = 9;

/** Whether a word's other occurrences in its document are worth a look. */
export const isRareWord = (
  { kind, key }: Lexeme,
  { known }: StemmedWord,
  facts: WordFacts,
): boolean => kind === 'arabic' && key.length > 2 && facts.frequency(known) <= rareStep;

/** For every token the nearest earlier and later token of the same word; -1 where there is none. */
interface Occurrences {
  readonly before: Int32Array;
  readonly after: Int32Array;
}

/** Finds other occurrences of words that are small numbers, one document after another. */
export class OccurrenceFinder {
  /** When each word was last seen, on a clock that no document sets back: nothing is cleared. */
  #seen = new Int32Array(1 << 12);
  #clock = 1;
  #before = new Int32Array(0);
  #after = new Int32Array(0);

  /**
   * `words` has the word of every token, -1 for one whose other occurrences are no evidence. The answer is good
   * until the next call.
   */
  find({ tokens }: Document, words: Int32Array): Occurrences {
    if (this.#before.length < tokens.length) {
      this.#before = new Int32Array(tokens.length * 2);
      this.#after = new Int32Array(tokens.length * 2);
    }
    const before = this.#before;
    const after = this.#after;
    before.fill(-1, 0, tokens.length);
    after.fill(-1, 0, tokens.length);
    if (this.#clock + tokens.length >= 2 ** 31) {
      this.#seen.fill(0);
      this.#clock = 1;
    }
    const start = this.#clock;
    for (let i = 0; i < tokens.length; i++) {
      const word = words[i] as number;
      if (word < 0) continue;
      if (word >= this.#seen.length) this.#makeRoom(word);
      const previous = (this.#seen[word] as number) - start;
      this.#seen[word] = start + i;
      if (previous < 0) continue;
      const away = (tokens[i]?.sentence ?? 0) - (tokens[previous]?.sentence ?? 0);
      if (away > sentenceReach) continue;
      before[i] = previous;
      after[previous] = i;
    }
    this.#clock += tokens.length;
    return { before, after };
  }

  #makeRoom(word: number): void {
    const seen = new Int32Array(word * 2);
    seen.set(this.#seen);
    this.#seen = seen;
  }
}

/**
 * Calls `visit` with the neighbours of the other occurrences of every token that is wanted (1), and the
 * position they have; -1 stands for the edge of a sentence.
 */
export const visitOccurrences = (
  { tokens, sentences }: Document,
  { before, after }: Occurrences,
  wanted: Uint8Array,
  visit: (token: number, neighbour: number, position: number) => void,
): void => {
  const visitOther = (token: number, other: number): void => {
    if (other < 0) return;
    const home = sentences[tokens[other]?.sentence ?? 0];
    if (home === undefined) return;
    visit(token, other > home.firstToken ? other - 1 : -1, positions.otherLeft);
    visit(token, other + 1 < home.endToken ? other + 1 : -1, positions.otherRight);
  };
  for (let token = 0; token < tokens.length; token++) {
    if (wanted[token] === 0) continue;
    visitOther(token, before[token] as number);
    visitOther(token, after[token] as number);
  }
};
