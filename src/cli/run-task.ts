import type { Problems } from './input/document.ts';
import { readDocuments } from './input/read.ts';
import type { Io } from './io.ts';
import type { CommonFlags } from './options.ts';
import { openSink } from './output.ts';
import { startProgress } from './progress.ts';
import { type Job, prepare, type Rendered } from './tasks/task.ts';
import { languageOf } from './terminal.ts';

/** Documents read ahead for each worker, so that none waits for another. */
const ahead = 4;

export interface Outcome {
  /** How many things were found in all documents. */
  readonly found: number;
  /** Whether an input failed. */
  readonly failed: boolean;
}

/** Does a job on the documents of all operands, and writes the results in their order. */
export const perform = async (
  job: Job,
  operands: readonly string[],
  flags: CommonFlags,
  io: Io,
): Promise<Outcome> => {
  let failed = false;
  let found = 0;
  const tell = (message: string): void => void io.stderr.write(`kashaf: ${message}\n`);
  const problems: Problems = {
    error: (message) => {
      failed = true;
      tell(message);
    },
    warning: (message) => {
      if (flags.quiet !== true) tell(message);
    },
  };
  const inputs = readDocuments(
    operands,
    {
      format: flags.inputFormat,
      encoding: flags.encoding,
      fields: { text: flags.textField, id: flags.idField, date: flags.dateField },
    },
    io,
    problems,
  );
  const work = prepare(job);
  const results = flags.jobs > 1 ? shared(job, inputs, flags.jobs) : alone(work.document, inputs);
  const sink = openSink(flags.output, io);
  const progress = startProgress(io, flags.quiet !== true, flags.lang ?? languageOf(io.env));
  let begun = false;
  try {
    for await (const result of results) {
      await sink.write((begun ? work.separator : work.head) + result.text);
      begun = true;
      found += result.found;
      progress.step();
      if (sink.closed) break;
    }
    // When every input failed there is no result, not an empty one.
    if (!begun && !failed) await sink.write(work.head);
    if (begun || !failed) {
      await sink.write(work.foot);
      sink.finish();
    } else sink.abandon();
  } catch (error) {
    sink.abandon();
    throw error;
  } finally {
    progress.stop();
  }
  return { found, failed };
};

async function* alone<Input>(
  document: (input: Input) => Rendered,
  inputs: AsyncIterable<Input>,
): AsyncGenerator<Rendered> {
  for await (const input of inputs) yield document(input);
}

async function* shared(
  job: Job,
  inputs: ReturnType<typeof readDocuments>,
  jobs: number,
): AsyncGenerator<Rendered> {
  const { mapInOrder, startPool } = await import('./pool.ts');
  const pool = await startPool(job, jobs);
  try {
    yield* mapInOrder(inputs, jobs * ahead, pool.run);
  } finally {
    await pool.close();
  }
}
