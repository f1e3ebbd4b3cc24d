import type { Candidate, Document, DocumentReport, Statistics } from './document.ts';
import { link } from './linking/link.ts';
import { resolve } from './linking/resolve.ts';
import { recognizers } from './recognizers/index.ts';
import { type ReadOptions, readDocument } from './text/read.ts';

/** The stages in their order: text → document → candidates → resolved → linked → report. */
export const analyzeDocument = (document: Document): DocumentReport => ({
  id: document.id,
  referenceDate: document.referenceDate,
  statistics: statisticsOf(document),
  entities: link(document, resolve(candidatesOf(document))),
});

export const analyzeText = (text: string, options: ReadOptions = {}): DocumentReport =>
  analyzeDocument(readDocument(text, options));

const candidatesOf = (document: Document): readonly Candidate[] =>
  recognizers.flatMap((recognizer) => recognizer.recognize(document));

const words = new Set(['arabic', 'latin', 'number']);

const statisticsOf = (document: Document): Statistics => ({
  characters: document.text.length,
  words: document.tokens.filter((token) => words.has(token.lexeme.kind)).length,
  tokens: document.tokens.length,
  sentences: document.sentences.length,
});
