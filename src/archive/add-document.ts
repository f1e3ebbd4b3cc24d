import { isNode, pairsOf, paragraphsOf } from '../analysis/co-occurrence.ts';
import { indexText } from '../analysis/index-words.ts';
import type { Document, Entity } from '../document.ts';
import { isNameKind } from '../kinds.ts';
import type { Archivable } from './archivable.ts';
import { addNames, namesOf } from './names.ts';
import type { Database, SqlValue } from './sqlite.ts';
import { thingOf } from './things.ts';

/**
 * Adds a document and what it names.
 * @param replaced its number when one of the same id was taken out; null for a new one.
 * @param touched gets the numbers of its things.
 */
export const addDocument = (
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
  const rows = new DocumentRows(database, number, document);
  rows.addText();
  const things = new Map<Entity, number>();
  report.entities.forEach((entity, index) => {
    const thing = thingOf(database, entity);
    things.set(entity, thing);
    touched.add(thing);
    rows.addEntity(index, entity, thing);
  });
  rows.addPairs(report.entities, things);
};

/** The rows that tables have of one document. */
class DocumentRows {
  readonly #database: Database;
  readonly #number: number;
  readonly #document: Document;
  /** Number of the paragraph of each sentence. */
  readonly #paragraphs: readonly number[];

  constructor(database: Database, number: number, document: Document) {
    this.#database = database;
    this.#number = number;
    this.#document = document;
    this.#paragraphs = paragraphsOf(document);
  }

  addText(): void {
    const { sentences, text } = this.#document;
    for (const { index, start, end } of sentences) {
      const paragraph = this.#paragraphs[index] ?? 0;
      this.#insert('sentences', index, paragraph, start, end, text.slice(start, end));
    }
    this.#database.run(
      'INSERT INTO words (rowid, text) VALUES (?, ?)',
      this.#number,
      indexText(this.#document),
    );
  }

  addEntity(index: number, entity: Entity, thing: number): void {
    const { id, type, name, count, value, attributes } = entity;
    const office = attributes.office ?? null;
    const written = value === null ? null : JSON.stringify(value);
    this.#insert(
      'entities',
      index,
      thing,
      id,
      name,
      count,
      office,
      written,
      JSON.stringify(attributes),
    );
    this.#addMentions(index, entity);
    if (value !== null && 'timex' in value) {
      const { timex, from = null, to = null, grain, calendar } = value;
      this.#insert('dates', index, timex, from, to, grain, calendar);
    }
    for (const { start, end, verb, text } of attributes.quotes ?? []) {
      this.#database.run(
        'INSERT OR REPLACE INTO quotations VALUES (?, ?, ?, ?, ?, ?)',
        this.#number,
        index,
        start,
        end,
        verb,
        text,
      );
    }
    if (isNameKind(type)) addNames(this.#database, thing, namesOf(name, attributes.variants));
  }

  /** Things that are named in one sentence. */
  addPairs(entities: readonly Entity[], things: ReadonlyMap<Entity, number>): void {
    for (const { a, b, count } of pairsOf(entities.filter(isNode), 'sentence', this.#paragraphs)) {
      const one = things.get(a) ?? 0;
      const other = things.get(b) ?? 0;
      if (one === other) continue;
      this.#database.run(
        'INSERT INTO cooccurrences VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET sentences = sentences + excluded.sentences',
        this.#number,
        Math.min(one, other),
        Math.max(one, other),
        count,
      );
    }
  }

  #addMentions(index: number, { mentions }: Entity): void {
    mentions.forEach(({ start, end, text, sentence, confidence, rule, sources }, number) => {
      const found = sources.join('+');
      this.#insert('mentions', index, number, start, end, text, sentence, confidence, rule, found);
    });
  }

  /** A row of a table whose first column is the document. */
  #insert(table: DocumentTable, ...cells: readonly SqlValue[]): void {
    this.#database.run(insertInto[table], this.#number, ...cells);
  }
}

type DocumentTable = 'sentences' | 'entities' | 'mentions' | 'dates';

/** Statements by table: each is prepared once. */
const insertInto: Readonly<Record<DocumentTable, string>> = {
  sentences: 'INSERT INTO sentences VALUES (?, ?, ?, ?, ?, ?)',
  entities: 'INSERT INTO entities VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
  mentions: 'INSERT INTO mentions VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
  dates: 'INSERT INTO dates VALUES (?, ?, ?, ?, ?, ?, ?)',
};
