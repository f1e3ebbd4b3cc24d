import type { Document, Token } from '../document.ts';
import type { TokenKind } from '../text/lexeme.ts';
import { perLexeme } from '../text/per-lexeme.ts';
import { Chunks } from './chunks.ts';

/** What is between the parts of a token, as `JSON.stringify` has it. */
interface Layout {
  readonly open: string;
  readonly colon: string;
  readonly comma: string;
  readonly close: string;
  readonly between: string;
}

/** Documents as JSON objects with their tokens: text, kind, start, end, sentence. */
const documentOf = (
  head: (id: string) => string,
  { open, colon, comma, close, between }: Layout,
  foot: (isEmpty: boolean) => string,
) => {
  // Joined once, so that what is copied again and again is one piece.
  const wordOf = (word: string, kind: TokenKind): string =>
    [open, '"text"', colon, JSON.stringify(word), comma, '"kind"', colon, `"${kind}"`]
      .concat(comma, '"start"', colon)
      .join('');
  const asWritten = perLexeme(({ text, kind }) => wordOf(text, kind));
  const asKey = perLexeme(({ key, kind }) => wordOf(key, kind));
  const end = `${comma}"end"${colon}`;
  return ({ id, tokens, sentences }: Document, normalize: boolean): string => {
    const chunks = new Chunks();
    chunks.add(head(JSON.stringify(id)));
    for (const { index, firstToken, endToken } of sentences) {
      const last = [comma, '"sentence"', colon, String(index), close].join('');
      const next = last + between;
      for (let at = firstToken; at < endToken; at++) {
        const token = tokens[at] as Token;
        chunks.add(normalize ? asKey(token.lexeme) : asWritten(token.lexeme));
        chunks.add(String(token.start));
        chunks.add(end);
        chunks.add(String(token.end));
        chunks.add(at < tokens.length - 1 ? next : last);
      }
    }
    chunks.add(foot(tokens.length === 0));
    return chunks.text();
  };
};

/** On one line. */
export const inlineTokens = documentOf(
  (id) => `{"id":${id},"tokens":[`,
  { open: '{', colon: ':', comma: ',', close: '}', between: ',' },
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
    between: ',',
  },
  (isEmpty) => `${isEmpty ? '' : '\n      '}]\n    }`,
);
