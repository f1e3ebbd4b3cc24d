import type { Document, Sentence, Token } from '../../document.ts';
import type { Phrase } from './patterns/grammar.ts';
import type { Pattern } from './patterns/pattern.ts';
import type { Reading } from './reading.ts';
import { patternsAt } from './trial.ts';

/** All dates of the sentences given in their order, the longest at each place, each by itself. */
export const readDates = (
  { tokens }: Document,
  sentences: readonly Sentence[],
): readonly Reading[] => {
  const readings: Reading[] = [];
  for (const sentence of sentences) {
    let at = sentence.firstToken;
    while (at < sentence.endToken) {
      const candidates = patternsAt(tokens, at, sentence.endToken);
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
  for (const pattern of candidates) {
    const parsed = pattern(phrase, phrase.first);
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
