import type { Token } from '../document.ts';

/** Each quotation mark that opens, with the one that closes it. */
const pairs = new Map([
  ['«', '»'],
  ['“', '”'],
  ['‹', '›'],
  ['‘', '’'],
  ['„', '“'],
  ['"', '"'],
  ["'", "'"],
]);

export const openingQuotes: ReadonlySet<string> = new Set(pairs.keys());
export const closingQuotes: ReadonlySet<string> = new Set(pairs.values());

/** Whether a mark looks the same at both ends of a quotation. */
export const isStraight = (mark: string): boolean => pairs.get(mark) === mark;

/** Whether a mark is a quotation mark of either end. */
export const isQuote = (mark: string): boolean =>
  openingQuotes.has(mark) || closingQuotes.has(mark);

/** Whether a token opens a quotation. */
export const opensQuotation = (token: Token | undefined): boolean =>
  token !== undefined && openingQuotes.has(token.lexeme.text);

/** Curly marks that unclean text has at both ends: ”الغد”. */
const bothEnds: ReadonlySet<string> = new Set(['“', '”']);

/** Whether two marks are around one quotation; unclean text turns them around: »حماس«. */
export const areQuotes = (before: string, after: string): boolean =>
  pairs.get(before) === after ||
  pairs.get(after) === before ||
  (before === after && bothEnds.has(before));

/** The same, or brackets: «مهرجان (أيام قرطاج)». */
export const encloses = (before: string, after: string): boolean =>
  before === '(' ? after === ')' : areQuotes(before, after);
