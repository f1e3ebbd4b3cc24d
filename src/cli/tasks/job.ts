import type { Frame } from '../../renderers/renderer.ts';
import type { InputDocument } from '../input/document.ts';
import type { ExtractSettings } from './extract.ts';
import type { SentencesSettings } from './sentences.ts';
import type { TokenizeSettings } from './tokenize.ts';

/** What is to be done with each document; plain data, so that it can be sent to a worker. */
export type Job =
  | { readonly task: 'extract'; readonly settings: ExtractSettings }
  | { readonly task: 'tokenize'; readonly settings: TokenizeSettings }
  | { readonly task: 'sentences'; readonly settings: SentencesSettings };

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

/** Loads what a job needs, and nothing else. */
export const prepare = async (job: Job): Promise<Work> => {
  switch (job.task) {
    case 'extract':
      return (await import('./extract.ts')).extract(job.settings);
    case 'tokenize':
      return (await import('./tokenize.ts')).tokenizeTask(job.settings);
    case 'sentences':
      return (await import('./sentences.ts')).sentencesTask(job.settings);
  }
};
