import { joinsAcrossDocuments } from '../analysis/joining/join-across-documents.ts';
import { JoinEvidence } from '../analysis/joining/join-evidence.ts';
import type { Attributes } from '../document.ts';
import { jsonColumn, numberColumn, optionalColumn, textColumn, typeColumn } from './sql-columns.ts';
import type { Database } from './sqlite.ts';

/** Notes within the transaction of new documents that the joins do not know them yet. */
export const noteJoinsDue = (database: Database): void => {
  database.run("INSERT OR IGNORE INTO due (task) VALUES ('joins')");
};

/** Whether documents were added since the things were joined, even by a run that was killed. */
export const areJoinsDue = (database: Database): boolean =>
  database.all("SELECT 1 FROM due WHERE task = 'joins'").length > 0;

/** What the documents say of their people and bodies. */
const evidenceOf = (database: Database): JoinEvidence => {
  const evidence = new JoinEvidence();
  const names = database.all(
    `SELECT key, type, code, reported, names.name FROM names JOIN things ON things.number = thing
     WHERE type IN ('person', 'organization')`,
  );
  for (const row of names) {
    const [key, name] = [textColumn(row, 'key'), textColumn(row, 'name')];
    const code = optionalColumn(row, 'code');
    const value = code === null ? null : { code };
    evidence.note({ key, name, value, type: typeColumn(row) }, numberColumn(row, 'reported'));
  }
  const holders = database.all(
    `SELECT key, entities.name, attributes FROM entities JOIN things ON things.number = thing
     WHERE office IS NOT NULL AND type = 'person'`,
  );
  for (const row of holders) {
    const attributes = jsonColumn<Attributes>(row, 'attributes') ?? {};
    const [key, name] = [textColumn(row, 'key'), textColumn(row, 'name')];
    evidence.note({ key, name, type: 'person', attributes });
  }
  return evidence;
};

/** Lists each person and body under the thing that all documents show it to be, as `kashaf index` does. */
export const joinThings = (database: Database): void => {
  const rows = database.all(
    `SELECT things.number, key, type, entry, count(DISTINCT document) AS documents
     FROM things JOIN entities ON thing = things.number
     WHERE type IN ('person', 'organization') GROUP BY things.number`,
  );
  const things = rows.map((row) => ({
    key: textColumn(row, 'key'),
    type: typeColumn(row),
    documents: numberColumn(row, 'documents'),
  }));
  const joins = joinsAcrossDocuments(things, evidenceOf(database));
  const numbers = new Map(rows.map((row) => [textColumn(row, 'key'), numberColumn(row, 'number')]));
  for (const row of rows) {
    const key = textColumn(row, 'key');
    const entry = numbers.get(joins.get(key) ?? key) ?? numberColumn(row, 'number');
    if (entry === numberColumn(row, 'entry')) continue;
    database.run(
      'UPDATE things SET entry = ? WHERE number = ?',
      entry,
      numberColumn(row, 'number'),
    );
  }
  database.run("DELETE FROM due WHERE task = 'joins'");
};
