import type { Candidate, Document, Token } from '../../../document.ts';
import { countryAt } from '../../../lexicons/countries.ts';
import { firstName, isOrdinaryWord } from '../../../lexicons/names.ts';
import { placeAt } from '../../../lexicons/places.ts';
import { isDefinite } from '../../../morphology/article.ts';
import { dashes } from '../../../text/characters.ts';
import { tokenAt } from '../../../text/neighbours.ts';
import { grade } from '../../grades.ts';
import { personFrom } from './found-name.ts';

/** Tokens at the head of a text among which its writer is looked for. */
const head = 80;
/** UTF-16 units of blanks at the end of a line, at most. */
const longestBlank = 8;

/**
 * Who wrote the article, alone in a line or behind the town: a letter and a name («عنابة: ب.دراجي»), or
 * behind the town a given name with one or two words more («الفجيرة: بكر المحاسنة»).
 */
export const bylines = ({ text, tokens }: Document): readonly Candidate[] => {
  const found: Candidate[] = [];
  const { length } = tokens;
  for (let at = 0; at < Math.min(head, length); at++) {
    const first = tokenAt(tokens, at);
    if (!mayOpen(text, tokens[at - 1], first)) continue;
    const end = initialEnd(tokens, first) ?? givenEnd(text, tokens, first);
    if (end === undefined || !endsLine(text, end) || !opensLine(text, tokens, first)) continue;
    found.push(personFrom(first.start, end, 'byline', grade.fixed));
  }
  return found;
};

/** Whether a token is the first of its line, or a mark is before it: few are. */
const mayOpen = (text: string, before: Token | undefined, { start }: Token): boolean => {
  if (before === undefined || marks.has(before.lexeme.text)) return true;
  for (let at = before.end; at < start; at++) if (text.charCodeAt(at) === lineEnd) return true;
  return false;
};
const lineEnd = '\n'.charCodeAt(0);

const endsLine = (text: string, end: number): boolean =>
  /^[ \t]*(?:\n|$)/.test(text.slice(end, end + longestBlank));

/** The offset behind a letter, a point and a word that are written together: «ب.دراجي», «إلياس.ن». */
const initialEnd = (tokens: readonly Token[], first: Token): number | undefined => {
  const { lexeme, index } = first;
  // «ف.خ», behind the town
  if (/^.\..$/.test(lexeme.text) && isBehindMark(tokens, first)) return first.end;
  const [point, last] = [tokens[index + 1], tokens[index + 2]];
  if (point === undefined || last === undefined || point.lexeme.text !== '.') return undefined;
  const isWritten =
    lexeme.kind === 'arabic' &&
    last.lexeme.kind === 'arabic' &&
    point.start === first.end &&
    last.start === point.end;
  const [one, other] = [lexeme.key.length, last.lexeme.key.length];
  const isInitial = Math.min(one, other) === 1 && Math.max(one, other) > 2;
  return isWritten && isInitial ? last.end : undefined;
};

/** The offset behind a given name, a mark before it, and one or two words that end with a definite one. */
const givenEnd = (
  text: string,
  tokens: readonly Token[],
  { lexeme, index }: Token,
): number | undefined => {
  const given = firstName(lexeme.key);
  if (given === undefined || !isBehindMark(tokens, { index })) return undefined;
  for (let at = index + 1; at <= index + mostFurther; at++) {
    const token = tokens[at];
    if (token?.lexeme.kind !== 'arabic') return undefined;
    if (!endsLine(text, token.end)) continue;
    const isUnheard = given === 'sure' && !isOrdinaryWord(token.lexeme);
    return isDefinite(token.lexeme.key) || isUnheard ? token.end : undefined;
  }
  return undefined;
};

const isBehindMark = (tokens: readonly Token[], { index }: Pick<Token, 'index'>): boolean =>
  marks.has(tokens[index - 1]?.lexeme.text ?? '');

/** Words behind the given name, at most. */
const mostFurther = 2;
/** Between the town and who wrote the article. */
const marks: ReadonlySet<string> = new Set([':', '/', ...dashes]);

/** Whether nothing is before a token in its line, or the town and a mark. */
const opensLine = (text: string, tokens: readonly Token[], { index, start }: Token): boolean => {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start).trim();
  if (line === '') return true;
  const mark = tokens[index - 1]?.lexeme.text ?? '';
  if (!marks.has(mark)) return false;
  return [index - 2, index - 3].some((at) => {
    const town = placeAt(tokens, at) ?? countryAt(tokens, at);
    return (
      town?.endToken === index - 1 && line.length === (tokens[index - 1]?.end ?? 0) - town.start
    );
  });
};
