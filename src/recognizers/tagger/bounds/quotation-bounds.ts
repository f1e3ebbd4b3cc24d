import type { Token } from '../../../document.ts';
import { classOfHead, organizationHead } from '../../../lexicons/organization-heads.ts';
import { tokenAt } from '../../../text/neighbours.ts';
import { areQuotes, isQuote } from '../../../text/quotes.ts';
import type { TaggedSpan } from '../tag.ts';

/**
 * A name with both marks of a quotation in it, or neither: «جامعة "كاليفورنيا ريفرسايد"», «فندق "هيلتون"». Of an
 * association or a party the quotation alone is the name: «جمعية "أجيالنا"».
 */
export const withinQuotation = (tokens: readonly Token[], span: TaggedSpan): TaggedSpan => {
  const { firstToken, endToken } = span;
  const mark = unpairedMark(tokens, span);
  if (mark === undefined) return span;
  const text = textAt(tokens, mark);
  if (mark === endToken - 1) {
    return areQuotes(textAt(tokens, firstToken - 1), text) ? { ...span, endToken: mark } : span;
  }
  if (!areQuotes(text, textAt(tokens, endToken))) return span;
  const isQuotedAlone =
    mark === firstToken || (mark === firstToken + 1 && isCalledInQuotes(tokens, span));
  return isQuotedAlone ? { ...span, firstToken: mark + 1 } : { ...span, endToken: endToken + 1 };
};

const textAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lexeme.text ?? '';

/** The last quotation mark in a name, where it has an odd number of them. */
const unpairedMark = (
  tokens: readonly Token[],
  { firstToken, endToken }: TaggedSpan,
): number | undefined => {
  let unpaired: number | undefined;
  for (let at = firstToken; at < endToken; at++) {
    if (isQuote(textAt(tokens, at))) unpaired = unpaired === undefined ? at : undefined;
  }
  return unpaired;
};

const isCalledInQuotes = (
  tokens: readonly Token[],
  { firstToken, tagClass }: TaggedSpan,
): boolean => {
  const head = tagClass === 'ORG' ? organizationHead(tokenAt(tokens, firstToken).lexeme) : null;
  const is = head === null ? undefined : classOfHead(head.key);
  return is === 'association' || is === 'party';
};
