import type { Document, DocumentReport, EntityType } from '../document.ts';
import { oneLine } from '../text/one-line.ts';
import { readDocument } from '../text/read-document.ts';
import { indexNameWords, indexWords } from './index-words.ts';
import { phrasePlaces } from './phrases.ts';

interface ConcordanceQuery {
  /** A word or words, or a name; null for all names of the kinds. */
  readonly query: string | null;
  /** Kinds of the names; null for all. */
  readonly types: readonly EntityType[] | null;
  /** Whether names are sought, not words. */
  readonly isName: boolean;
}

/** One place of a keyword with the text around it. */
export interface ConcordanceLine {
  readonly document: string;
  readonly sentence: number;
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly keyword: string;
  readonly after: string;
}

/** UTF-16 units of text on either side. */
const contextLength = 60;

/** The places of a word under any spelling and with any clitics, of a name, or of all names of some kinds. */
export const concordanceOf = (
  document: Document,
  report: DocumentReport,
  query: ConcordanceQuery,
): readonly ConcordanceLine[] =>
  (query.isName || query.query === null ? namesIn(report, query) : wordsIn(document, query.query))
    .sort((a, b) => a.start - b.start)
    .map(({ sentence, start, end }) => ({
      document: report.id,
      sentence,
      start,
      end,
      before: oneLine(document.text.slice(Math.max(0, start - contextLength), start)),
      keyword: oneLine(document.text.slice(start, end)),
      after: oneLine(document.text.slice(end, end + contextLength)),
    }));

interface Place {
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
}

const wordsIn = ({ tokens }: Document, query: string): Place[] =>
  phrasePlaces(tokens, { words: indexWords(readDocument(query).tokens), beginnings: [] }).map(
    ([first, last]) => ({ sentence: first.sentence, start: first.start, end: last.end }),
  );

const namesIn = ({ entities }: DocumentReport, { query, types }: ConcordanceQuery): Place[] => {
  const wanted = query === null ? [] : indexNameWords(query);
  return entities
    .filter(({ type, name, attributes: { variants = [] } }) => {
      if (types !== null && !types.includes(type)) return false;
      return [name, ...variants].some((one) => {
        const words = indexNameWords(one);
        return wanted.every((word) => words.includes(word));
      });
    })
    .flatMap(({ mentions }) => [...mentions]);
};
