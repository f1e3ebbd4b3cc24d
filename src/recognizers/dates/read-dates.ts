import type { Document, Sentence, Token } from '../../document.ts';
import { tokenAt } from '../../text/neighbours.ts';
import { begins, patternsAt } from './patterns/dispatch/dispatch.ts';
import type { Parsed, Phrase } from './patterns/grammar/combinators.ts';
import type { Match, Pattern } from './patterns/grammar/pattern.ts';
import type { Reading } from './reading.ts';

type Tokens = readonly Token[];

/** By text, the sentences that were read before the others: those that may give its own day. */
const early = new WeakMap<Tokens, ReadonlyMap<Sentence, readonly Reading[]>>();

/** All dates of a document in their order, the longest at each place, each by itself. */
export const readDates = ({ tokens, sentences }: Document): readonly Reading[] => {
  const readings: Reading[] = [];
  const read = early.get(tokens);
  for (const sentence of sentences) {
    const known = read?.get(sentence);
    if (known === undefined) readSentence(tokens, sentence, readings);
    else readings.push(...known);
  }
  return readings;
};

/** The same of some sentences, which the whole document need not read again. */
export const readDatesOf = (
  { tokens }: Document,
  sentences: readonly Sentence[],
): readonly Reading[] => {
  const read = new Map<Sentence, readonly Reading[]>();
  for (const sentence of sentences) {
    const readings: Reading[] = [];
    readSentence(tokens, sentence, readings);
    read.set(sentence, readings);
  }
  early.set(tokens, read);
  return [...read.values()].flat();
};

const readSentence = (tokens: Tokens, sentence: Sentence, readings: Reading[]): void => {
  let at = sentence.firstToken;
  while (at < sentence.endToken) {
    if (!begins.has(tokenAt(tokens, at).lexeme)) {
      at++;
      continue;
    }
    const candidates = patternsAt(tokens, at, sentence.endToken);
    const phrase = { tokens, start: sentence.firstToken, first: at, end: sentence.endToken };
    const reading = longest(phrase, candidates);
    if (reading !== null) readings.push(reading);
    at = reading?.endToken ?? at + 1;
  }
};

const noRefiners: readonly string[] = [];

const longest = (phrase: Phrase, candidates: readonly Pattern[]): Reading | null => {
  let best: Parsed<Match> | null = null;
  let rule = '';
  for (const pattern of candidates) {
    const parsed = pattern.part(phrase, phrase.first);
    if (parsed === null || parsed.start === undefined) continue;
    if (best === null || parsed.end > best.end) {
      best = parsed;
      ({ rule } = pattern);
    }
  }
  if (best?.start === undefined) return null;
  const { meaning, confidence, weak } = best.value;
  // All readings have the same properties in the same order, which makes them quick to read and copy.
  return {
    meaning,
    rule,
    refiners: noRefiners,
    start: best.start,
    end: tokenAt(phrase.tokens, best.end - 1).end,
    firstToken: phrase.first,
    endToken: best.end,
    confidence,
    weak,
    ahead: undefined,
    behind: undefined,
    attributes: undefined,
  };
};
