import type { Document, Token } from '../document.ts';
import { isFunctionWord } from '../lexicons/function-words.ts';
import { Counter, type TextCount } from './counter.ts';
import { indexWord } from './index-words.ts';
import { LexicalVariety } from './lexical-variety.ts';
import { ngramsOf, termWeights } from './natural.ts';

interface Keyword extends TextCount {
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
  readonly frequent: readonly TextCount[];
  readonly bigrams: readonly TextCount[];
  readonly trigrams: readonly TextCount[];
  readonly keywords: readonly Keyword[];
}

/** Frequent words among which keywords are sought. */
const candidates = 1000;

const isWord = ({ lexeme: { kind } }: Token): boolean => kind === 'arabic' || kind === 'latin';

/** Whether a word has a meaning of its own: no particle, no word of one letter. */
const isContent = ({ lexeme }: Token): boolean =>
  lexeme.key.length > 2 && !isFunctionWord(lexeme) && indexWord(lexeme).length > 1;

/** Counts the words of documents one by one. */
export class WordStatisticsBuilder {
  readonly #vocabulary = new Counter();
  readonly #content = new Counter();
  readonly #bigrams = new Counter();
  readonly #trigrams = new Counter();
  /** The spellings of each index word, so that it can be shown as it is written. */
  readonly #spellings = new Map<string, Counter>();
  readonly #documents: (readonly string[])[] = [];
  readonly #variety = new LexicalVariety();
  #sentences = 0;
  #words = 0;

  add({ tokens, sentences }: Document): void {
    const words = tokens.filter(isWord);
    const bare = words.map(({ lexeme }) => indexWord(lexeme));
    this.#words += words.length;
    this.#sentences += sentences.length;
    this.#variety.add(bare);
    for (const word of bare) this.#vocabulary.add(word);
    const content = words.filter(isContent);
    for (const { lexeme } of content) this.#addContent(indexWord(lexeme), lexeme.spelling);
    this.#documents.push(content.map(({ lexeme }) => indexWord(lexeme)));
    for (const { firstToken, endToken } of sentences) {
      const sentence = tokens.slice(firstToken, endToken).filter(isWord);
      addRuns(sentence, 2, this.#bigrams);
      addRuns(sentence, 3, this.#trigrams);
    }
  }

  #addContent(word: string, spelling: string): void {
    this.#content.add(word);
    const spellings = this.#spellings.get(word) ?? new Counter();
    this.#spellings.set(word, spellings);
    spellings.add(spelling);
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
    return {
      documents: this.#documents.length,
      sentences: this.#sentences,
      words: this.#words,
      vocabulary: vocabulary.length,
      once: vocabulary.filter(({ count }) => count === 1).length,
      variety: this.#variety.mean(vocabulary.length / Math.max(1, this.#words)),
      sentenceLength: Math.round((this.#words / Math.max(1, this.#sentences)) * 10) / 10,
      frequent: this.#content.top(most).map(({ text, count }) => ({ text: spelt(text), count })),
      bigrams: this.#bigrams.top(most, 2),
      trigrams: this.#trigrams.top(most, 2),
      keywords: candidateWords
        .map(({ text, count }) => ({
          text: spelt(text),
          count,
          documents: documentCounts.countOf(text),
          weight: Math.round(weights.weightOf(text) * 100) / 100,
        }))
        .sort((a, b) => b.weight - a.weight || (a.text < b.text ? -1 : 1))
        .slice(0, most),
    };
  }
}

/** Runs of so many words; one that begins or ends with a particle says little. */
const addRuns = (sentence: readonly Token[], length: number, counter: Counter): void => {
  const spellings = sentence.map(({ lexeme }) => lexeme.spelling);
  ngramsOf(spellings, length).forEach((run, index) => {
    const [first, last] = [sentence[index], sentence[index + length - 1]];
    if (first !== undefined && last !== undefined && isContent(first) && isContent(last)) {
      counter.add(run.join(' '));
    }
  });
};
