import type { EntityType } from '../document.ts';
import {
  byCountry,
  byOffice,
  byThings,
  byTypes,
  byWords,
  type Criterion,
  isQuoted,
  type NamedThing,
  thingsNamed,
} from './criteria.ts';
import { type FoundPlaces, foundPlaces } from './snippets.ts';
import { numberColumn, optionalColumn, textColumn } from './sql-columns.ts';
import type { Database, SqlRow } from './sqlite.ts';
import { readingAtOnce } from './transaction.ts';

interface SearchOptions {
  /** Each is a name under any spelling, or words of the text, as is one in quotes; documents have all. */
  readonly queries: readonly string[];
  /** Kinds of the names; null for all. */
  readonly types: readonly EntityType[] | null;
  /** Words of the office of a person who is named. */
  readonly office: string | null;
  /** ISO 3166-1 alpha-2 code of what is named. */
  readonly country: string | null;
  /** Days of publication, inclusive. */
  readonly from: string | null;
  readonly to: string | null;
  /** Documents given with their sentences; the best first. */
  readonly limit: number;
}

interface FoundDocument extends FoundPlaces {
  readonly id: string;
  readonly title: string | null;
  readonly day: string | null;
}

export interface SearchResult {
  /** What each query was taken for: the things it names; none when it was searched as words. */
  readonly queries: readonly {
    readonly query: string;
    readonly things: readonly Omit<NamedThing, 'number'>[];
  }[];
  /** Documents found, those not given included. */
  readonly total: number;
  readonly documents: readonly FoundDocument[];
}

/** The documents of an archive that have all that is asked, with most mentions first, then the newest. */
export const search = (database: Database, options: SearchOptions): SearchResult =>
  readingAtOnce(database, () => searchIn(database, options));

const searchIn = (database: Database, options: SearchOptions): SearchResult => {
  const { types, office, country } = options;
  const queries = options.queries.map((query) => {
    const things = isQuoted(query) ? [] : thingsNamed(database, query, types);
    const criterion =
      things.length === 0
        ? byWords(database, query)
        : byThings(
            database,
            things.map(({ number }) => number),
          );
    return { query, things, criterion };
  });
  const criteria = queries.map(({ criterion }) => criterion);
  if (office !== null) criteria.push(byOffice(database, office));
  if (country !== null) criteria.push(byCountry(database, country));
  if (types !== null && criteria.length === 0) criteria.push(byTypes(database, types));
  const { total, rows } = ranked(database, weightsOf(criteria), options);
  return {
    queries: queries.map(({ query, things }) => ({
      query,
      things: things.map(({ key, type, name }) => ({ key, type, name })),
    })),
    total,
    documents: rows.map((row) => ({
      id: textColumn(row, 'id'),
      title: optionalColumn(row, 'title'),
      day: optionalColumn(row, 'day'),
      ...foundPlaces(database, numberColumn(row, 'number'), criteria),
    })),
  };
};

/** The weight of each document that has all; null when nothing but days is asked. */
const weightsOf = (criteria: readonly Criterion[]): ReadonlyMap<number, number> | null => {
  const [first, ...others] = criteria;
  if (first === undefined) return null;
  const weights = new Map<number, number>();
  for (const [document, weight] of first.documents) {
    const more = others.map(({ documents }) => documents.get(document));
    if (more.includes(undefined)) continue;
    weights.set(
      document,
      more.reduce<number>((sum, one) => sum + (one ?? 0), weight),
    );
  }
  return weights;
};

/** Documents in the days asked, those with most of it first, then the newest; SQLite sorts. */
const ranked = (
  database: Database,
  weights: ReadonlyMap<number, number> | null,
  { from, to, limit }: SearchOptions,
): { readonly total: number; readonly rows: readonly SqlRow[] } => {
  const source =
    weights === null
      ? '(SELECT number AS document, 0 AS weight FROM documents WHERE ?1 IS NULL)'
      : '(SELECT value ->> 0 AS document, value ->> 1 AS weight FROM json_each(?1))';
  const found = `FROM ${source} JOIN documents ON number = document
    WHERE (?2 IS NULL OR day >= ?2) AND (?3 IS NULL OR day <= ?3)`;
  const list = weights === null ? null : JSON.stringify([...weights]);
  const [count = {}] = database.all(`SELECT count(*) AS total ${found}`, list, from, to);
  const rows = database.all(
    `SELECT number, id, title, day ${found} ORDER BY weight DESC, day DESC, number LIMIT ?4`,
    list,
    from,
    to,
    limit,
  );
  return { total: numberColumn(count, 'total'), rows };
};
