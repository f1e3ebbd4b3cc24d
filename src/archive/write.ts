import type { Attributes } from '../document.ts';
import { addDocument } from './add-document.ts';
import type { Archivable } from './archivable.ts';
import { areJoinsDue, joinThings, noteJoinsDue } from './join-things.ts';
import { namesOf, removeNames } from './names.ts';
import { openOrCreateArchive } from './open.ts';
import { plainly } from './plain-errors.ts';
import { jsonColumn, numberColumn, textColumn } from './sql-columns.ts';
import type { Database } from './sqlite.ts';
import { settle } from './things.ts';
import { writingAtOnce } from './transaction.ts';
import { settleValues } from './usual-values.ts';
import { lockForWriting } from './write-lock.ts';

/** Adds documents to an archive. */
interface ArchiveWriter {
  /** The hash of the document of an id; undefined when the archive holds none. */
  hashOf(id: string): string | undefined;
  /** Adds documents, or replaces those of the same id, in one transaction. */
  add(documents: readonly Archivable[]): void;
  /** Decides which things are one by all documents, when there are new ones. */
  join(): void;
  close(): void;
}

/**
 * Opens an archive for writing, or makes it.
 * @param patience milliseconds to wait for another writer.
 * @param onWait receives once what is waited for.
 * @throws ArchiveError
 */
export const openWriter = async (
  file: string,
  patience: number,
  onWait: (message: string) => void = () => {},
): Promise<ArchiveWriter> => {
  const unlock = await lockForWriting(file, patience, onWait);
  try {
    const database = await openOrCreateArchive(file);
    // Nobody else writes: what it holds is read once.
    const hashes = new Map(
      database
        .all('SELECT id, hash FROM documents')
        .map((row) => [textColumn(row, 'id'), textColumn(row, 'hash')]),
    );
    return {
      hashOf: (id) => hashes.get(id),
      add: (documents) => {
        if (documents.length === 0) return;
        plainly(file, () => writingAtOnce(database, () => addDocuments(database, documents)));
        for (const { report, hash } of documents) hashes.set(report.id, hash);
      },
      join: () => {
        if (!areJoinsDue(database)) return;
        plainly(file, () =>
          writingAtOnce(database, () => {
            settleValues(database);
            joinThings(database);
          }),
        );
      },
      close: () => {
        database.close();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
};

/** Adds documents; one of a known id takes the place of the old one. */
const addDocuments = (database: Database, documents: readonly Archivable[]): void => {
  const touched = new Set<number>();
  for (const one of documents) {
    const number = removeDocument(database, one.report.id, touched);
    addDocument(database, one, number, touched);
  }
  for (const thing of touched) settle(database, thing);
  noteJoinsDue(database);
};

/** Takes out the document of an id. @returns its number, or null for a new one. */
const removeDocument = (database: Database, id: string, touched: Set<number>): number | null => {
  const [old] = database.all('SELECT number FROM documents WHERE id = ?', id);
  if (old === undefined) return null;
  const number = numberColumn(old, 'number');
  for (const row of database.all('SELECT * FROM entities WHERE document = ?', number)) {
    const thing = numberColumn(row, 'thing');
    touched.add(thing);
    const { variants } = jsonColumn<Attributes>(row, 'attributes') ?? {};
    removeNames(database, thing, namesOf(textColumn(row, 'name'), variants));
  }
  database.run('DELETE FROM words WHERE rowid = ?', number);
  database.run('DELETE FROM documents WHERE number = ?', number);
  return number;
};
