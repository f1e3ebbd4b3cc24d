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
  const { types, office, country, limit } = options;
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
  const found = ranked(inDays(database, options), criteria);
  return {
    queries: queries.map(({ query, things }) => ({
      query,
      things: things.map(({ key, type, name }) => ({ key, type, name })),
    })),
    total: found.length,
    documents: found.slice(0, limit).map((row) => ({
      id: textOf(row, 'id'),
      title: row['title'] === null ? null : textOf(row, 'title'),
      day: row['day'] === null ? null : textOf(row, 'day'),
      ...placesIn(database, numberOf(row, 'number'), criteria),
    })),
  };
};

const inDays = (database: Database, { from, to }: SearchOptions): readonly Row[] =>
  database.all(
    `SELECT number, id, title, day FROM documents
     WHERE (?1 IS NULL OR day >= ?1) AND (?2 IS NULL OR day <= ?2) ORDER BY day DESC, number`,
    from,
    to,
  );

/** The documents that have all, those with most of it first. */
const ranked = (rows: readonly Row[], criteria: readonly Criterion[]): readonly Row[] => {
  const weights = new Map(
    rows.flatMap((row) => {
      const own = criteria.map(({ documents }) => documents.get(numberOf(row, 'number')));
      if (own.includes(undefined)) return [];
      return [[row, own.reduce<number>((sum, weight) => sum + (weight ?? 0), 0)] as const];
    }),
  );
  return [...weights].sort(([, a], [, b]) => b - a).map(([row]) => row);
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
