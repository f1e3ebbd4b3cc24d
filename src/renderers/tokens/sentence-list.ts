import type { Document } from '../../document.ts';
import { oneLine } from '../../text/one-line.ts';
import { asJson, asNdjson } from '../records/json.ts';
import { noFrame, type Renderer } from '../renderer.ts';
import { tsvRows } from '../tables/separated-values.ts';

const rowsOf = ({ text, sentences }: Document) =>
  sentences.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));

const view = (document: Document): object => ({ id: document.id, sentences: rowsOf(document) });

/** Results of `sentences` by format name. */
export const sentenceRenderers = {
  /** One sentence a line, line breaks within it made spaces; an empty line between documents. */
  lines: {
    ...noFrame,
    separator: '\n',
    document: (document) =>
      rowsOf(document)
        .map(({ text }) => `${oneLine(text)}\n`)
        .join(''),
  },
  json: asJson(view),
  ndjson: asNdjson(view),
  tsv: {
    ...noFrame,
    head: 'document\tsentence\tstart\tend\ttext\n',
    document: (document) =>
      tsvRows(
        rowsOf(document).map(({ start, end, text }, index) => [
          document.id,
          index,
          start,
          end,
          text,
        ]),
      ),
  },
} as const satisfies Record<string, Renderer<Document, void>>;
