import { statSync } from 'node:fs';
import { ArchiveError } from '../../archive/errors.ts';
import { readArchive } from '../../archive/read-archive.ts';
import type { InputItem, InputOptions } from './document.ts';
import { turnEventLoop } from './event-loop.ts';
import { missingField } from './missing-field.ts';

/**
 * The documents of an archive with what was found in them.
 * @param options `onRead` receives bytes: of the file the part that its documents read so far are of all.
 */
export async function* archivedDocuments(
  file: string,
  { onRead = () => {}, fields, warn }: Pick<InputOptions, 'onRead' | 'fields' | 'warn'>,
): AsyncGenerator<InputItem> {
  const unseen = new Set(fields.keep === 'all' ? [] : fields.keep);
  let names: readonly string[] = [];
  try {
    const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
    const documents = readArchive(file, (part) => onRead(part * size));
    for await (const { report, ...document } of documents) {
      await turnEventLoop();
      if (unseen.size > 0) {
        if (document.kept !== undefined) names = Object.keys(document.kept);
        for (const name of names) unseen.delete(name);
      }
      yield { id: report.id, date: report.referenceDate, report, ...document };
    }
    for (const name of unseen) warn(`${file}: ${missingFrom(name, names)}`);
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    yield { id: file, error: error.message };
  }
}

const missingFrom = (name: string, names: readonly string[]): string =>
  names.length === 0
    ? `no «${name}» in the archive; make it with kashaf index --keep ${name}`
    : missingField(name, names, '--keep');
