import { type Archivable, hashOf } from '../../archive/archivable.ts';
import { openWriter } from '../../archive/write.ts';
import { readDocument } from '../../text/read-document.ts';
import { type Context, operandsOf } from '../command-context.ts';
import { describeFileError, exit, UserError } from '../errors.ts';
import { type InputDocument, type InputItem, isFailure } from '../input/document.ts';
import type { CommonFlags } from '../options.ts';
import { startProblems } from '../problems.ts';
import { startProgress } from '../progress.ts';
import { readInputs } from '../read-inputs.ts';
import { runTask } from '../run-task.ts';
import type { ReportSettings } from '../tasks/report-task.ts';
import { languageOf } from '../terminal.ts';

/** Milliseconds to wait for another writer. */
const patience = 30_000;
/** Documents written in one transaction. */
const batch = 100;

/** Whether an output is an archive. */
export const isArchiveName = (file: string | undefined): file is string =>
  file !== undefined && /\.(?:db|sqlite3?)$/iu.test(file);

/**
 * Adds what is new or changed in the inputs to an archive, in transactions: killed at any moment, the
 * archive has all that was written before, and the next run goes on.
 * @throws UserError, ArchiveError
 */
export const archiveInputs = async (
  file: string,
  files: readonly string[],
  settings: ReportSettings,
  flags: CommonFlags,
  { io, done }: Context,
): Promise<void> => {
  const problems = startProblems(io, flags.quiet === true);
  const writer = await opening(file);
  const release = (): void => writer.close();
  io.cleanups.add(release);
  const progress = startProgress(io, flags.quiet !== true, flags.lang ?? languageOf(io.env));
  const hashOfInput = ({ text, date, title, byline, kept }: InputDocument): string =>
    hashOf(text, date, title, byline, kept, settings);
  let unchanged = 0;
  let replaced = 0;
  /** Hashes of the documents of this run, by their ids. */
  const seen = new Map<string, string>();
  const changed = async function* (): AsyncGenerator<InputItem> {
    const operands = operandsOf(files, flags);
    for await (const item of readInputs(operands, flags, io, problems, progress.read)) {
      if (isFailure(item)) {
        yield item;
        continue;
      }
      const hash = hashOfInput(item);
      const earlier = seen.get(item.id);
      const held = earlier ?? writer.hashOf(item.id);
      seen.set(item.id, hash);
      if (held === hash) {
        unchanged++;
        progress.step();
        continue;
      }
      if (held !== undefined) replaced++;
      if (earlier !== undefined) {
        problems.warning(
          `two documents have the id «${item.id}», the last is kept; pass another --id-field`,
        );
      }
      yield item;
    }
  };
  const waiting: Archivable[] = [];
  let written = 0;
  const write = (): void => {
    writer.add(waiting);
    written += waiting.length;
    waiting.length = 0;
  };
  try {
    for await (const outcome of runTask({ name: 'report', settings }, changed(), flags.jobs, io)) {
      if (isFailure(outcome)) {
        problems.error(outcome.error);
        if (flags.onError === 'fail') break;
        continue;
      }
      const { input, report } = outcome.result;
      const { title, byline, kept } = input;
      waiting.push({
        document: readDocument(input.text, { id: report.id }),
        report,
        hash: hashOfInput(input),
        ...(title !== undefined && { title }),
        ...(byline !== undefined && { byline }),
        ...(kept !== undefined && { kept }),
      });
      progress.step();
      if (waiting.length === batch) write();
    }
    write();
    writer.join();
  } finally {
    progress.stop();
    io.cleanups.delete(release);
    writer.close();
    problems.close();
  }
  problems.warning(`${file}: ${written} written, ${unchanged} unchanged`);
  if (replaced > 0) {
    problems.warning(`${file}: ${replaced} took the place of documents with the same id`);
  }
  done(problems.failed() ? exit.failed : exit.done);
};

const opening = async (file: string) => {
  try {
    return await openWriter(file, patience);
  } catch (error) {
    throw new UserError(`--output ${file}: ${describeFileError(error)}`);
  }
};
