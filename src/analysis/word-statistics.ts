import type { Document, Token } from '../document.ts';
import { isFunctionWord } from '../lexicons/function-words.ts';
import { indexWord } from './index-words.ts';
import { ngramsOf, termWeights } from './natural.ts';

export interface Counted {
  readonly text: string;
  readonly count: number;
}

export interface Keyword extends Counted {
  /** Documents that have it. */
  readonly documents: number;
  /** Sum of TF-IDF over the documents. */
  readonly weight: number;
}

export interface WordStatistics {
  readonly documents: number;
  readonly sentences: number;
  /** Words as they are written, numbers left out. */
  readonly words: number;
  /** Different words without their clitics. */
  readonly vocabulary: number;
  /** Words of the vocabulary that occur once. */
  readonly once: number;
  /** Different words in a hundred: the mean over all windows of 100 words, so that length does not count. */
  readonly variety: number;
  /** Mean words of a sentence. */
  readonly sentenceLength: number;
  readonly frequent: readonly Counted[];
  readonly bigrams: readonly Counted[];
  readonly trigrams: readonly Counted[];
  readonly keywords: readonly Keyword[];
}

/** Words of a window of lexical variety. */
const windowSize = 100;
/** Frequent words among which keywords are sought. */
const candidates = 1000;

const isWord = ({ lexeme: { kind } }: Token): boolean => kind === 'arabic' || kind === 'latin';

/** Whether a word has a meaning of its own: no particle, no word of one letter. */
const isContent = ({ lexeme }: Token): boolean =>
  lexeme.key.length > 2 && !isFunctionWord(lexeme) && indexWord(lexeme).length > 1;

class Counter {
  readonly #counts = new Map<string, number>();
  add(text: string): void {
    this.#counts.set(text, (this.#counts.get(text) ?? 0) + 1);
  }
  get entries(): readonly Counted[] {
    return [...this.#counts].map(([text, count]) => ({ text, count }));
  }
  top(most: number, least = 1): readonly Counted[] {
    return this.entries
      .filter(({ count }) => count >= least)
      .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))
      .slice(0, most);
  }
}

/** Counts the words of documents one by one. */
export class WordStatisticsBuilder {
  readonly #vocabulary = new Counter();
  readonly #content = new Counter();
  readonly #bigrams = new Counter();
  readonly #trigrams = new Counter();
  /** The spellings of each index word, so that it can be shown as it is written. */
  readonly #spellings = new Map<string, Counter>();
  readonly #documents: (readonly string[])[] = [];
  #sentences = 0;
  #words = 0;
  #variety = 0;
  #windows = 0;

  add({ tokens, sentences }: Document): void {
    const words = tokens.filter(isWord);
    this.#words += words.length;
    this.#sentences += sentences.length;
    this.#addVariety(words.map(({ lexeme }) => indexWord(lexeme)));
    for (const { lexeme } of words) this.#vocabulary.add(indexWord(lexeme));
    const content = words.filter(isContent);
    for (const { lexeme } of content) {
      const word = indexWord(lexeme);
      this.#content.add(word);
      const spellings = this.#spellings.get(word) ?? new Counter();
      this.#spellings.set(word, spellings);
      spellings.add(lexeme.spelling);
    }
    this.#documents.push(content.map(({ lexeme }) => indexWord(lexeme)));
    for (const { firstToken, endToken } of sentences) {
      const sentence = tokens.slice(firstToken, endToken).filter(isWord);
      for (const [n, counter] of [
        [2, this.#bigrams],
        [3, this.#trigrams],
      ] as const) {
        const spelt = sentence.map(({ lexeme }) => lexeme.spelling);
        ngramsOf(spelt, n).forEach((run, index) => {
          const [first, last] = [sentence[index], sentence[index + n - 1]];
          // A run that begins or ends with a particle says little.
          if (first !== undefined && last !== undefined && isContent(first) && isContent(last)) {
            counter.add(run.join(' '));
          }
        });
      }
    }
  }

  #addVariety(words: readonly string[]): void {
    const inside = new Map<string, number>();
    words.forEach((word, index) => {
      inside.set(word, (inside.get(word) ?? 0) + 1);
      const left = words[index - windowSize];
      if (left !== undefined) {
        const rest = (inside.get(left) ?? 1) - 1;
        if (rest === 0) inside.delete(left);
        else inside.set(left, rest);
      }
      if (index < windowSize - 1) return;
      this.#variety += inside.size;
      this.#windows++;
    });
  }

  /** Texts shorter than a window are measured whole. */
  #meanVariety(vocabulary: number): number {
    if (this.#windows > 0) return this.#variety / this.#windows;
    return (vocabulary / Math.max(1, this.#words)) * windowSize;
  }

  /** @param most entries of each list. */
  statistics(most: number): WordStatistics {
    const vocabulary = this.#vocabulary.entries;
    const spelt = (word: string): string => this.#spellings.get(word)?.top(1)[0]?.text ?? word;
    const candidateWords = this.#content.top(candidates);
    const weights = termWeights(this.#documents);
    const documentCounts = new Counter();
    for (const words of this.#documents)
      for (const word of new Set(words)) documentCounts.add(word);
    const inDocuments = new Map(documentCounts.entries.map(({ text, count }) => [text, count]));
    return {
      documents: this.#documents.length,
      sentences: this.#sentences,
      words: this.#words,
      vocabulary: vocabulary.length,
      once: vocabulary.filter(({ count }) => count === 1).length,
      variety: Math.round(this.#meanVariety(vocabulary.length) * 10) / 10,
      sentenceLength: Math.round((this.#words / Math.max(1, this.#sentences)) * 10) / 10,
      frequent: this.#content.top(most).map(({ text, count }) => ({ text: spelt(text), count })),
      bigrams: this.#bigrams.top(most, 2),
      trigrams: this.#trigrams.top(most, 2),
      keywords: candidateWords
        .map(({ text, count }) => ({
          text: spelt(text),
          count,
          documents: inDocuments.get(text) ?? 0,
          weight: Math.round(weights.weightOf(text) * 100) / 100,
        }))
        .sort((a, b) => b.weight - a.weight || (a.text < b.text ? -1 : 1))
        .slice(0, most),
    };
  }
}
