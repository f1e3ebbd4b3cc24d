import type { Document, WeekdayReading, Weekend } from '../document.ts';
import { checkText } from './check-text.ts';
import { splitSentences } from './sentences.ts';
import { tokenize } from './tokenize.ts';

export interface ReadOptions {
  readonly id?: string;
  /** ISO day from which relative dates count. */
  readonly referenceDate?: string | null;
  readonly weekday?: WeekdayReading;
  readonly weekend?: Weekend;
}

/** Makes a document of a text: its tokens and sentences. @throws TypeError when it is no text. */
export const readDocument = (text: string, options: ReadOptions = {}): Document => {
  checkText(text);
  return {
    id: options.id ?? '-',
    text,
    ...splitSentences(text, tokenize(text)),
    referenceDate: options.referenceDate ?? null,
    weekday: options.weekday ?? 'past',
    weekend: options.weekend ?? 'fri-sat',
  };
};
