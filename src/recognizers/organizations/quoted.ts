import type { Token } from '../../document.ts';
import { nationalityOf } from '../../lexicons/nationalities.ts';
import { organizationAt } from '../../lexicons/organizations.ts';
import { isDefinite } from '../../morphology/article.ts';
import { letterNames } from '../../text/cutting/abbreviations.ts';
import type { Lexeme } from '../../text/lexeme.ts';
import { tokenAt } from '../../text/neighbours.ts';
import { areQuotes, encloses, isQuote } from '../../text/quotes.ts';
import { enclosedAt, type Quoted, quotedAt } from '../enclosed.ts';
import { agreesAsFeminine } from './word-shape.ts';

/** What a head is called in quotation marks; a party in brackets, «كتلة (المبادرة)», and by a slogan too. */
export const calledAt = (
  tokens: readonly Token[],
  index: number,
  isParty: boolean,
): Quoted | undefined =>
  quotedAt(tokens, index) ??
  (isParty ? (sloganAt(tokens, index) ?? bracketedAt(tokens, index)) : undefined);

// «حزب (الأمل)», but not «حزب (معارض)»
const bracketedAt = (tokens: readonly Token[], index: number): Quoted | undefined => {
  if (tokens[index]?.lexeme.text !== '(') return undefined;
  const bracketed = enclosedAt(tokens, index, encloses);
  const first = tokens[index + 1]?.lexeme;
  return first !== undefined && isDefinite(first.key) && nationalityOf(first) === null
    ? bracketed
    : undefined;
};

const maxSloganWords = 5;

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
    const { start, lexeme } = tokenAt(tokens, at);
    if (lexeme.text === ')' && at > index + 1) {
      const { end } = tokenAt(tokens, at - 1);
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
