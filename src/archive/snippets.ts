import { indexWord } from '../analysis/index-words.ts';
import { readDocument } from '../text/read-document.ts';
import type { Criterion } from './criteria.ts';
import { type Database, numberColumn, textColumn } from './sqlite.ts';

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

/** How often a document has what is searched for, and the sentences with most of it, in order. */
export const foundPlaces = (
  database: Database,
  document: number,
  criteria: readonly Criterion[],
): FoundPlaces => {
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
        mark(numberColumn(row, 'sentence'), numberColumn(row, 'start'), numberColumn(row, 'end'));
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
    const from = numberColumn(row, 'start');
    return {
      sentence,
      text: textColumn(row, 'text'),
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
  const tokens = readDocument(textColumn(row, 'text')).tokens.filter(
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
