import { createHash } from 'node:crypto';
import { isNode, pairsOf, paragraphsOf } from '../analysis/co-occurrence.ts';
import { indexText } from '../analysis/index-words.ts';
import type { Attributes, Document, DocumentReport, Entity } from '../document.ts';
import { valueText } from '../value.ts';
import { addNames, isNamed, namesOf, removeNames } from './names.ts';
import { openOrCreateArchive } from './open.ts';
import { type Database, numberOf, textOf } from './sqlite.ts';
import { lockForWriting } from './write-lock.ts';

/** A document to archive. */
export interface Archivable extends Described {
  readonly document: Document;
  readonly report: DocumentReport;
  /** See `hashOf`. */
  readonly hash: string;
}

/** What the input says of a document beside its text. */
export interface Described {
  readonly title?: string;
  /** Who wrote it. */
  readonly byline?: string;
  /** The user's own fields. */
  readonly kept?: Readonly<Record<string, unknown>>;
}

/** Adds documents to an archive. */
export interface ArchiveWriter {
  /** Whether the archive holds this document as it is. */
  holds(id: string, hash: string): boolean;
  /** Adds documents, or replaces those of the same id, in one transaction. */
  add(documents: readonly Archivable[]): void;
  close(): void;
}

/** What a document is recognized by when it comes again: all that its report depends on. */
export const hashOf = (...parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url');

/**
 * Opens an archive for writing, or makes it.
 * @param patience milliseconds to wait for another writer.
 * @throws ArchiveError
 */
export const openWriter = async (file: string, patience: number): Promise<ArchiveWriter> => {
  const unlock = await lockForWriting(file, patience);
  try {
    const database = await openOrCreateArchive(file);
    // Nobody else writes: what it holds is read once.
    const hashes = new Map(
      database
        .all('SELECT id, hash FROM documents')
        .map((row) => [textOf(row, 'id'), textOf(row, 'hash')]),
    );
    return {
      holds: (id, hash) => hashes.get(id) === hash,
      add: (documents) => {
        database.exec('BEGIN IMMEDIATE');
        try {
          const touched = new Set<number>();
          for (const one of documents) {
            const number = replace(database, one.report.id, touched);
            addDocument(database, one, number, touched);
          }
          for (const thing of touched) settle(database, thing);
          database.exec('COMMIT');
          for (const { report, hash } of documents) hashes.set(report.id, hash);
        } catch (error) {
          database.exec('ROLLBACK');
          throw error;
        }
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

/** Takes out the document of an id. @returns its number, or null for a new one. */
const replace = (database: Database, id: string, touched: Set<number>): number | null => {
  const [old] = database.all('SELECT number FROM documents WHERE id = ?', id);
  if (old === undefined) return null;
  const number = numberOf(old, 'number');
  for (const row of database.all('SELECT * FROM entities WHERE document = ?', number)) {
    const thing = numberOf(row, 'thing');
    touched.add(thing);
    const { variants }: Attributes = JSON.parse(textOf(row, 'attributes'));
    removeNames(database, thing, namesOf(textOf(row, 'name'), variants), numberOf(row, 'count'));
  }
  database.run('DELETE FROM words WHERE rowid = ?', number);
  database.run('DELETE FROM documents WHERE number = ?', number);
  return number;
};

const addDocument = (
  database: Database,
  { document, report, title, byline, kept, hash }: Archivable,
  replaced: number | null,
  touched: Set<number>,
): void => {
  const { characters, words, tokens, sentences } = report.statistics;
  const number = database.run(
    'INSERT INTO documents VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    replaced,
    report.id,
    title ?? null,
    byline ?? null,
    report.referenceDate,
    // SQLite ends a text at NUL; offsets stay what they are.
    document.text.replaceAll('\0', '\ufffd'),
    kept === undefined ? null : JSON.stringify(kept),
    characters,
    words,
    tokens,
    sentences,
    hash,
  );
  const paragraphs = paragraphsOf(document);
  document.sentences.forEach(({ index, start, end }) => {
    database.run(
      'INSERT INTO sentences VALUES (?, ?, ?, ?, ?, ?)',
      number,
      index,
      paragraphs[index] ?? 0,
      start,
      end,
      document.text.slice(start, end),
    );
  });
  database.run('INSERT INTO words (rowid, text) VALUES (?, ?)', number, indexText(document));
  const things = new Map<Entity, number>();
  report.entities.forEach((entity, index) => {
    const thing = thingOf(database, entity);
    things.set(entity, thing);
    touched.add(thing);
    addEntity(database, number, index, entity, thing);
  });
  for (const { a, b, count } of pairsOf(report.entities.filter(isNode), 'sentence', paragraphs)) {
    const one = things.get(a) ?? 0;
    const other = things.get(b) ?? 0;
    if (one === other) continue;
    database.run(
      'INSERT INTO cooccurrences VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET sentences = sentences + excluded.sentences',
      number,
      Math.min(one, other),
      Math.max(one, other),
      count,
    );
  }
};

const addEntity = (
  database: Database,
  document: number,
  index: number,
  { id, type, name, count, value, attributes, mentions }: Entity,
  thing: number,
): void => {
  database.run(
    'INSERT INTO entities VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
    document,
    index,
    thing,
    id,
    name,
    count,
    attributes.office ?? null,
    value === null ? null : JSON.stringify(value),
    JSON.stringify(attributes),
  );
  mentions.forEach(({ start, end, text, sentence, confidence, rule, sources }, number) => {
    database.run(
      'INSERT INTO mentions VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
      document,
      index,
      number,
      start,
      end,
      text,
      sentence,
      confidence,
      rule,
      sources.join('+'),
    );
  });
  if (value !== null && 'timex' in value) {
    database.run(
      'INSERT INTO dates VALUES (?, ?, ?, ?, ?, ?, ?)',
      document,
      index,
      value.timex,
      value.from ?? null,
      value.to ?? null,
      value.grain,
      value.calendar,
    );
  }
  for (const { start, end, verb, text } of attributes.quotes ?? []) {
    database.run(
      'INSERT OR REPLACE INTO quotations VALUES (?, ?, ?, ?, ?, ?)',
      document,
      index,
      start,
      end,
      verb,
      text,
    );
  }
  if (isNamed(type)) addNames(database, thing, namesOf(name, attributes.variants), count);
};

const thingOf = (database: Database, { key, type, name, value }: Entity): number => {
  const [known] = database.all('SELECT number FROM things WHERE key = ?', key);
  if (known !== undefined) return numberOf(known, 'number');
  const place = value !== null && 'latitude' in value ? value : undefined;
  return database.run(
    'INSERT INTO things (key, type, name, code, latitude, longitude) VALUES (?, ?, ?, ?, ?, ?)',
    key,
    type,
    isNamed(type) ? name : valueText(value) || name,
    value !== null && 'code' in value ? (value.code ?? null) : null,
    place?.latitude ?? null,
    place?.longitude ?? null,
  );
};

/** Gives a thing the name that it is reported under most; one that no document names is deleted. */
const settle = (database: Database, thing: number): void => {
  const [used] = database.all('SELECT 1 FROM entities WHERE thing = ? LIMIT 1', thing);
  if (used === undefined) {
    database.run('DELETE FROM things WHERE number = ?', thing);
    return;
  }
  const [best] = database.all(
    'SELECT name FROM names WHERE thing = ? ORDER BY mentions DESC, name LIMIT 1',
    thing,
  );
  if (best === undefined) return;
  database.run('UPDATE things SET name = ? WHERE number = ?', textOf(best, 'name'), thing);
};
