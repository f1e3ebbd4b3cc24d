import type { DocumentReport, Entity, Mention } from '../document.ts';
import type { Described } from './archivable.ts';
import { openArchive } from './open.ts';
import { type Database, numberOf, type Row, textOf } from './sqlite.ts';

/** A document as an archive holds it. */
export interface Archived extends Described {
  readonly text: string;
  readonly report: DocumentReport;
}

/** Documents read at once: short enough that a writer need not wait long. */
const batch = 50;

/**
 * The documents of an archive in the order in which they came, or those of the numbers given.
 * Nothing is analysed again.
 * @throws ArchiveError when the file is no archive.
 */
export async function* readArchive(file: string): AsyncGenerator<Archived> {
  const database = await openArchive(file);
  try {
    let last = 0;
    for (;;) {
      const rows = database.all(
        'SELECT * FROM documents WHERE number > ? ORDER BY number LIMIT ?',
        last,
        batch,
      );
      if (rows.length === 0) return;
      const documents = documentsOf(database, rows);
      last = numberOf(rows.at(-1) ?? {}, 'number');
      yield* documents;
    }
  } finally {
    database.close();
  }
}

/** Documents of their rows. */
const documentsOf = (database: Database, rows: readonly Row[]): readonly Archived[] => {
  const from = numberOf(rows[0] ?? {}, 'number');
  const to = numberOf(rows.at(-1) ?? {}, 'number');
  const mentions = grouped(
    database.all(
      'SELECT * FROM mentions WHERE document BETWEEN ? AND ? ORDER BY document, entity, number',
      from,
      to,
    ),
    (row) => `${numberOf(row, 'document')} ${numberOf(row, 'entity')}`,
  );
  const entities = grouped(
    database.all(
      `SELECT entities.*, things.key, things.type FROM entities JOIN things ON things.number = thing
       WHERE document BETWEEN ? AND ? ORDER BY document, entities.number`,
      from,
      to,
    ),
    (row) => String(numberOf(row, 'document')),
  );
  return rows.map((row) => {
    const number = numberOf(row, 'number');
    const own = (entities.get(String(number)) ?? []).map((entity) =>
      entityOf(entity, mentions.get(`${number} ${numberOf(entity, 'number')}`) ?? []),
    );
    return {
      text: textOf(row, 'text'),
      report: reportOf(row, own),
      ...(row['title'] !== null && { title: textOf(row, 'title') }),
      ...(row['byline'] !== null && { byline: textOf(row, 'byline') }),
      ...(row['kept'] !== null && { kept: JSON.parse(textOf(row, 'kept')) }),
    };
  });
};

const grouped = (
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): ReadonlyMap<string, readonly Row[]> => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
};

const reportOf = (row: Row, entities: readonly Entity[]): DocumentReport => ({
  id: textOf(row, 'id'),
  referenceDate: row['day'] === null ? null : textOf(row, 'day'),
  statistics: {
    characters: numberOf(row, 'characters'),
    words: numberOf(row, 'words'),
    tokens: numberOf(row, 'tokens'),
    sentences: numberOf(row, 'sentences'),
  },
  entities,
});

const entityOf = (row: Row, mentions: readonly Row[]): Entity =>
  ({
    id: textOf(row, 'id'),
    key: textOf(row, 'key'),
    type: textOf(row, 'type'),
    name: textOf(row, 'name'),
    count: numberOf(row, 'count'),
    value: row['value'] === null ? null : JSON.parse(textOf(row, 'value')),
    attributes: JSON.parse(textOf(row, 'attributes')),
    mentions: mentions.map(mentionOf),
    // Type and value were written together, which the type checker cannot see.
  }) as Entity;

const mentionOf = (row: Row): Mention => ({
  start: numberOf(row, 'start'),
  end: numberOf(row, 'end'),
  text: textOf(row, 'text'),
  sentence: numberOf(row, 'sentence'),
  confidence: numberOf(row, 'confidence'),
  rule: textOf(row, 'rule'),
  sources: textOf(row, 'sources').split('+'),
});
