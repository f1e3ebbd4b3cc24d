import type { Sentence } from '../../document.ts';
import { endsSentence } from './terminators.ts';
import { type OpenToken, rowOf, type TokenRow, type WordReader } from './token-row.ts';
import { fullLine } from './wrapping.ts';

/**
 * Groups tokens into sentences: a line break or a wide gap ends one, and a full stop, question mark, exclamation
 * mark or ellipsis that is no part of an abbreviation; the quotation mark that closes behind it
 * belongs to the sentence. Numbered points of one line are sentences of their own. Where lines are
 * broken at a width only empty and short ones end a sentence. Fills in `sentence` in the tokens given.
 */
export const splitSentences = <Open extends OpenToken>(
  text: string,
  tokens: readonly Open[],
  words: WordReader<Open>,
): { readonly tokens: readonly Open[]; readonly sentences: readonly Sentence[] } => {
  const row = rowOf(tokens, words);
  const endsLine = lineEnds(text);
  const sentences: Sentence[] = [];
  let first = 0;
  let previousEnd = 0;
  let lineStart = 0;
  /** Token after which the sentence ends, once a terminator is seen. */
  let last = -1;
  /** The number of the point that the line is in: «1. يفتح الباب 2. يغلق الباب». */
  let point = pointAt(row, 0);
  const close = (endToken: number): void => {
    if (endToken > first) sentences.push(sentenceOf(tokens, sentences.length, first, endToken));
    first = endToken;
  };

  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Open;
    const isNewLine = endsLine(previousEnd, token.start);
    if (isNewLine || (point !== undefined && pointAt(row, index) === point + 1)) {
      close(index);
      lineStart = index;
      last = -1;
      point = pointAt(row, index);
    } else if (index > last && last >= first) {
      close(index);
    }
    token.sentence = sentences.length;
    if (index > last && words.kind(token) === 'punctuation') {
      const end = endsSentence(row, index, first, lineStart);
      if (end !== undefined) last = end;
    }
    previousEnd = token.end;
  }
  close(tokens.length);
  return { tokens, sentences };
};

/**
 * Asked of the gaps between tokens, from `end` to `start` and in order: whether a line ends there. A full line of a text
 * that is broken at a width goes on in the next one.
 */
const lineEnds = (text: string): ((end: number, start: number) => boolean) => {
  const full = fullLine(text);
  let lineOffset = 0;
  return (end, start) => {
    const breaks = lineBreaks(text, end, start);
    if (breaks === 0) return isWideGap(text, end, start);
    const goesOn = breaks === 1 && full !== undefined && end - lineOffset >= full;
    lineOffset = start;
    return !goesOn;
  };
};

const sentenceOf = (
  tokens: readonly OpenToken[],
  index: number,
  firstToken: number,
  endToken: number,
): Sentence => {
  const [head, tail] = [tokens[firstToken] as OpenToken, tokens[endToken - 1] as OpenToken];
  return { index, start: head.start, end: tail.end, firstToken, endToken };
};

/** What closes the number of a point with nothing after it, and what only before a blank: «1- يفتح». */
const closing: ReadonlySet<string> = new Set(['.', ')']);
const dividing: ReadonlySet<string> = new Set(['-', '–', 'ـ', '/']);

/** The number of a numbered point that begins at a token: «1.», «2)», «(3)», «4-». */
const pointAt = (row: TokenRow, index: number): number | undefined => {
  const isOpen = row.kind(index) === 'punctuation' && row.text(index) === '(';
  if (isOpen && !row.touches(index)) return undefined;
  const at = isOpen ? index + 1 : index;
  if (row.kind(at) !== 'number' || !row.touches(at) || row.isLast(at + 1)) return undefined;
  const mark = row.text(at + 1);
  const isPoint = isOpen
    ? mark === ')'
    : closing.has(mark) || (dividing.has(mark) && !row.touches(at + 1));
  if (!isPoint) return undefined;
  const value = Number(row.key(at));
  return Number.isInteger(value) ? value : undefined;
};

/** Fewest blanks that part what is beside each other, as the headlines of a saved page; a tab counts as two. */
const wideGap = 4;

/** Whether the white space from `start` to `end` of a line is so wide. */
const isWideGap = (text: string, start: number, end: number): boolean => {
  let blanks = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x20 || unit === 0xa0) blanks++;
    else if (unit === 0x09) blanks += 2;
  }
  return blanks >= wideGap;
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
