import type { Token } from '../../../document.ts';
import { countryAt } from '../../../lexicons/countries.ts';
import { placeAt } from '../../../lexicons/places.ts';
import { dashes } from '../../../text/characters.ts';
import { parseName } from '../../people/full-name.ts';

export const isDatelineMark = (text: string): boolean =>
  text === '/' || text === '|' || dashes.has(text);

/**
 * Whether a dateline goes on behind the mark after a paper, with the town or with who wrote it: «الشروق - تونس:»,
 * «سبق – مكة المكرمة:», «وطنية - طرابلس - عقد الاتحاد», «النهار – ب. حورية:».
 */
export const isBeforeTownOrWriter = (tokens: readonly Token[], mark: number): boolean => {
  const at = mark + 1;
  const townEnd = countryAt(tokens, at)?.endToken ?? placeAt(tokens, at)?.endToken;
  if (townEnd !== undefined && (closesAt(tokens, townEnd) || isNewLine(tokens, townEnd, mark))) {
    return true;
  }
  const writerEnd = endOfWriter(tokens, at);
  return writerEnd !== undefined && closesAt(tokens, writerEnd);
};

// «عبدالله البرقاوي», «ب. حورية»
const endOfWriter = (tokens: readonly Token[], at: number): number | undefined => {
  const [initial, point] = [tokens[at], tokens[at + 1]];
  const isInitial = initial?.lexeme.key.length === 1 && point?.lexeme.text === '.';
  if (!isInitial) return parseName(tokens, at)?.endToken;
  return tokens[at + 2]?.lexeme.kind === 'arabic' ? at + 3 : undefined;
};

const closesAt = (tokens: readonly Token[], at: number): boolean => {
  const text = tokens[at]?.lexeme.text ?? '';
  return text === ':' || isDatelineMark(text);
};

const isNewLine = (tokens: readonly Token[], at: number, mark: number): boolean =>
  tokens[at]?.sentence !== tokens[mark]?.sentence;
