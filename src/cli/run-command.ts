import { variableOf } from './arguments/command-line.ts';
import type { CommonFlags } from './arguments/options.ts';
import { exit } from './errors.ts';
import type { InputItem } from './input/document.ts';
import { type Inputs, readInputs } from './input/read-inputs.ts';
import type { Io } from './io.ts';
import { type Problems, startProblems, wholenessOf } from './messages/problems.ts';
import { type Progress, startProgress } from './messages/progress.ts';
import { FramedOutput } from './output/framed-output.ts';
import { withColumns } from './output/kept-columns.ts';
import { openSink } from './output/output.ts';
import { type Done, without } from './output/resume.ts';
import { comparing } from './output/resume-check.ts';
import type { BatchOutcomes } from './parallel/pool.ts';
import { runInBatches } from './parallel/run-task.ts';
import { frameOf } from './tasks/frame.ts';
import type { Rendered } from './tasks/rendered.ts';
import type { RenderTask } from './tasks/task.ts';
import { languageOf } from './terminal.ts';

/** What the result of each task has in JSON, beside the id of its document. */
const resultFields: Readonly<Record<RenderTask['name'], string>> = {
  extract: 'entities',
  tokenize: 'tokens',
  sentences: 'sentences',
  normalize: 'text',
};

/** Does a task on all inputs and writes the results in their order; gives the exit code. */
export const runCommand = async (
  task: RenderTask,
  operands: readonly string[],
  flags: CommonFlags,
  io: Io,
): Promise<number> => {
  const problems = startProblems(io, flags.quiet === true);
  const sink = openSink({ ...flags, resumedField: resultFields[task.name] }, io, operands);
  const language = flags.lang ?? languageOf(io.env);
  const progress = startProgress(io, flags.quiet !== true, language, operands);
  let found: number;
  try {
    const items = readInputs({ operands, flags, io, problems }, progress.read);
    const left =
      sink.resumed === undefined ? items : notDone(task, items, sink.resumed, flags, problems);
    const isAsked = io.env[variableOf('keep')] === undefined;
    const settled = await withColumns(task, left, { warn: problems.warning, isAsked });
    const output = new FramedOutput(sink, await frameOf(settled.task));
    // Words and sentences cost less than sending their text to a worker and back.
    const jobs = task.name === 'extract' ? flags.jobs : 1;
    const batches = runInBatches(settled.task, settled.items, jobs, io);
    found = await writeBatches(batches, output, { flags, problems, progress });
    const isWritten = await output.end(problems.failed());
    const message = isWritten ? sink.finish(wholenessOf(problems, flags)) : undefined;
    if (message !== undefined) problems.note(message);
    if (output.isEmpty && (sink.resumed?.counts.size ?? 0) > 0) sayNothingNew(flags, problems);
    if (!isWritten) sink.abandon();
  } catch (error) {
    sink.abandon();
    throw error;
  } finally {
    progress.stop();
    problems.close();
  }
  if (problems.failed()) return exit.failed;
  return flags.exitStatus === true && found === 0 ? exit.nothingFound : exit.done;
};

/** What a file that is taken up again does not hold; says when it was made with other options. */
const notDone = (
  task: RenderTask,
  items: AsyncIterable<InputItem>,
  done: Done,
  { resume }: CommonFlags,
  { warning }: Problems,
): AsyncIterable<InputItem> =>
  without(
    done,
    items,
    comparing(task, done, (id) =>
      warning(
        `--resume ${resume}: it holds «${id}» otherwise than these options give it; pass those of before or another file, unless the text has changed`,
      ),
    ),
  );

/** Results of other options would be waited for in vain. */
const sayNothingNew = ({ resume }: CommonFlags, { failed, note }: Problems): void => {
  if (failed()) return;
  note(`--resume ${resume}: it holds all of these; pass another file to do them anew`);
};

/** Writes what comes of each batch; gives how much was found. */
const writeBatches = async (
  batches: AsyncIterable<BatchOutcomes<Rendered>>,
  output: FramedOutput,
  {
    flags,
    problems,
    progress,
  }: Pick<Inputs, 'flags' | 'problems'> & { readonly progress: Progress },
): Promise<number> => {
  let found = 0;
  for await (const outcomes of batches) {
    let isLost = false;
    for (const outcome of outcomes) {
      if ('error' in outcome) {
        problems.error(outcome.error);
        isLost = flags.onError === 'fail';
        if (isLost) break;
        if (flags.onError === 'mark') output.addFailure(outcome);
      } else {
        output.add(outcome.result.text);
        found += outcome.result.found;
      }
      progress.step();
    }
    // Documents that were done together are written together.
    await output.flush();
    if (isLost || output.isClosed) break;
  }
  return found;
};
