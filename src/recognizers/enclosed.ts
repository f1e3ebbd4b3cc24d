import type { Token } from '../document.ts';
import { isFunctionWord } from '../lexicons/function-words.ts';
import { hyphens } from '../text/characters.ts';
import type { Lexeme } from '../text/lexeme.ts';
import { tokenAt } from '../text/neighbours.ts';
import { areQuotes, isQuote } from '../text/quotes.ts';

/** Words between marks that belong together: «"الغارديان"». */
export interface Quoted {
  /** UTF-16 offsets of what is between the marks. */
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  /** Exclusive. */
  readonly endToken: number;
}

const maxQuotedWords = 6;

/** «جان-ماري», «موازين.. إيقاعات العالم»: a hyphen, a dash or an ellipsis inside a name. */
const isInside = (tokens: readonly Token[], at: number): boolean => {
  const text = tokens[at]?.lexeme.text ?? '';
  if (hyphens.has(text) || text === '…') return true;
  const isDots = tokens[at - 1]?.lexeme.text === '.' || tokens[at + 1]?.lexeme.text === '.';
  return text === '.' && isDots;
};

/** A short phrase in quotation marks that begins at a token and holds no verb or particle. */
export const quotedAt = (tokens: readonly Token[], index: number): Quoted | undefined =>
  isQuote(tokens[index]?.lexeme.text ?? '') ? enclosedAt(tokens, index, areQuotes) : undefined;

/** The same between the marks that `encloses` says go together. */
export const enclosedAt = (
  tokens: readonly Token[],
  index: number,
  encloses: (before: string, after: string) => boolean,
  holds: (lexeme: Lexeme) => boolean = (lexeme) => !isFunctionWord(lexeme),
): Quoted | undefined => {
  const open = tokens[index];
  const first = tokens[index + 1];
  if (open === undefined || first === undefined) return undefined;
  for (let at = index + 1; at <= index + 1 + maxQuotedWords; at++) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== open.sentence) return undefined;
    const { text, kind } = token.lexeme;
    if (encloses(open.lexeme.text, text)) {
      const last = tokenAt(tokens, at - 1);
      return at === index + 1
        ? undefined
        : { start: first.start, end: last.end, firstToken: index + 1, endToken: at };
    }
    if (kind === 'punctuation' ? !isInside(tokens, at) : !holds(token.lexeme)) return undefined;
  }
  return undefined;
};
