import type { InputDocument } from '../input/document.ts';
import type { ExtractSettings } from './extract-task.ts';
import type { NormalizeSettings } from './normalize-task.ts';
import type { Rendered } from './rendered.ts';
import type { ReportedInput, ReportSettings } from './report-task.ts';
import type { SentencesSettings } from './sentences-task.ts';
import type { TokenizeSettings } from './tokenize-task.ts';

/** What is to be done with each document; plain data, so that it can be sent to a worker. */
export type Task = RenderTask | ReportTask;

/** Tasks whose result is text. */
export type RenderTask =
  | { readonly name: 'extract'; readonly settings: ExtractSettings }
  | { readonly name: 'tokenize'; readonly settings: TokenizeSettings }
  | { readonly name: 'sentences'; readonly settings: SentencesSettings }
  | { readonly name: 'normalize'; readonly settings: NormalizeSettings };

/** The task whose result is the report itself, for commands that gather reports. */
interface ReportTask {
  readonly name: 'report';
  readonly settings: ReportSettings;
}

export type ResultOf<T extends Task> = T extends ReportTask ? ReportedInput : Rendered;

/** What a task gives for each of several documents. */
type Process<T extends Task> = (inputs: readonly InputDocument[]) => readonly ResultOf<T>[];

/** Makes a task ready: what it needs is loaded, and nothing else. */
export const prepare = async <T extends Task>(task: T): Promise<Process<T>> =>
  (await processOf(task)) as Process<T>;

const processOf = async (task: Task): Promise<Process<RenderTask> | Process<ReportTask>> => {
  switch (task.name) {
    case 'extract':
      return (await import('./extract-task.ts')).extractTask(task.settings);
    case 'tokenize':
      return ofEach((await import('./tokenize-task.ts')).tokenizeTask(task.settings));
    case 'sentences':
      return ofEach((await import('./sentences-task.ts')).sentencesTask(task.settings));
    case 'normalize':
      return ofEach((await import('./normalize-task.ts')).normalizeTask(task.settings));
    case 'report':
      return (await import('./report-task.ts')).reportTask(task.settings);
  }
};

const ofEach =
  <Result>(work: (input: InputDocument) => Result) =>
  (inputs: readonly InputDocument[]): readonly Result[] =>
    inputs.map(work);
