import type { Document, WeekdayReading, Weekend } from '../document.ts';
import { checkReadOptions } from './check-read-options.ts';
import { checkText } from './check-text.ts';
import { splitSentences } from './cutting/sentences.ts';
import { ofLexeme } from './cutting/token-row.ts';
import { tokensOf } from './tokenize.ts';
import { beginDocument } from './vocabulary.ts';

export interface ReadOptions {
  readonly id?: string | undefined;
  /** ISO day from which relative dates count. */
  readonly referenceDate?: string | null | undefined;
  readonly weekday?: WeekdayReading | undefined;
  readonly weekend?: Weekend | undefined;
}

/** Makes a document of a text: its tokens and sentences. @throws TypeError when it is no text. */
export const readDocument = (text: string, options: ReadOptions = {}): Document => {
  checkText(text);
  checkReadOptions(options);
  beginDocument();
  return documentOf(text, options);
};

/** Makes documents of texts that are analysed together: equal words of all are one object. */
export const readDocuments = (
  inputs: readonly (ReadOptions & { readonly text: string })[],
): readonly Document[] => {
  beginDocument();
  return inputs.map(({ text, ...options }) => documentOf(text, options));
};

const documentOf = (text: string, options: ReadOptions): Document => ({
  id: options.id ?? '-',
  text,
  ...splitSentences(text, tokensOf(text), ofLexeme),
  referenceDate: options.referenceDate ?? null,
  weekday: options.weekday ?? 'past',
  weekend: options.weekend ?? 'fri-sat',
});
