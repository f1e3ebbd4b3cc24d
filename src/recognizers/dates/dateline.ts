import type { Document, Token } from '../../document.ts';
import { isFunctionWord } from '../../lexicons/function-words.ts';
import { placeAt } from '../../lexicons/places.ts';
import { dashes } from '../../text/characters.ts';
import { isDateParticle } from './patterns/words/word-senses.ts';
import type { Reading } from './reading.ts';

/** Tokens before a dateline's date: «الرياض (رويترز) - 12 مارس 2021». */
export const longestDateline = 8;

/** Words between the date and the dash: «رام الله 5-3-2021 وفا -». */
const mostAgencyWords = 2;

const separators: ReadonlySet<string> = new Set([':', '|', '/', '(', ')', '•', ...dashes]);

/** Whether a mark closes a dateline. */
export const isSeparator = (token: Token | undefined): boolean =>
  token !== undefined && separators.has(token.lexeme.text);

/**
 * Whether a date is directly behind a place that opens the text, «في» between them or not: «الخرطوم في
 * 5-7-2020 (سونا) -», «واس - الرياض 20 نوفمبر 2024م.», «رام الله 5-3-2021 وفا- قالت».
 */
export const isPlacedDateline = (reading: Reading, document: Document): boolean =>
  reading.firstToken <= longestDateline &&
  isBehindPlace(reading, document) &&
  isClosed(reading, document);

const isBehindPlace = ({ firstToken }: Reading, { tokens }: Document): boolean => {
  const end = isDateParticle(tokens[firstToken - 1], 'in') ? firstToken - 1 : firstToken;
  for (let at = 0; at < end; at++) {
    if ((at === 0 || isSeparator(tokens[at - 1])) && placeAt(tokens, at)?.endToken === end)
      return true;
  }
  return false;
};

const isClosed = ({ endToken }: Reading, { tokens }: Document): boolean => {
  const next = tokens[endToken];
  if (next === undefined || next.lexeme.text === '.' || isSeparator(next)) return true;
  for (let at = endToken; at <= endToken + mostAgencyWords; at++) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (at > endToken && dashes.has(token.lexeme.text)) return true;
    if (token.lexeme.kind !== 'arabic' || isFunctionWord(token.lexeme)) return false;
  }
  return false;
};
