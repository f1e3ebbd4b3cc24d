import type { Document, Token } from '../../document.ts';
import { type Lexeme, perLexeme } from '../../text/lexeme.ts';
import { fieldPatterns } from './fields.ts';
import type { Reading } from './meaning.ts';
import { beginsMonth } from './months.ts';
import type { Head, Pattern } from './pattern.ts';
import { relativePatterns } from './relative.ts';
import { termsOf } from './vocabulary.ts';
import { weekdayPatterns } from './weekdays.ts';

const patterns: readonly Pattern[] = [...fieldPatterns, ...weekdayPatterns, ...relativePatterns];

const canBe = (lexeme: Lexeme, head: Head): boolean => {
  if (head === 'month') return beginsMonth(lexeme);
  if (head === 'date') return lexeme.kind === head;
  return termsOf(lexeme).some((term) => term.class === head);
};

/** The patterns that a word can begin: none for most words, and one array read to know. */
const patternsOf: (lexeme: Lexeme) => readonly Pattern[] = perLexeme((lexeme) =>
  patterns.filter((pattern) => pattern.heads.some((head) => canBe(lexeme, head))),
);

/** All dates of a document in their order, the longest at each place, each read by itself. */
export const readDates = (document: Document): readonly Reading[] => {
  const { tokens, sentences } = document;
  const readings: Reading[] = [];
  for (const sentence of sentences) {
    let at = sentence.firstToken;
    while (at < sentence.endToken) {
      const token = tokens[at] as Token;
      const candidates = patternsOf(token.lexeme);
      const reading =
        candidates.length === 0 ? null : longest(tokens, at, sentence.endToken, candidates);
      if (reading === null) {
        at++;
        continue;
      }
      readings.push(reading);
      at = reading.endToken;
    }
  }
  return readings;
};

const longest = (
  tokens: readonly Token[],
  first: number,
  end: number,
  candidates: readonly Pattern[],
): Reading | null => {
  const phrase = { tokens, first, end };
  let best: Reading | null = null;
  for (const { part } of candidates) {
    const parsed = part(phrase, first);
    if (parsed === null || parsed.start === undefined) continue;
    if (best !== null && parsed.end <= best.endToken) continue;
    best = {
      ...parsed.value,
      start: parsed.start,
      end: (tokens[parsed.end - 1] as Token).end,
      firstToken: first,
      endToken: parsed.end,
    };
  }
  return best;
};
