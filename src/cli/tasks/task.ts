import type { Frame } from '../../renderers/renderer.ts';
import type { InputDocument } from '../input/document.ts';
import { type ExtractSettings, extractTask } from './extract.ts';
import { type NormalizeSettings, normalizeTask } from './normalize.ts';
import { type SentencesSettings, sentencesTask } from './sentences.ts';
import { type TokenizeSettings, tokenizeTask } from './tokenize.ts';

/** What is to be done with each document; plain data, so that it can be sent to a worker. */
export type Job =
  | { readonly task: 'extract'; readonly settings: ExtractSettings }
  | { readonly task: 'tokenize'; readonly settings: TokenizeSettings }
  | { readonly task: 'sentences'; readonly settings: SentencesSettings }
  | { readonly task: 'normalize'; readonly settings: NormalizeSettings };

/** The result for one document. */
export interface Rendered {
  readonly text: string;
  /** How many things were found in it. */
  readonly found: number;
}

/** A job made ready. */
export interface Work extends Frame {
  readonly document: (input: InputDocument) => Rendered;
}

export const prepare = (job: Job): Work => {
  switch (job.task) {
    case 'extract':
      return extractTask(job.settings);
    case 'tokenize':
      return tokenizeTask(job.settings);
    case 'sentences':
      return sentencesTask(job.settings);
    case 'normalize':
      return normalizeTask(job.settings);
  }
};
