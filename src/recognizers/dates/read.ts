import type { Document, Token } from '../../document.ts';
import { type Lexeme, perLexeme } from '../../text/lexeme.ts';
import type { Reading } from './meaning.ts';
import { centuryPatterns } from './patterns/centuries.ts';
import { clockPatterns } from './patterns/clock.ts';
import { dayPatterns } from './patterns/days.ts';
import { durationPatterns } from './patterns/durations.ts';
import { beginsFeast, feastPatterns } from './patterns/feasts.ts';
import type { Phrase } from './patterns/grammar.ts';
import { beginsMonth } from './patterns/months.ts';
import { numericPatterns } from './patterns/numeric.ts';
import { ordinalPatterns } from './patterns/ordinals.ts';
import type { Head, Pattern } from './patterns/pattern.ts';
import { piecePatterns } from './patterns/pieces.ts';
import { relativePatterns } from './patterns/relative.ts';
import { seasonPatterns } from './patterns/seasons.ts';
import { setPatterns } from './patterns/sets.ts';
import { unitPatterns } from './patterns/units.ts';
import { termsOf } from './patterns/vocabulary.ts';
import { weekdayPatterns } from './patterns/weekdays.ts';
import { yearPatterns } from './patterns/years.ts';

/** Of patterns that read as far the earlier wins. */
const patterns: readonly Pattern[] = [
  ...numericPatterns,
  ...dayPatterns,
  ...weekdayPatterns,
  ...relativePatterns,
  ...unitPatterns,
  ...centuryPatterns,
  ...seasonPatterns,
  ...yearPatterns,
  ...feastPatterns,
  ...piecePatterns,
  ...ordinalPatterns,
  ...clockPatterns,
  ...setPatterns,
  ...durationPatterns,
];

const canBe = (lexeme: Lexeme, head: Head): boolean => {
  if (head === 'month') return beginsMonth(lexeme);
  if (head === 'holiday') return beginsFeast(lexeme);
  if (head === 'date' || head === 'time') return lexeme.kind === head;
  return termsOf(lexeme).some((term) =>
    typeof head === 'string'
      ? term.class === head
      : term.class === 'particle' && term.value === head.particle,
  );
};

/** The patterns that a word can begin: none for most words, and one array read to know. */
const patternsOf: (lexeme: Lexeme) => readonly Pattern[] = perLexeme((lexeme) =>
  patterns.filter((pattern) => pattern.heads.some((head) => canBe(lexeme, head))),
);

/** All dates between two tokens in their order, the longest at each place, each read by itself. */
export const readDates = (
  { tokens, sentences }: Document,
  endToken = tokens.length,
): readonly Reading[] => {
  const readings: Reading[] = [];
  for (const sentence of sentences) {
    if (sentence.firstToken >= endToken) break;
    let at = sentence.firstToken;
    while (at < sentence.endToken) {
      const candidates = patternsOf((tokens[at] as Token).lexeme);
      if (candidates.length === 0) {
        at++;
        continue;
      }
      const phrase = { tokens, start: sentence.firstToken, first: at, end: sentence.endToken };
      const reading = longest(phrase, candidates);
      if (reading !== null) readings.push(reading);
      at = reading?.endToken ?? at + 1;
    }
  }
  return readings;
};

const longest = (phrase: Phrase, candidates: readonly Pattern[]): Reading | null => {
  let best: Reading | null = null;
  for (const { part } of candidates) {
    const parsed = part(phrase, phrase.first);
    if (parsed === null || parsed.start === undefined) continue;
    if (best !== null && parsed.end <= best.endToken) continue;
    best = {
      ...parsed.value,
      start: parsed.start,
      end: (phrase.tokens[parsed.end - 1] as Token).end,
      firstToken: phrase.first,
      endToken: parsed.end,
    };
  }
  return best;
};
