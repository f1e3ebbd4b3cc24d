import { type IndexPhrase, phrasePlaces } from '../analysis/phrases.ts';
import { mapOf } from '../text/group-by.ts';
import { readDocument } from '../text/read-document.ts';
import type { Criterion } from './criteria.ts';
import { numberColumn, textColumn } from './sql-columns.ts';
import type { Database } from './sqlite.ts';

/** A sentence that has what is searched for. */
export interface Snippet {
  readonly sentence: number;
  readonly text: string;
  /** UTF-16 offsets into `text`. */
  readonly marks: readonly (readonly [start: number, end: number])[];
}

export interface FoundPlaces {
  /** Mentions of all that is searched for. */
  readonly count: number;
  readonly snippets: readonly Snippet[];
}

/** Sentences shown of a document. */
const snippetsEach = 3;

/** Ends of what is marked in a sentence, by where it begins. */
type SentenceMarks = ReadonlyMap<number, number>;

/** How often a document has what is searched for, and the sentences with most of it, in order. */
export const foundPlaces = (
  database: Database,
  document: number,
  criteria: readonly Criterion[],
): FoundPlaces => {
  const marks = marksOf([
    ...criteria.flatMap(({ entities }) =>
      entities === undefined ? [] : mentionsIn(database, document, entities),
    ),
    ...criteria.flatMap(({ phrase }) =>
      phrase === undefined ? [] : phrasesIn(database, document, phrase),
    ),
  ]);
  const chosen = [...marks]
    .sort(([a, one], [b, other]) => other.size - one.size || a - b)
    .slice(0, snippetsEach)
    .sort(([a], [b]) => a - b);
  return {
    count: [...marks.values()].reduce((sum, own) => sum + own.size, 0),
    snippets: chosen.map(([sentence, own]) => snippetOf(database, document, sentence, own)),
  };
};

/** Where something is that is searched for. UTF-16 offsets into the document. */
interface MarkedPlace {
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
}

/** The marks of each sentence; of those that begin at one place the longest. */
const marksOf = (places: readonly MarkedPlace[]): ReadonlyMap<number, SentenceMarks> => {
  const marks = new Map<number, Map<number, number>>();
  for (const { sentence, start, end } of places) {
    const own = mapOf(marks, sentence);
    own.set(start, Math.max(end, own.get(start) ?? 0));
  }
  return marks;
};

const mentionsIn = (
  database: Database,
  document: number,
  { where, list }: NonNullable<Criterion['entities']>,
): readonly MarkedPlace[] =>
  database
    .all(
      `SELECT sentence, start, end FROM mentions WHERE document = ? AND entity IN
       (SELECT number FROM entities WHERE document = ? AND ${where})`,
      document,
      document,
      list,
    )
    .map((row) => ({
      sentence: numberColumn(row, 'sentence'),
      start: numberColumn(row, 'start'),
      end: numberColumn(row, 'end'),
    }));

/** The places of a phrase. The text is cut into words again, which takes a millisecond. */
const phrasesIn = (
  database: Database,
  document: number,
  phrase: IndexPhrase,
): readonly MarkedPlace[] => {
  const [row = {}] = database.all('SELECT text FROM documents WHERE number = ?', document);
  return phrasePlaces(readDocument(textColumn(row, 'text')).tokens, phrase).map(
    ([first, last]) => ({ sentence: first.sentence, start: first.start, end: last.end }),
  );
};

const snippetOf = (
  database: Database,
  document: number,
  sentence: number,
  marks: SentenceMarks,
): Snippet => {
  const [row = {}] = database.all(
    'SELECT start, text FROM sentences WHERE document = ? AND number = ?',
    document,
    sentence,
  );
  const from = numberColumn(row, 'start');
  return {
    sentence,
    text: textColumn(row, 'text'),
    marks: [...marks]
      .sort(([a], [b]) => a - b)
      .map(([start, end]) => [start - from, end - from] as const),
  };
};
