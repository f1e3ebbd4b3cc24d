import type { Candidate, Document, Token } from '../../document.ts';
import { countryAt } from '../../lexicons/countries.ts';
import { placeAt } from '../../lexicons/places.ts';
import { dashes } from '../../text/characters.ts';
import { grade } from '../grades.ts';

/** Tokens at the head of a text among which its writer is looked for. */
const head = 80;
/** UTF-16 units of blanks at the end of a line, at most. */
const longestBlank = 8;

/** Who wrote the article, by a letter and the family name, alone in a line or behind the town: «عنابة: ب.دراجي». */
export const bylines = ({ text, tokens }: Document): readonly Candidate[] =>
  tokens.slice(0, head).flatMap((initial) => {
    const { lexeme, index, start } = initial;
    if (lexeme.kind !== 'arabic' || lexeme.key.length !== 1) return [];
    const [point, family] = [tokens[index + 1], tokens[index + 2]];
    const isWritten =
      point?.lexeme.text === '.' &&
      family?.lexeme.kind === 'arabic' &&
      family.lexeme.key.length > 2 &&
      point.start === initial.end &&
      family.start === point.end;
    if (!isWritten || !/^[ \t]*(?:\n|$)/.test(text.slice(family.end, family.end + longestBlank)))
      return [];
    if (!opensLine(text, tokens, initial)) return [];
    const { end } = family;
    const rule = 'people/byline';
    return [
      { type: 'person', start, end, value: null, confidence: grade.fixed, source: 'people', rule },
    ];
  });

/** Whether nothing is before a token in its line, or the town and a mark. */
const opensLine = (text: string, tokens: readonly Token[], { index, start }: Token): boolean => {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start).trim();
  if (line === '') return true;
  const mark = tokens[index - 1]?.lexeme.text ?? '';
  if (mark !== ':' && mark !== '/' && !dashes.has(mark)) return false;
  return [index - 2, index - 3].some((at) => {
    const town = placeAt(tokens, at) ?? countryAt(tokens, at);
    return (
      town?.endToken === index - 1 && line.length === (tokens[index - 1]?.end ?? 0) - town.start
    );
  });
};
