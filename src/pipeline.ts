import type {
  Candidate,
  Document,
  DocumentReport,
  Recognizer,
  Statistics,
  Token,
} from './document.ts';
import { arbitrate } from './linking/arbitrate.ts';
import { link } from './linking/link.ts';
import { chooseSpans } from './linking/overlaps.ts';
import { statedDate } from './recognizers/dates/stated.ts';
import { recognizers as all } from './recognizers/index.ts';
import type { OwnNames } from './recognizers/own/own.ts';
import { type ReadOptions, readDocument } from './text/read-document.ts';

export interface AnalyzeOptions {
  /** A user's own names and blocked words. */
  readonly own?: OwnNames;
  /** Who looks for names, in order; by default all that there are. */
  readonly recognizers?: readonly Recognizer[];
}

/** The stages in their order: text → document → candidates → resolved → linked → report. */
export const analyzeDocument = (read: Document, options: AnalyzeOptions = {}): DocumentReport => {
  const document = dated(read);
  return {
    id: document.id,
    referenceDate: document.referenceDate,
    statistics: statisticsOf(document),
    entities: link(document, chooseSpans(candidatesOf(document, options))),
  };
};

/** A document without a date has the one that its text tells, if any. */
const dated = (document: Document): Document =>
  document.referenceDate === null ? { ...document, referenceDate: statedDate(document) } : document;

export const analyzeText = (
  text: string,
  options: ReadOptions & AnalyzeOptions = {},
): DocumentReport => analyzeDocument(readDocument(text, options), options);

const candidatesOf = (
  document: Document,
  { own, recognizers = all }: AnalyzeOptions,
): readonly Candidate[] => {
  const found: Candidate[] = own === undefined ? [] : [...own.recognizer.recognize(document)];
  for (const recognizer of recognizers) {
    for (const candidate of recognizer.recognize(document, found)) {
      if (own?.isBlocked(document, candidate) !== true) found.push(candidate);
    }
  }
  return recognizers.some(({ id }) => id === 'tagger') ? arbitrate(found) : found;
};

const isWord = ({ lexeme: { kind } }: Token): boolean =>
  kind === 'arabic' || kind === 'latin' || kind === 'number';

const statisticsOf = (document: Document): Statistics => ({
  characters: document.text.length,
  words: document.tokens.reduce((count, token) => (isWord(token) ? count + 1 : count), 0),
  tokens: document.tokens.length,
  sentences: document.sentences.length,
});
