import type { Token } from '../document.ts';
import { lexemeOf, type TokenKind } from './lexeme.ts';

/** A token before its sentence is known. */
export type BareToken = Omit<Token, 'sentence'>;

const mark = '[\\u200b-\\u200f\\u202a-\\u202e\\u2066-\\u2069\\u061c]';
const digits = '[0-9\\u0660-\\u0669\\u06f0-\\u06f9]';
const arabic =
  '\\u0610-\\u061a\\u0620-\\u065f\\u066e-\\u06d3\\u06d5-\\u06dc\\u06df-\\u06e8\\u06ea-\\u06ef\\u06fa-\\u06ff\\u0750-\\u077f\\u08a0-\\u08ff\\ufb50-\\ufdff\\ufe70-\\ufefc';

/** In order of precedence; each alternative is one capture group. */
const patterns: readonly (readonly [TokenKind, string])[] = [
  ['url', '(?:https?:\\/\\/|www\\.)[^\\s<>«»“”"؛،]+[^\\s<>«»“”"؛،.,:;!?؟)\\]}\']'],
  ['email', '[A-Za-z0-9._%+\\-]{1,64}@[A-Za-z0-9\\-]+(?:\\.[A-Za-z0-9\\-]+)+'],
  ['hashtag', '#[\\p{L}\\p{M}\\p{N}_]+'],
  ['mention', '@[A-Za-z0-9_]+'],
  [
    'date',
    `${digits}{1,4}${mark}?[/\\-.]${mark}?${digits}{1,2}${mark}?[/\\-.]${mark}?${digits}{1,4}(?!${digits})`,
  ],
  ['time', `${digits}{1,2}:${digits}{2}(?::${digits}{2})?(?!${digits})`],
  ['number', `${digits}+(?:[.,٫٬]${digits}+)*`],
  ['arabic', `[${arabic}](?:[${arabic}]|[\\u200c\\u200d](?=[${arabic}]))*`],
  ['latin', "[\\p{L}][\\p{L}\\p{M}]*(?:['’][\\p{L}][\\p{L}\\p{M}]*)*"],
  [
    'emoji',
    '\\p{Extended_Pictographic}(?:\\ufe0f|\\u200d\\p{Extended_Pictographic}|[\\u{1f3fb}-\\u{1f3ff}])*',
  ],
  ['punctuation', '\\p{P}'],
  ['symbol', '[^\\s\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\u061c\\ufeff]'],
];
const pattern = new RegExp(patterns.map(([, source]) => `(${source})`).join('|'), 'gu');

/**
 * Cuts a text into tokens in time linear in its length. Every character is in exactly one token or
 * in the white space (and invisible marks) between tokens.
 */
export const tokenize = (text: string): readonly BareToken[] => {
  const tokens: BareToken[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    let group = 1;
    while (match[group] === undefined) group++;
    const kind = (patterns[group - 1] as readonly [TokenKind, string])[0];
    tokens.push({
      index: tokens.length,
      start: match.index,
      end: pattern.lastIndex,
      lexeme: lexemeOf(match[0], kind),
    });
  }
  return tokens;
};
