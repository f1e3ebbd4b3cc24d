import type { Token } from '../../document.ts';
import { classOfHead } from '../../lexicons/organization-heads.ts';
import { areQuotes, isQuote } from '../../text/quotes.ts';
import type { TaggedSpan } from './tag.ts';

/**
 * The index after a body's last token, with the mark that closes a quotation which begins inside the name:
 * «جامعة "كاليفورنيا ريفرسايد"». Of other bodies the quotation alone is the name.
 */
export const quotationEnd = (
  tokens: readonly Token[],
  { firstToken, endToken, tagClass }: TaggedSpan,
): number => {
  const next = tokens[endToken]?.lexeme.text ?? '';
  if (tagClass !== 'ORG' || !isQuote(next)) return endToken;
  if (classOfHead(tokens[firstToken]?.lexeme.key ?? '') !== 'education') return endToken;
  let open: string | undefined;
  for (let at = firstToken + 1; at < endToken; at++) {
    const { text } = (tokens[at] as Token).lexeme;
    if (isQuote(text)) open = open === undefined ? text : undefined;
  }
  return open !== undefined && areQuotes(open, next) ? endToken + 1 : endToken;
};
