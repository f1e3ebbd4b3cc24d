import { isFailure } from './input/document.ts';
import { type Inputs, readInputs } from './input/read-inputs.ts';
import { startProgress } from './messages/progress.ts';
import { runTask } from './parallel/run-task.ts';
import type { ReportedInput, ReportSettings } from './tasks/report-task.ts';
import { languageOf } from './terminal.ts';

/**
 * Each document of the inputs with its report, in the order of the input, by as many workers as
 * `--jobs` says. What fails goes to `problems`, and the others are still done; `--on-error fail`
 * ends with the first.
 */
export async function* readReports(
  inputs: Inputs,
  settings: ReportSettings,
): AsyncGenerator<ReportedInput> {
  const { operands, flags, io, problems } = inputs;
  const language = flags.lang ?? languageOf(io.env);
  const progress = startProgress(io, flags.quiet !== true, language, operands);
  const items = readInputs(inputs, progress.read);
  try {
    for await (const outcome of runTask({ name: 'report', settings }, items, flags.jobs, io)) {
      if (isFailure(outcome)) {
        problems.error(outcome.error);
        if (flags.onError === 'fail') return;
      } else yield outcome.result;
      progress.step();
    }
  } finally {
    progress.stop();
  }
}
