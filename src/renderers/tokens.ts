import { stringify } from 'csv-stringify/sync';
import type { Document, Token } from '../document.ts';
import { asJson, asNdjson } from './json.ts';
import type { Renderer } from './renderer.ts';

export interface TokenOptions {
  /** Show words as search keys. */
  readonly normalize: boolean;
}

const formOf = ({ lexeme }: Token, { normalize }: TokenOptions): string =>
  normalize ? lexeme.key : lexeme.text;

const rowsOf = ({ tokens }: Document, options: TokenOptions) =>
  tokens.map((token) => ({
    text: formOf(token, options),
    kind: token.lexeme.kind,
    start: token.start,
    end: token.end,
    sentence: token.sentence,
  }));

const view = (document: Document, options: TokenOptions): object => ({
  id: document.id,
  tokens: rowsOf(document, options),
});

/** Results of `tokenize` by format name. */
export const tokenRenderers = {
  /** One token a line, an empty line between documents. */
  lines: {
    head: '',
    separator: '\n',
    foot: '',
    document: (document, options) =>
      document.tokens.map((token) => `${formOf(token, options)}\n`).join(''),
  },
  json: asJson(view),
  ndjson: asNdjson(view),
  tsv: {
    head: 'document\tsentence\tstart\tend\tkind\ttext\n',
    separator: '',
    foot: '',
    document: (document, options) =>
      stringify(
        rowsOf(document, options).map(({ sentence, start, end, kind, text }) => [
          document.id,
          sentence,
          start,
          end,
          kind,
          text,
        ]),
        { delimiter: '\t' },
      ),
  },
  /** A form to mark by hand: every tag is O; an empty line after each sentence. */
  conll: {
    head: '',
    separator: '-DOCSTART-\tO\n\n',
    foot: '',
    document: (document, options) =>
      document.sentences
        .map(({ firstToken, endToken }) =>
          document.tokens
            .slice(firstToken, endToken)
            .map((token) => `${formOf(token, options)}\tO\n`)
            .join(''),
        )
        .map((sentence) => `${sentence}\n`)
        .join(''),
  },
} as const satisfies Record<string, Renderer<Document, TokenOptions>>;
