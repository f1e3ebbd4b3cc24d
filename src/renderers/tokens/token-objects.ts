import type { Document } from '../../document.ts';
import type { TokenKind } from '../../text/lexeme.ts';
import { tokenAt } from '../../text/neighbours.ts';
import { perLexeme } from '../../text/per-lexeme.ts';
import { Utf8Text, utf8 } from '../records/utf8-text.ts';

/** What is between the parts of a token, as `JSON.stringify` has it. */
interface Layout {
  readonly open: string;
  readonly colon: string;
  readonly comma: string;
  readonly close: string;
  readonly separator: string;
}

/** Bytes that a token has, about. */
const tokenRoom = 192;

/** Documents as the UTF-8 of JSON objects with their tokens: text, kind, start, end, sentence. */
const documentOf = (
  head: (id: string) => string,
  { open, colon, comma, close, separator }: Layout,
  foot: (isEmpty: boolean) => string,
) => {
  const before = `${open}"text"${colon}`;
  const between = `${comma}"kind"${colon}"`;
  const behind = `"${comma}"start"${colon}`;
  const wordOf = (word: string, kind: TokenKind): Uint8Array =>
    utf8(before + JSON.stringify(word) + between + kind + behind);
  const asWritten = perLexeme(({ text, kind }) => wordOf(text, kind));
  const asKey = perLexeme(({ key, kind }) => wordOf(key, kind));
  const end = utf8(`${comma}"end"${colon}`);
  const sentence = `${comma}"sentence"${colon}`;
  return ({ id, tokens, sentences }: Document, normalize: boolean): Uint8Array => {
    const text = new Utf8Text(tokens.length * tokenRoom + 256);
    text.add(utf8(head(JSON.stringify(id))));
    for (const { index, firstToken, endToken } of sentences) {
      const last = sentence + index + close;
      const next = utf8(last + separator);
      for (let at = firstToken; at < endToken; at++) {
        const token = tokenAt(tokens, at);
        text.add(normalize ? asKey(token.lexeme) : asWritten(token.lexeme));
        text.addNumber(token.start);
        text.add(end);
        text.addNumber(token.end);
        text.add(at < tokens.length - 1 ? next : utf8(last));
      }
    }
    text.add(utf8(foot(tokens.length === 0)));
    return text.bytes();
  };
};

/** On one line. */
export const inlineTokens = documentOf(
  (id) => `{"id":${id},"tokens":[`,
  { open: '{', colon: ':', comma: ',', close: '}', separator: ',' },
  () => ']}\n',
);

/** A field of a token of a document of the list. */
const field = `\n${' '.repeat(10)}`;

export const indentedTokens = documentOf(
  (id) => `    {\n      "id": ${id},\n      "tokens": [`,
  {
    open: `\n${' '.repeat(8)}{${field}`,
    colon: ': ',
    comma: `,${field}`,
    close: `\n${' '.repeat(8)}}`,
    separator: ',',
  },
  (isEmpty) => `${isEmpty ? '' : '\n      '}]\n    }`,
);
