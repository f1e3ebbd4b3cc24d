import type { Token } from '../../../document.ts';
import { lazy } from '../../../lexicons/load.ts';
import { isAmong, keysAmong } from '../../../lexicons/organization-words.ts';
import { isPresentVerb } from '../../../lexicons/present-verbs.ts';
import { isFeminineSaying, isSaying } from '../../../lexicons/saying-verbs.ts';
import type { Lexeme } from '../../../text/lexeme.ts';
import { tokenAfter, tokenAt, tokenBefore } from '../../../text/neighbours.ts';
import { areQuotes, isQuote } from '../../../text/quotes.ts';
import { Trait } from '../../../text/trait.ts';
import { grade } from '../../grades.ts';
import type { OrganizationSpan } from '../organization-span.ts';

/** Words in the longest of them. */
const mostWords = 3;

const beginnings = lazy(
  () => new Set([...keysAmong('quotedAuthorities')].map((field) => field.split(' ')[0])),
);
/** Whether the field of an authority may begin with a word: «الصحة», «الغذاء», «حقوق». */
const opensAuthority = ({ key }: Lexeme): boolean => beginnings().has(key);

const opensQuotation = new Trait('quoted-authorities/opensQuotation', ({ text }) => isQuote(text));

/** All of them in a text. */
export const quotedAuthorities = (tokens: readonly Token[]): readonly OrganizationSpan[] => {
  const found: OrganizationSpan[] = [];
  for (let at = opensQuotation.next(tokens); at >= 0; at = opensQuotation.next(tokens, at + 1)) {
    const first = tokenAfter(tokens, at);
    if (first === undefined || !opensAuthority(first.lexeme)) continue;
    const body = quotedAuthority(tokens, tokenAt(tokens, at), first);
    if (body !== undefined) found.push(body);
  }
  return found;
};

/**
 * A ministry or an agency that is called by its field alone, in quotation marks, and speaks or acts: «"الصحة": تسجيل
 * 100 إصابة», «وأعلنت "التعليم" …», «"المرور" يحذر».
 */
const quotedAuthority = (
  tokens: readonly Token[],
  open: Token,
  first: Token,
): OrganizationSpan | undefined => {
  const words: string[] = [];
  for (let at = first.index; at < first.index + mostWords; at++) {
    const [word, close] = [tokens[at], tokens[at + 1]];
    if (word === undefined || close?.sentence !== first.sentence) return undefined;
    words.push(word.lexeme.key);
    if (!areQuotes(open.lexeme.text, close.lexeme.text)) continue;
    if (!isAmong('quotedAuthorities', words.join(' ')) || !isActor(tokens, open.index, at + 1)) {
      return undefined;
    }
    return {
      start: first.start,
      end: word.end,
      confidence: grade.likely,
      rule: 'quoted-authority',
      class: 'government',
    };
  }
  return undefined;
};

/** Whether what is between two marks says or does something. */
const isActor = (tokens: readonly Token[], open: number, close: number): boolean => {
  const before = tokenBefore(tokens, open)?.lexeme;
  const after = tokenAfter(tokens, close)?.lexeme;
  // «وأكدت "الصحة" أن»
  if (before !== undefined && isFeminineSaying(before)) return true;
  if (after === undefined) return false;
  // «"الصحة": تسجيل 100 إصابة» at the head of a line
  if (before === undefined) return after.text === ':' || isSaying(after) || looksPresent(after);
  return isPresentVerb(after) || isSaying(after);
};

/** «تغلق», «ينبه»: behind what is in quotation marks at the head of a line, however the word is known. */
const looksPresent = ({ kind, key }: Lexeme): boolean =>
  kind === 'arabic' && /^س?[يت].{2,}/.test(key) && !key.endsWith('ه');
