import type { Document, Token } from '../../../document.ts';
import { tokenAt } from '../../../text/neighbours.ts';
import type { Reading } from '../reading.ts';
import type { Refiner } from './join.ts';

/** The bracket behind a reading that closes one inside of it. */
const closing = ({ firstToken, endToken }: Reading, { tokens }: Document): Token | undefined => {
  const next = tokens[endToken];
  if (next?.lexeme.text !== ')' || next.sentence !== tokens[firstToken]?.sentence) return undefined;
  for (let at = endToken - 1; at >= firstToken; at--) {
    const { text } = tokenAt(tokens, at).lexeme;
    if (text === ')') return undefined;
    if (text === '(') return next;
  }
  return undefined;
};

/** «الجمعة (6 ديسمبر)», «20 رمضان 1445هـ (30 مارس 2024)»: a bracket that a date opens it closes too. */
export const brackets: Refiner = (readings, document) => {
  const closed = readings.map((reading) => {
    const bracket = closing(reading, document);
    if (bracket === undefined) return reading;
    return { ...reading, end: bracket.end, endToken: bracket.index + 1 };
  });
  return closed.some((reading, at) => reading !== readings[at]) ? closed : readings;
};
