import type { InputDocument } from '../input/document.ts';
import { type ExtractSettings, extractTask } from './extract-task.ts';
import { type NormalizeSettings, normalizeTask } from './normalize-task.ts';
import type { Rendered } from './rendered.ts';
import { type Analyzed, type ReportSettings, reportTask } from './report-task.ts';
import { type SentencesSettings, sentencesTask } from './sentences-task.ts';
import { type TokenizeSettings, tokenizeTask } from './tokenize-task.ts';

/** What is to be done with each document; plain data, so that it can be sent to a worker. */
export type Task = RenderTask | ReportTask;

/** Tasks whose result is text. */
export type RenderTask =
  | { readonly name: 'extract'; readonly settings: ExtractSettings }
  | { readonly name: 'tokenize'; readonly settings: TokenizeSettings }
  | { readonly name: 'sentences'; readonly settings: SentencesSettings }
  | { readonly name: 'normalize'; readonly settings: NormalizeSettings };

/** The task whose result is the report itself, for commands that gather reports. */
export interface ReportTask {
  readonly name: 'report';
  readonly settings: ReportSettings;
}

export type ResultOf<T extends Task> = T extends ReportTask ? Analyzed : Rendered;

type Process<T extends Task> = (input: InputDocument) => ResultOf<T>;

/** Makes a task ready: what it needs is loaded once. */
export const prepare = <T extends Task>(task: T): Process<T> => processOf(task) as Process<T>;

const processOf = (task: Task): ((input: InputDocument) => Rendered | Analyzed) => {
  switch (task.name) {
    case 'extract':
      return extractTask(task.settings);
    case 'tokenize':
      return tokenizeTask(task.settings);
    case 'sentences':
      return sentencesTask(task.settings);
    case 'normalize':
      return normalizeTask(task.settings);
    case 'report':
      return reportTask(task.settings);
  }
};
