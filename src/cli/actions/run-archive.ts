import { type Archivable, contentHash } from '../../archive/archivable.ts';
import { openWriter } from '../../archive/write.ts';
import { descriptionOf } from '../../described.ts';
import { readDocument } from '../../text/read-document.ts';
import { type ArchiveCounts, changedInputs } from '../changed-inputs.ts';
import { type Invocation, operandsOf } from '../command-context.ts';
import { describeFileError, exit, UserError } from '../errors.ts';
import { type InputDocument, isFailure } from '../input/document.ts';
import { readInputs } from '../input/read-inputs.ts';
import { type Problems, startProblems } from '../messages/problems.ts';
import { startProgress } from '../messages/progress.ts';
import { checkWritable } from '../output/named-output.ts';
import type { DocumentOutcome } from '../parallel/pool.ts';
import { runTask } from '../parallel/run-task.ts';
import type { ReportedInput, ReportSettings } from '../tasks/report-task.ts';
import { languageOf } from '../terminal.ts';

/** Milliseconds to wait for another writer. */
const patience = 30_000;
/** Documents written in one transaction. */
const batch = 100;

/**
 * Adds what is new or changed in the inputs to an archive, in transactions: killed at any moment, the
 * archive has all that was written before, and the next run goes on.
 * @throws UserError, ArchiveError
 */
export const archiveInputs = async (
  file: string,
  settings: ReportSettings,
  invocation: Invocation,
): Promise<void> => {
  const { flags, context } = invocation;
  const { io, done } = context;
  if (flags.resume !== undefined) {
    throw new UserError('--resume: an archive goes on by itself; leave the option out');
  }
  const problems = startProblems(io, flags.quiet === true);
  const writer = await opening(file, problems);
  const release = (): void => writer.close();
  io.cleanups.add(release);
  const counts: ArchiveCounts = { written: 0, unchanged: 0, replaced: 0 };
  const operands = operandsOf(invocation);
  const language = flags.lang ?? languageOf(io.env);
  const progress = startProgress(io, flags.quiet !== true, language, operands);
  const inputs = readInputs({ operands, flags, io, problems }, progress.read);
  const changed = changedInputs(inputs, counts, {
    hashOf: (input) => hashOfInput(input, settings),
    held: writer.hashOf,
    warn: problems.warning,
    step: progress.step,
  });
  const outcomes = runTask({ name: 'report', settings }, changed, flags.jobs, io);
  const results = resultsOf(outcomes, problems, flags.onError === 'fail');
  try {
    for await (const documents of batchesOf(results, settings, progress.step)) {
      writer.add(documents);
      counts.written += documents.length;
    }
    writer.join();
  } finally {
    progress.stop();
    io.cleanups.delete(release);
    writer.close();
    problems.close();
  }
  sayCounts(file, counts, problems);
  done(problems.failed() ? exit.failed : exit.done);
};

/** What was found in each input, up to the first that failed where that ends it all. */
async function* resultsOf(
  outcomes: AsyncIterable<DocumentOutcome<ReportedInput>>,
  { error }: Problems,
  isEndedByFailure: boolean,
): AsyncGenerator<ReportedInput> {
  for await (const outcome of outcomes) {
    if (!isFailure(outcome)) yield outcome.result;
    else {
      error(outcome.error);
      if (isEndedByFailure) return;
    }
  }
}

/** What is written in one transaction each. */
async function* batchesOf(
  results: AsyncIterable<ReportedInput>,
  settings: ReportSettings,
  step: () => void,
): AsyncGenerator<readonly Archivable[]> {
  const waiting: Archivable[] = [];
  for await (const result of results) {
    waiting.push(archivableOf(result, settings));
    step();
    if (waiting.length === batch) yield waiting.splice(0);
  }
  yield waiting;
}

const sayCounts = (
  file: string,
  { written, unchanged, replaced }: ArchiveCounts,
  { note }: Problems,
): void => {
  note(`${file}: ${written} written, ${unchanged} unchanged`);
  if (replaced > 0) note(`${file}: ${replaced} took the place of documents with the same id`);
};

const hashOfInput = (
  { text, date, title, byline, kept }: InputDocument,
  settings: ReportSettings,
): string => contentHash(text, date, title, byline, kept, settings);

const archivableOf = ({ input, report }: ReportedInput, settings: ReportSettings): Archivable => {
  return {
    document: readDocument(input.text, { id: report.id }),
    report,
    hash: hashOfInput(input, settings),
    ...descriptionOf(input),
  };
};

const opening = async (file: string, { note }: Problems) => {
  try {
    checkWritable(file, '--output');
    return await openWriter(file, patience, note);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`--output ${file}: ${describeFileError(error)}`);
  }
};
