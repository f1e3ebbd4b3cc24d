import type { Token } from '../../document.ts';
import { type EventHead, isDeed, isNicknamed } from '../../lexicons/event-words.ts';
import { isDefinite } from '../../morphology/article.ts';
import { keyAt } from '../../text/neighbours.ts';
import { grade } from '../grades.ts';
import { afterCountry, afterPlace } from './event-complement.ts';
import { grades } from './event-grades.ts';
import type { EventName } from './event-name.ts';
import { extended, seatless } from './extended-event.ts';

/** An event named in quotation marks: its head belongs to the name, or only says what kind it is. */
export const ofQuoted = (
  tokens: readonly Token[],
  at: number,
  quoted: number,
  { group, key }: EventHead,
): EventName | undefined => {
  // «عملية "سطو" قرب السوق», «في عملية "الدهس"»
  const first = keyAt(tokens, at + 1);
  if (quoted === at + 3 && isDeed(isDefinite(first) ? first.slice(2) : first)) return undefined;
  const by = grades[group];
  const isPlace = isPlaceIn(tokens, at + 1, quoted - 1);
  const name = extended(tokens, quoted, seatless(by), {
    rule: 'events/head+quoted',
    confidence: isPlace && by.place > 0 ? grade.likely : by.quoted,
  });
  const isWhole = isNicknamed(key) || name.endToken > quoted || isPlace;
  const inParentheses = tokens[at]?.lexeme.text === '(';
  return isWhole && !inParentheses ? name : { ...name, firstToken: at + 1, endToken: quoted - 1 };
};

/** «منتدى "دافوس"»: whether a place and nothing else is between two indices. */
const isPlaceIn = (tokens: readonly Token[], at: number, end: number): boolean =>
  (afterPlace(tokens, at) ?? afterCountry(tokens, at)) === end;
