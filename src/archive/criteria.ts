import {
  consonantsOf,
  indexBeginnings,
  indexNameWords,
  indexWord,
  indexWords,
} from '../analysis/index-words.ts';
import type { IndexPhrase } from '../analysis/phrases.ts';
import type { EntityType } from '../document.ts';
import { editDistance } from '../text/edit-distance.ts';
import { readDocument } from '../text/read-document.ts';
import { numberColumn, textColumn, typeColumn } from './sql-columns.ts';
import type { Database, SqlRow } from './sqlite.ts';

/** One thing that documents are searched for. */
export interface Criterion {
  /** How much each document has of it, by number: mentions, or for words the weight of BM25. */
  readonly documents: ReadonlyMap<number, number>;
  /** Numbers of the entities that fulfil it, as SQL on `entities`; absent for words. */
  readonly entities?: { readonly where: string; readonly list: string };
  /** What the text must hold; absent for names. */
  readonly phrase?: IndexPhrase;
}

const listOf = (values: readonly (string | number)[]): string => JSON.stringify(values);

const entityCriterion = (
  database: Database,
  where: string,
  values: readonly (string | number)[],
): Criterion => {
  const list = listOf(values);
  const rows = database.all(
    `SELECT document, sum(count) AS weight FROM entities WHERE ${where} GROUP BY document`,
    list,
  );
  return { documents: weightsOf(rows), entities: { where, list } };
};

const weightsOf = (rows: readonly SqlRow[]): ReadonlyMap<number, number> =>
  new Map(rows.map((row) => [numberColumn(row, 'document'), numberColumn(row, 'weight')]));

const inThings = `thing IN (SELECT things.number FROM things JOIN json_each(?) AS asked
  ON things.number = asked.value OR (things.entry = asked.value AND things.type <> 'nationality'))`;
const inOffices = 'office IN (SELECT value FROM json_each(?))';

/** Things of the numbers given, and those that are listed under them; nationalities name no country. */
export const byThings = (database: Database, things: readonly number[]): Criterion =>
  entityCriterion(database, inThings, things);

/** Things of some kinds. */
export const byTypes = (database: Database, types: readonly EntityType[]): Criterion =>
  entityCriterion(
    database,
    'thing IN (SELECT number FROM things WHERE type IN (SELECT value FROM json_each(?)))',
    types,
  );

/** Whatever has the code of a country: the country, its nationality, its places and bodies. */
export const byCountry = (database: Database, code: string): Criterion =>
  entityCriterion(
    database,
    'thing IN (SELECT number FROM things WHERE code IN (SELECT value FROM json_each(?)))',
    [code],
  );

/** People with an office that has all these words: «وزير الخارجية» is «وزير الخارجية الأمريكي» too. */
export const byOffice = (database: Database, office: string): Criterion => {
  const wanted = indexNameWords(office);
  const offices = database
    .all('SELECT DISTINCT office FROM entities WHERE office IS NOT NULL')
    .map((row) => textColumn(row, 'office'))
    .filter((held) => {
      const words = indexNameWords(held);
      return wanted.every((word) => words.includes(word));
    });
  return entityCriterion(database, inOffices, offices);
};

/** Whether a query asks for just these words in the text, and for no name: `"قيس سعيد"`. */
export const isQuoted = (query: string): boolean => /^\s*["“«].*["”»]\s*$/su.test(query);

/** Words that follow one another in the text, whatever their clitics; a last word may end in `*`. */
export const byWords = (database: Database, query: string): Criterion => {
  const tokens = readDocument(query.replace(/[*"]/gu, ' ')).tokens.filter(
    ({ lexeme }) => indexWord(lexeme) !== '',
  );
  const begun = /\*["”»]?\s*$/u.test(query) ? tokens.pop() : undefined;
  const words = indexWords(tokens);
  const beginnings = begun === undefined ? [] : indexBeginnings(begun.lexeme);
  const phrase = { words, beginnings };
  const matches =
    begun === undefined
      ? [`"${words.join(' ')}"`]
      : beginnings.map((form) => `"${[...words, form].join(' ')}"*`);
  if (words.length + beginnings.length === 0) return { documents: new Map(), phrase };
  const rows = database.all(
    'SELECT rowid AS document, -bm25(words) AS weight FROM words WHERE words MATCH ?',
    matches.join(' OR '),
  );
  return { documents: weightsOf(rows), phrase };
};

/** A thing that a query may mean. */
export interface NamedThing {
  readonly number: number;
  readonly key: string;
  readonly type: EntityType;
  readonly name: string;
}

/**
 * The things that a query names: those of just this name under any spelling, and people of whose
 * names it is a part («نتنياهو» is «بنيامين نتنياهو»); where no name is just so, all names that
 * have its words, then those that differ by one long vowel a word («نتانياهو»).
 */
export const thingsNamed = (
  database: Database,
  query: string,
  types: readonly EntityType[] | null,
): readonly NamedThing[] => {
  const words = indexNameWords(query);
  if (words.length === 0) return [];
  const isWanted = (row: SqlRow): boolean => types === null || types.includes(typeColumn(row));
  let found: readonly SqlRow[] = namesMatching(database, 'words', words).filter(isWanted);
  if (found.length === 0) {
    const alike = namesMatching(database, 'consonants', words.map(consonantsOf));
    found = respelt(words, alike.filter(isWanted));
  }
  const exact = found.filter(
    (row) => indexNameWords(textColumn(row, 'spelling')).length === words.length,
  );
  const meant =
    exact.length === 0
      ? found
      : found.filter((row) => exact.includes(row) || typeColumn(row) === 'person');
  return [
    ...new Map(meant.map((row) => [numberColumn(row, 'number'), namedThingOf(row)])).values(),
  ];
};

/** The names that have all of some words, each with the thing that it is listed under. */
const namesMatching = (
  database: Database,
  column: 'words' | 'consonants',
  terms: readonly string[],
): readonly SqlRow[] =>
  database.all(
    `SELECT names.name AS spelling, entry.number, entry.key, entry.type, entry.name
     FROM name_words JOIN names ON names.number = name_words.rowid
     JOIN things ON things.number = names.thing
     JOIN things AS entry
       ON entry.number = iif(things.type = 'nationality', things.number, things.entry)
     WHERE name_words MATCH ?`,
    terms.map((term) => `${column} : "${term}"`).join(' AND '),
  );

const namedThingOf = (row: SqlRow): NamedThing => ({
  number: numberColumn(row, 'number'),
  key: textColumn(row, 'key'),
  type: typeColumn(row),
  name: textColumn(row, 'name'),
});

/** Names with a word for each of the query that differs from it by no more than one letter. */
const respelt = (words: readonly string[], rows: readonly SqlRow[]): readonly SqlRow[] =>
  words.some((word) => consonantsOf(word).length < 3)
    ? []
    : rows.filter((row) => {
        const named = indexNameWords(textColumn(row, 'spelling'));
        return words.every((word) => named.some((other) => editDistance(word, other) <= 1));
      });
