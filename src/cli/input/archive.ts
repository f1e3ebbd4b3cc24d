import { statSync } from 'node:fs';
import { ArchiveError } from '../../archive/errors.ts';
import { readArchive } from '../../archive/read-archive.ts';
import type { InputItem } from './document.ts';
import { turnEventLoop } from './event-loop.ts';

/**
 * The documents of an archive with what was found in them.
 * @param onRead receives bytes: of the file the part that its documents read so far are of all.
 */
export async function* archivedDocuments(
  file: string,
  onRead: (bytes: number) => void = () => {},
): AsyncGenerator<InputItem> {
  try {
    const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
    const documents = readArchive(file, (part) => onRead(part * size));
    for await (const { report, ...document } of documents) {
      await turnEventLoop();
      yield { id: report.id, date: report.referenceDate, report, ...document };
    }
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    yield { id: file, error: error.message };
  }
}
