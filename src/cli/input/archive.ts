import { ArchiveError } from '../../archive/errors.ts';
import { readArchive } from '../../archive/read-archive.ts';
import type { InputItem } from './document.ts';
import { turnEventLoop } from './event-loop.ts';

/** The documents of an archive with what was found in them. */
export async function* archivedDocuments(file: string): AsyncGenerator<InputItem> {
  try {
    for await (const { report, ...document } of readArchive(file)) {
      await turnEventLoop();
      yield { id: report.id, date: report.referenceDate, report, ...document };
    }
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    yield { id: file, error: error.message };
  }
}
