import type { Sentence } from '../document.ts';
import type { TokenKind } from './lexeme.ts';
import { endsSentence } from './terminators.ts';
import type { BareToken } from './tokenize.ts';
import { fullLine } from './wrapping.ts';

/**
 * Groups tokens into sentences: a line break ends one, and a full stop, question mark, exclamation
 * mark or ellipsis that is no part of an abbreviation; the quotation mark that closes behind it
 * belongs to the sentence. Numbered points of one line are sentences of their own. Where lines are broken at a width only empty and short ones end a
 * sentence. Fills in `sentence` in the tokens given.
 * @param kindOf of what kind a token is, where its word need not be looked up for it.
 */
export const splitSentences = <Bare extends BareToken>(
  text: string,
  bare: Bare[],
  kindOf: KindOf<Bare> = kindOfWord,
): { readonly tokens: readonly Bare[]; readonly sentences: readonly Sentence[] } => {
  const sentences: Sentence[] = [];
  let first = 0;
  const close = (endToken: number): void => {
    const head = bare[first];
    const tail = bare[endToken - 1];
    if (head === undefined || tail === undefined || endToken <= first) return;
    sentences.push({
      index: sentences.length,
      start: head.start,
      end: tail.end,
      firstToken: first,
      endToken,
    });
    first = endToken;
  };

  const full = fullLine(text);
  let previousEnd = 0;
  let lineOffset = 0;
  let lineStart = 0;
  /** Token after which the sentence ends, once a terminator is seen. */
  let last = -1;
  /** The number of the point that the line is in: «1. يفتح الباب 2. يغلق الباب». */
  let point = pointAt(bare, 0, kindOf);
  for (const token of bare) {
    const { index } = token;
    const breaks = lineBreaks(text, previousEnd, token.start);
    const goesOn = breaks === 1 && full !== undefined && previousEnd - lineOffset >= full;
    if (breaks > 0) lineOffset = token.start;
    if (breaks > 0 && !goesOn) {
      close(index);
      lineStart = index;
      last = -1;
      point = pointAt(bare, index, kindOf);
    } else if (point !== undefined && pointAt(bare, index, kindOf) === point + 1) {
      close(index);
      lineStart = index;
      last = -1;
      point++;
    } else if (index > last && last >= first) {
      close(index);
    }
    token.sentence = sentences.length;
    if (index > last && kindOf(token) === 'punctuation') {
      const end = endsSentence(bare, index, first, lineStart);
      if (end !== undefined) last = end;
    }
    previousEnd = token.end;
  }
  close(bare.length);
  return { tokens: bare, sentences };
};

/** Of what kind a token is. */
type KindOf<Bare> = (token: Bare) => TokenKind;

const kindOfWord: KindOf<BareToken> = ({ lexeme }) => lexeme.kind;

/** The number of a numbered point that begins at a token: «1.», «2)». */
const pointAt = <Bare extends BareToken>(
  tokens: readonly Bare[],
  index: number,
  kindOf: KindOf<Bare>,
): number | undefined => {
  const number = tokens[index];
  const mark = tokens[index + 1];
  if (number === undefined || kindOf(number) !== 'number' || mark?.start !== number.end) {
    return undefined;
  }
  const { text } = mark.lexeme;
  const value = Number(number.lexeme.spelling);
  const ends = (text === '.' || text === ')') && tokens[index + 2] !== undefined;
  return ends && Number.isInteger(value) ? value : undefined;
};

/** How many lines or pages end among the white space from `start` to `end`. */
const lineBreaks = (text: string, start: number, end: number): number => {
  let count = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x20) continue;
    if ((unit >= 0x0a && unit <= 0x0d) || unit === 0x85 || unit === 0x2028 || unit === 0x2029) {
      if (unit !== 0x0a || at === start || text.charCodeAt(at - 1) !== 0x0d) count++;
    }
  }
  return count;
};
