import type { Token } from '../../document.ts';
import { classOfHead } from '../../lexicons/organization-heads.ts';
import { landmarkWord } from '../../lexicons/place-words.ts';
import { areQuotes, isQuote } from '../../text/quotes.ts';
import type { TaggedSpan } from './tag.ts';

/**
 * The index after the last token of a name, with the mark that closes a quotation which begins inside it: «جامعة
 * "كاليفورنيا ريفرسايد"», «فندق "هيلتون"». Of other bodies the quotation alone is the name.
 */
export const quotationEnd = (
  tokens: readonly Token[],
  { firstToken, endToken, tagClass }: TaggedSpan,
): number => {
  const next = tokens[endToken]?.lexeme.text ?? '';
  const head = tokens[firstToken]?.lexeme;
  if (head === undefined || !isQuote(next)) return endToken;
  const isSchool = tagClass === 'ORG' && classOfHead(head.key) === 'education';
  const isVenue = tagClass === 'LOC' && landmarkWord(head) !== null;
  if (!isSchool && !isVenue) return endToken;
  let open: string | undefined;
  for (let at = firstToken + 1; at < endToken; at++) {
    const { text } = (tokens[at] as Token).lexeme;
    if (isQuote(text)) open = open === undefined ? text : undefined;
  }
  return open !== undefined && areQuotes(open, next) ? endToken + 1 : endToken;
};
