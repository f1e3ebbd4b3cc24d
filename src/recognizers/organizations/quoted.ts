import type { Token } from '../../document.ts';
import { isFunctionWord } from '../../lexicons/function-words.ts';
import { nationalityOf } from '../../lexicons/nationalities.ts';
import { organizationAt } from '../../lexicons/organizations.ts';
import { letterNames } from '../../text/abbreviations.ts';
import { hyphens } from '../../text/characters.ts';
import type { Lexeme } from '../../text/lexeme.ts';
import { areQuotes, isQuote } from '../../text/quotes.ts';
import { agreesAsFeminine } from './word-shape.ts';

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

/** What a head is called in quotation marks; a party by a slogan too. */
export const calledAt = (
  tokens: readonly Token[],
  index: number,
  isParty: boolean,
): Quoted | undefined => quotedAt(tokens, index) ?? (isParty ? sloganAt(tokens, index) : undefined);

const maxSloganWords = 3;

/** Words in quotation marks with a particle: «حركة "إلى الأمام"», «حزب "من أجل فرنسا"». */
const sloganAt = (tokens: readonly Token[], index: number): Quoted | undefined => {
  if (!isQuote(tokens[index]?.lexeme.text ?? '')) return undefined;
  const quoted = enclosedAt(tokens, index, areQuotes, () => true);
  const words = quoted === undefined ? 0 : quoted.endToken - quoted.firstToken;
  return words > 1 && words <= maxSloganWords ? quoted : undefined;
};

/** «صحيفة "الغارديان البريطانية"»: where the name of a medium ends, its nationality, that of the paper, left out. */
export const endBeforeNation = (
  tokens: readonly Token[],
  { firstToken, endToken, end }: Quoted,
): number => {
  const [name, last] = [tokens[endToken - 2], tokens[endToken - 1]];
  if (name === undefined || last === undefined || endToken < firstToken + 2) return end;
  const nationality = nationalityOf(last.lexeme);
  if (nationality?.form !== 'feminine' || !nationality.definite) return end;
  const isKnown = organizationAt(tokens, firstToken)?.endToken === endToken - 1;
  return isKnown || !agreesAsFeminine(name.lexeme.key) ? name.end : end;
};

/** A name of letters in brackets right behind a head: «شركة (بي إم تي)», «وكالة (تي.تي)». */
export const lettersInBrackets = (tokens: readonly Token[], index: number): Quoted | undefined => {
  const [open, first] = [tokens[index], tokens[index + 1]];
  if (open?.lexeme.text !== '(' || first === undefined) return undefined;
  for (let at = index + 1; tokens[at]?.sentence === open.sentence; at++) {
    const { start, lexeme } = tokens[at] as Token;
    if (lexeme.text === ')' && at > index + 1) {
      const { end } = tokens[at - 1] as Token;
      return { start: first.start, end, firstToken: index + 1, endToken: at };
    }
    if (!isLetters(lexeme) && !(lexeme.text === '.' && start > first.start)) return undefined;
  }
  return undefined;
};

/** «بي», «تي.تي», "BMT" */
const isLetters = ({ kind, key }: Lexeme): boolean =>
  kind === 'latin' ||
  (kind === 'arabic' && key.split('.').every((letter) => letter === '' || letterNames.has(letter)));

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
      const last = tokens[at - 1] as Token;
      return at === index + 1
        ? undefined
        : { start: first.start, end: last.end, firstToken: index + 1, endToken: at };
    }
    if (kind === 'punctuation' ? !isInside(tokens, at) : !holds(token.lexeme)) return undefined;
  }
  return undefined;
};
