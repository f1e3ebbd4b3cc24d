import type { Candidate, Document, DocumentReport, Statistics } from './document.ts';
import { link } from './linking/link.ts';
import { resolve } from './linking/resolve.ts';
import { recognizers } from './recognizers/index.ts';
import type { OwnNames } from './recognizers/own/own.ts';
import { type ReadOptions, readDocument } from './text/read.ts';

export interface AnalyzeOptions {
  /** A user's own names and blocked words. */
  readonly own?: OwnNames;
}

/** The stages in their order: text → document → candidates → resolved → linked → report. */
export const analyzeDocument = (
  document: Document,
  options: AnalyzeOptions = {},
): DocumentReport => ({
  id: document.id,
  referenceDate: document.referenceDate,
  statistics: statisticsOf(document),
  entities: link(document, resolve(candidatesOf(document, options))),
});

export const analyzeText = (
  text: string,
  options: ReadOptions & AnalyzeOptions = {},
): DocumentReport => analyzeDocument(readDocument(text, options), options);

const candidatesOf = (document: Document, { own }: AnalyzeOptions): readonly Candidate[] => {
  const found: Candidate[] = own === undefined ? [] : [...own.recognizer.recognize(document)];
  for (const recognizer of recognizers) {
    for (const candidate of recognizer.recognize(document, found)) {
      if (own?.isBlocked(document, candidate) !== true) found.push(candidate);
    }
  }
  return found;
};

const words = new Set(['arabic', 'latin', 'number']);

const statisticsOf = (document: Document): Statistics => ({
  characters: document.text.length,
  words: document.tokens.filter((token) => words.has(token.lexeme.kind)).length,
  tokens: document.tokens.length,
  sentences: document.sentences.length,
});
