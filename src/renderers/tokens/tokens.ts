import type { Document, Token } from '../../document.ts';
import { cliticsOf } from '../../lexicons/stems.ts';
import type { SegmentRole } from '../../text/clitics/clitic-segments.ts';
import type { TokenKind } from '../../text/lexeme.ts';
import { fold } from '../../text/normalize.ts';
import { asJson, asNdjson } from '../records/json.ts';
import { noFrame, type Renderer } from '../renderer.ts';
import { tsvRows } from '../tables/separated-values.ts';
import { conllu } from './conllu.ts';
import type { TokenOptions } from './token-options.ts';

/** A token, or a piece of one. */
interface TokenPiece {
  readonly text: string;
  readonly kind: TokenKind;
  /** What it is in its word, where clitics are asked for. */
  readonly role?: SegmentRole;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
}

const piecesOf = (tokens: readonly Token[], options: TokenOptions): readonly TokenPiece[] =>
  tokens.flatMap((token) => {
    const { lexeme, start, end, sentence } = token;
    const { kind } = lexeme;
    if (!options.clitics || kind !== 'arabic') {
      return [{ text: options.normalize ? lexeme.key : lexeme.text, kind, start, end, sentence }];
    }
    return cliticsOf(lexeme).map((segment) => ({
      text: options.normalize ? fold(segment.form) : lexeme.text.slice(segment.start, segment.end),
      kind,
      role: segment.role,
      start: start + segment.start,
      end: start + segment.end,
      sentence,
    }));
  });

const view = (document: Document, options: TokenOptions): object => ({
  id: document.id,
  tokens: piecesOf(document.tokens, options),
});

/** Results of `tokenize` by format name. */
export const tokenRenderers = {
  /** One token a line, an empty line between documents. */
  lines: {
    ...noFrame,
    separator: '\n',
    document: (document, options) =>
      piecesOf(document.tokens, options)
        .map(({ text }) => `${text}\n`)
        .join(''),
  },
  json: asJson(view),
  ndjson: asNdjson(view),
  tsv: {
    ...noFrame,
    head: 'document\tsentence\tstart\tend\tkind\ttext\n',
    document: (document, options) =>
      tsvRows(
        piecesOf(document.tokens, options).map(({ sentence, start, end, kind, role, text }) => [
          document.id,
          sentence,
          start,
          end,
          role ?? kind,
          text,
        ]),
      ),
  },
  /** A form to mark by hand: every tag is O; an empty line after each sentence. */
  conll: {
    ...noFrame,
    separator: '-DOCSTART-\tO\n\n',
    document: (document, options) =>
      document.sentences
        .map(({ firstToken, endToken }) =>
          piecesOf(document.tokens.slice(firstToken, endToken), options)
            .map(({ text }) => `${text}\tO\n`)
            .join(''),
        )
        .map((sentence) => `${sentence}\n`)
        .join(''),
  },
  conllu,
} as const satisfies Record<string, Renderer<Document, TokenOptions>>;
