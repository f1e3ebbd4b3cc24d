import { exit } from './errors.ts';
import type { Io } from './io.ts';
import { withColumns } from './kept-columns.ts';
import type { CommonFlags } from './options.ts';
import { openSink } from './output.ts';
import { startProblems, wholenessOf } from './problems.ts';
import { startProgress } from './progress.ts';
import { readInputs } from './read-inputs.ts';
import { without } from './resume.ts';
import { runInBatches } from './run-task.ts';
import { frameOf } from './tasks/frame.ts';
import type { RenderTask } from './tasks/task.ts';
import { languageOf } from './terminal.ts';

/** Does a task on all inputs and writes the results in their order; gives the exit code. */
export const runCommand = async (
  task: RenderTask,
  operands: readonly string[],
  flags: CommonFlags,
  io: Io,
): Promise<number> => {
  const problems = startProblems(io, flags.quiet === true);
  const sink = openSink(flags, io, operands);
  const progress = startProgress(
    io,
    flags.quiet !== true,
    flags.lang ?? languageOf(io.env),
    operands,
  );
  // Words and sentences cost less than sending their text to a worker and back.
  const jobs = task.name === 'extract' ? flags.jobs : 1;
  let found = 0;
  let begun = false;
  try {
    const inputs = readInputs(operands, flags, io, problems, progress.read);
    const left = sink.resumed === undefined ? inputs : without(sink.resumed, inputs);
    const settled = await withColumns(task, left, problems.warning);
    const frame = await frameOf(settled.task);
    let parts: Part[] = [];
    const add = (part: Part): void => {
      const before = begun ? frame.separator : sink.resumed === undefined ? frame.head : '';
      if (before !== '') parts.push(before);
      parts.push(part);
      begun = true;
    };
    for await (const outcomes of runInBatches(settled.task, settled.items, jobs, io)) {
      let isLost = false;
      for (const outcome of outcomes) {
        if ('error' in outcome) {
          problems.error(outcome.error);
          isLost = flags.onError === 'fail';
          if (isLost) break;
          if (flags.onError === 'mark') add(frame.failure(outcome));
        } else {
          add(outcome.result.text);
          found += outcome.result.found;
        }
        progress.step();
      }
      // Documents that were done together are written together.
      if (parts.length > 0) await sink.write(joined(parts));
      parts = [];
      if (isLost || sink.closed) break;
    }
    // When every input failed there is no result, not an empty one.
    if (!begun && !problems.failed() && sink.resumed === undefined) await sink.write(frame.head);
    if (begun || !problems.failed()) {
      await sink.write(frame.foot);
      const message = sink.finish(wholenessOf(problems, flags));
      if (message !== undefined) problems.note(message);
    } else sink.abandon();
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

type Part = string | Uint8Array;

const joined = (parts: readonly Part[]): Part => {
  if (parts.every((part) => typeof part === 'string')) return parts.join('');
  return Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));
};
