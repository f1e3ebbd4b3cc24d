import type { Described } from '../described.ts';
import type { DocumentReport, Entity, Mention } from '../document.ts';
import { groupBy } from '../text/group-by.ts';
import { openArchive } from './open.ts';
import { plainly } from './plain-errors.ts';
import { jsonColumn, numberColumn, optionalColumn, textColumn, typeColumn } from './sql-columns.ts';
import type { Database, SqlRow } from './sqlite.ts';
import { readingAtOnce } from './transaction.ts';

/** A document as an archive holds it. */
interface Archived extends Described {
  readonly text: string;
  readonly report: DocumentReport;
}

/** Documents read at once: short enough that a writer need not wait long. */
const batch = 50;

/**
 * The documents of an archive in the order in which they came, or those of the numbers given.
 * Nothing is analysed again.
 * @param onPart receives which part of all documents is read, again and again.
 * @throws ArchiveError when the file is no archive.
 */
export async function* readArchive(
  file: string,
  onPart: (part: number) => void = () => {},
): AsyncGenerator<Archived> {
  const database = await openArchive(file);
  try {
    const [{ all = 0 } = {}] = database.all('SELECT count(*) AS "all" FROM documents');
    let last = 0;
    for (;;) {
      const { documents, end } = plainly(file, () =>
        readingAtOnce(database, () => batchAfter(database, last)),
      );
      if (documents.length === 0) return;
      last = end;
      yield* documents;
      onPart(documents.length / Number(all));
    }
  } finally {
    database.close();
  }
}

/** The documents after the number of one, and the number of the last of them. */
const batchAfter = (
  database: Database,
  last: number,
): { readonly documents: readonly Archived[]; readonly end: number } => {
  const rows = database.all(
    'SELECT * FROM documents WHERE number > ? ORDER BY number LIMIT ?',
    last,
    batch,
  );
  const end = rows.at(-1);
  if (end === undefined) return { documents: [], end: last };
  return { documents: documentsOf(database, rows), end: numberColumn(end, 'number') };
};

/** Documents of their rows. */
const documentsOf = (database: Database, rows: readonly SqlRow[]): readonly Archived[] => {
  const from = numberColumn(rows[0] ?? {}, 'number');
  const to = numberColumn(rows.at(-1) ?? {}, 'number');
  const mentions = groupBy(
    database.all(
      'SELECT * FROM mentions WHERE document BETWEEN ? AND ? ORDER BY document, entity, number',
      from,
      to,
    ),
    (row) => `${numberColumn(row, 'document')} ${numberColumn(row, 'entity')}`,
  );
  const entities = groupBy(
    database.all(
      `SELECT entities.*, things.key, things.type FROM entities JOIN things ON things.number = thing
       WHERE document BETWEEN ? AND ? ORDER BY document, entities.number`,
      from,
      to,
    ),
    (row) => String(numberColumn(row, 'document')),
  );
  return rows.map((row) => {
    const number = numberColumn(row, 'number');
    const own = (entities.get(String(number)) ?? []).map((entity) =>
      entityOf(entity, mentions.get(`${number} ${numberColumn(entity, 'number')}`) ?? []),
    );
    return { text: textColumn(row, 'text'), report: reportOf(row, own), ...describedBy(row) };
  });
};

type JsonFields = NonNullable<Described['kept']>;

const describedBy = (row: SqlRow): Described => {
  const [title, byline] = [optionalColumn(row, 'title'), optionalColumn(row, 'byline')];
  const kept = jsonColumn<JsonFields>(row, 'kept');
  return {
    ...(title !== null && { title }),
    ...(byline !== null && { byline }),
    ...(kept !== null && { kept }),
  };
};

const reportOf = (row: SqlRow, entities: readonly Entity[]): DocumentReport => ({
  id: textColumn(row, 'id'),
  referenceDate: optionalColumn(row, 'day'),
  statistics: {
    characters: numberColumn(row, 'characters'),
    words: numberColumn(row, 'words'),
    tokens: numberColumn(row, 'tokens'),
    sentences: numberColumn(row, 'sentences'),
  },
  entities,
});

const entityOf = (row: SqlRow, mentions: readonly SqlRow[]): Entity =>
  ({
    id: textColumn(row, 'id'),
    key: textColumn(row, 'key'),
    type: typeColumn(row),
    name: textColumn(row, 'name'),
    count: numberColumn(row, 'count'),
    value: jsonColumn(row, 'value'),
    attributes: jsonColumn(row, 'attributes'),
    mentions: mentions.map(mentionOf),
    // Type and value were written together, which the type checker cannot see.
  }) as Entity;

const mentionOf = (row: SqlRow): Mention => ({
  start: numberColumn(row, 'start'),
  end: numberColumn(row, 'end'),
  text: textColumn(row, 'text'),
  sentence: numberColumn(row, 'sentence'),
  confidence: numberColumn(row, 'confidence'),
  rule: textColumn(row, 'rule'),
  sources: textColumn(row, 'sources').split('+'),
});
