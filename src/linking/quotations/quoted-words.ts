import type { Document, Token } from '../../document.ts';
import { closingQuotes, isStraight, openingQuotes } from '../../text/quotes.ts';

/** What is said, as a run of tokens. */
export interface Said {
  readonly firstToken: number;
  /** Exclusive. */
  readonly endToken: number;
}

/** Tokens of the longest quotation in marks. */
const longestQuotation = 150;

/** Words of the longest name in marks that begins a clause. */
const longestName = 3;
/** «إن "الوطني الحر" سيندمج»: a few words in marks with which the clause begins. */
export const isNameIn = (tokens: readonly Token[], { firstToken, endToken }: Said): boolean =>
  endToken - firstToken <= longestName && tokens[endToken + 1]?.lexeme.kind === 'arabic';

/** The words between quotation marks that open at a token; two at least, so that it is no name. */
export const inMarks = (tokens: readonly Token[], open: number): Said | undefined => {
  const opening = tokens[open]?.lexeme.text ?? '';
  if (!openingQuotes.has(opening)) return undefined;
  for (let at = open + 1; at < tokens.length && at < open + longestQuotation; at++) {
    const mark = tokens[at]?.lexeme.text ?? '';
    const closes = isStraight(opening)
      ? mark === opening
      : closingQuotes.has(mark) && !isStraight(mark);
    if (!closes) continue;
    return at > open + 2 ? { firstToken: open + 1, endToken: at } : undefined;
  }
  return undefined;
};

/** Whether a mark belongs to the word behind it: a straight mark may also close a quotation. */
export const isOpening = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.end === tokens[at + 1]?.start && tokens[at - 1]?.end !== tokens[at]?.start;

/** Whether a token is a comma of either script. */
export const isComma = (token: Token | undefined): boolean =>
  /^[،,]$/u.test(token?.lexeme.text ?? '');

/** «"…"، قال محمد حسين»: words in marks that end right before the verb. */
export const quotedBefore = ({ tokens }: Document, verb: number): Said | undefined => {
  let close = verb - 1;
  if (isComma(tokens[close])) close--;
  if (!closingQuotes.has(tokens[close]?.lexeme.text ?? '')) return undefined;
  for (let open = close - 2; open >= 0 && open > close - longestQuotation; open--) {
    if (!openingQuotes.has(tokens[open]?.lexeme.text ?? '')) continue;
    const said = inMarks(tokens, open);
    return said?.endToken === close ? said : undefined;
  }
  return undefined;
};
