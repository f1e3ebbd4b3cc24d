import { indexWord } from '../analysis/index-words.ts';
import type { EntityType } from '../document.ts';
import { readDocument } from '../text/read-document.ts';
import {
  byCountry,
  byOffice,
  byThings,
  byTypes,
  byWords,
  type Criterion,
  type NamedThing,
  thingsNamed,
} from './criteria.ts';
import { type Database, numberOf, type Row, textOf } from './sqlite.ts';

export interface SearchOptions {
  /** Each is a name under any spelling, or words of the text; documents have all. */
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

/** A sentence that has what is searched for. */
export interface Snippet {
  readonly sentence: number;
  readonly text: string;
  /** UTF-16 offsets into `text`. */
  readonly marks: readonly (readonly [start: number, end: number])[];
}

export interface FoundDocument {
  readonly id: string;
  readonly title: string | null;
  readonly day: string | null;
  /** Mentions of all that is searched for. */
  readonly count: number;
  readonly snippets: readonly Snippet[];
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

/** Sentences shown of a document. */
const snippetsEach = 3;

/** The documents of an archive that have all that is asked, with most mentions first, then the newest. */
export const search = (database: Database, options: SearchOptions): SearchResult => {
  // One transaction: the file is locked once, and pages read stay in memory.
  database.exec('BEGIN');
  try {
    return searchIn(database, options);
  } finally {
    database.exec('COMMIT');
  }
};

const searchIn = (database: Database, options: SearchOptions): SearchResult => {
  const { types, office, country } = options;
  const queries = options.queries.map((query) => {
    const things = thingsNamed(database, query, types);
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
      id: textOf(row, 'id'),
      title: row['title'] === null ? null : textOf(row, 'title'),
      day: row['day'] === null ? null : textOf(row, 'day'),
      ...placesIn(database, numberOf(row, 'number'), criteria),
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
): { readonly total: number; readonly rows: readonly Row[] } => {
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
  return { total: numberOf(count, 'total'), rows };
};

/** How often a document has what is searched for, and the sentences with most of it, in order. */
const placesIn = (
  database: Database,
  document: number,
  criteria: readonly Criterion[],
): Pick<FoundDocument, 'count' | 'snippets'> => {
  const marks = new Map<number, Map<number, number>>();
  const mark = (sentence: number, start: number, end: number): void => {
    const own = marks.get(sentence) ?? new Map<number, number>();
    marks.set(sentence, own);
    own.set(start, Math.max(end, own.get(start) ?? 0));
  };
  for (const { entities, words } of criteria) {
    if (entities !== undefined) {
      const rows = database.all(
        `SELECT sentence, start, end FROM mentions WHERE document = ? AND entity IN
         (SELECT number FROM entities WHERE document = ? AND ${entities.where})`,
        document,
        document,
        entities.list,
      );
      for (const row of rows) {
        mark(numberOf(row, 'sentence'), numberOf(row, 'start'), numberOf(row, 'end'));
      }
    }
    if (words !== undefined) markWords(database, document, words, mark);
  }
  const chosen = [...marks]
    .sort(([a, one], [b, other]) => other.size - one.size || a - b)
    .slice(0, snippetsEach)
    .sort(([a], [b]) => a - b);
  const snippets = chosen.map(([sentence, own]): Snippet => {
    const [row = {}] = database.all(
      'SELECT start, text FROM sentences WHERE document = ? AND number = ?',
      document,
      sentence,
    );
    const from = numberOf(row, 'start');
    return {
      sentence,
      text: textOf(row, 'text'),
      marks: [...own]
        .sort(([a], [b]) => a - b)
        .map(([start, end]) => [start - from, end - from] as const),
    };
  });
  return { count: [...marks.values()].reduce((sum, own) => sum + own.size, 0), snippets };
};

/** The places of words that follow one another. The text is cut into words again, which takes a millisecond. */
const markWords = (
  database: Database,
  document: number,
  words: readonly string[],
  mark: (sentence: number, start: number, end: number) => void,
): void => {
  const [row = {}] = database.all('SELECT text FROM documents WHERE number = ?', document);
  const tokens = readDocument(textOf(row, 'text')).tokens.filter(
    ({ lexeme }) => indexWord(lexeme) !== '',
  );
  const lastWord = words.length - 1;
  tokens.forEach((token, index) => {
    const isHere = words.every((word, at) => {
      const other = tokens[index + at];
      if (other === undefined) return false;
      const found = indexWord(other.lexeme);
      return at === lastWord ? found.startsWith(word) : found === word;
    });
    const last = tokens[index + lastWord];
    if (isHere && last !== undefined) mark(token.sentence, token.start, last.end);
  });
};
