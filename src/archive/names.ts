import { consonantsOf, indexNameWords } from '../analysis/index-words.ts';
import { numberColumn } from './sql-columns.ts';
import type { Database } from './sqlite.ts';

/** The name that a document reports a thing under, then its other spellings. */
export const namesOf = (name: string, variants: readonly string[] = []): readonly string[] => [
  ...new Set([name, ...variants]),
];

/** Adds the names of a thing in one document: the one it is reported under, then the others. */
export const addNames = (database: Database, thing: number, names: readonly string[]): void => {
  names.forEach((name, index) => {
    const reported = index === 0 ? 1 : 0;
    const [known] = database.all(
      'SELECT number FROM names WHERE thing = ? AND name = ?',
      thing,
      name,
    );
    if (known !== undefined) {
      database.run(
        'UPDATE names SET documents = documents + 1, reported = reported + ? WHERE number = ?',
        reported,
        numberColumn(known, 'number'),
      );
      return;
    }
    const number = database.run(
      'INSERT INTO names (thing, name, documents, reported) VALUES (?, ?, 1, ?)',
      thing,
      name,
      reported,
    );
    const words = indexNameWords(name);
    database.run(
      'INSERT INTO name_words (rowid, words, consonants) VALUES (?, ?, ?)',
      number,
      words.join(' '),
      words.map(consonantsOf).join(' '),
    );
  });
};

/** Takes the names of a thing in one document out again; those that no other has are deleted. */
export const removeNames = (database: Database, thing: number, names: readonly string[]): void => {
  names.forEach((name, index) => {
    database.run(
      'UPDATE names SET documents = documents - 1, reported = reported - ? WHERE thing = ? AND name = ?',
      index === 0 ? 1 : 0,
      thing,
      name,
    );
  });
  const unused = 'FROM names WHERE thing = ? AND documents = 0';
  database.run(`DELETE FROM name_words WHERE rowid IN (SELECT number ${unused})`, thing);
  database.run(`DELETE ${unused}`, thing);
};
