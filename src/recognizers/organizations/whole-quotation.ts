import type { Token } from '../../document.ts';
import { isFunctionWord } from '../../lexicons/function-words.ts';
import { isAmong } from '../../lexicons/organization-words.ts';
import { isPresentVerb } from '../../lexicons/present-verbs.ts';
import { isSaying } from '../../lexicons/saying-verbs.ts';
import { tokenAt } from '../../text/neighbours.ts';
import { areQuotes, isQuote } from '../../text/quotes.ts';
import { grade } from '../grades.ts';
import type { OrganizationSpan } from './organization-span.ts';
import { shapeOf } from './word-shape.ts';

/** Words behind the end that a rule gives, at most. */
const maxRest = 7;

/** Prepositions inside a name, and those with which its rest may begin. */
const isInner = (key: string): boolean => isAmong('insideQuotation', key);
const first: ReadonlySet<string> = new Set(['عن', 'علي', 'ضد']);

/**
 * Where a name ends that a head opens right behind a quotation mark: with the mark that closes it, though a rule
 * sees less of it, as in "جمعية الدفاع عن حرية الصحافة في العالم". Undefined where the quotation says more than a
 * name.
 */
export const wholeQuotationEnd = (
  tokens: readonly Token[],
  index: number,
  endToken: number,
): number | undefined => {
  const [open, head] = [tokens[index - 1], tokens[index]];
  const isOpen = open?.end === head?.start && isQuote(open?.lexeme.text ?? '');
  if (!isOpen || open === undefined) return undefined;
  for (let at = endToken; at <= endToken + maxRest; at++) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== open.sentence) return undefined;
    if (areQuotes(open.lexeme.text, token.lexeme.text)) {
      return at > endToken && !isFunctionWord(tokenAt(tokens, at - 1).lexeme) ? at : undefined;
    }
    if (!(at === endToken ? goesOn(token) : isInside(token))) return undefined;
  }
  return undefined;
};

/** The whole of an organization's name between quotation marks, where its head is the first word there. */
export const wholeQuotation = (
  tokens: readonly Token[],
  index: number,
  body: OrganizationSpan,
): OrganizationSpan | undefined => {
  const isHeaded = body.rule === 'head-construct' || body.rule === 'head-definite';
  if (!isHeaded || body.start !== tokens[index]?.start) return undefined;
  let endToken = index + 1;
  while ((tokens[endToken]?.start ?? Infinity) < body.end) endToken++;
  const closing = wholeQuotationEnd(tokens, index, endToken);
  const last = closing === undefined ? undefined : tokens[closing - 1];
  return last && { ...body, end: last.end, confidence: grade.likely, rule: 'whole-quotation' };
};

/** Whether a name may go on with a word: with an adjective, what it is for, or one of few prepositions. */
const goesOn = (token: Token): boolean => {
  const shape = shapeOf(token.lexeme);
  return isInside(token) && (first.has(token.lexeme.key) || shape === 'definite' || shape === 'to');
};

const isInside = ({ lexeme }: Token): boolean => {
  if (lexeme.kind !== 'arabic' || isSaying(lexeme) || isPresentVerb(lexeme)) return false;
  return isInner(lexeme.key) || !isFunctionWord(lexeme);
};
