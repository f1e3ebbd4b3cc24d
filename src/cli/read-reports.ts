import { operandsOf } from './command-context.ts';
import { isFailure } from './input/document.ts';
import type { Io } from './io.ts';
import type { CommonFlags } from './options.ts';
import type { Problems } from './problems.ts';
import { startProgress } from './progress.ts';
import { readInputs } from './read-inputs.ts';
import { runTask } from './run-task.ts';
import type { ReportedInput, ReportSettings } from './tasks/report-task.ts';
import { languageOf } from './terminal.ts';

/**
 * Each document of the inputs with its report, in the order of the input, by as many workers as
 * `--jobs` says. What fails goes to `problems`, and the others are still done; `--on-error fail`
 * ends with the first.
 */
export async function* readReports(
  files: readonly string[],
  settings: ReportSettings,
  flags: CommonFlags,
  io: Io,
  problems: Problems,
): AsyncGenerator<ReportedInput> {
  const progress = startProgress(io, flags.quiet !== true, flags.lang ?? languageOf(io.env), files);
  const items = readInputs(operandsOf(files, flags), flags, io, problems, progress.read);
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
