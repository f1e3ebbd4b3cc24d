import type { Document, Sentence, Token } from '../../document.ts';
import { lazy } from '../../lexicons/load.ts';
import { Endings } from '../../text/endings.ts';
import { type Lexeme, perLexeme } from '../../text/lexeme.ts';
import { searchKey } from '../../text/normalize.ts';
import { awayPatterns } from './patterns/away.ts';
import { centuryPatterns } from './patterns/centuries.ts';
import { clockPatterns } from './patterns/clock.ts';
import { dayPatterns } from './patterns/days.ts';
import { durationPatterns, wholePatterns } from './patterns/durations.ts';
import { beginsFeast, feastNames, feastPatterns } from './patterns/feasts.ts';
import type { Phrase } from './patterns/grammar.ts';
import { loneDayPatterns } from './patterns/lone-days.ts';
import { monthPatterns } from './patterns/month-fields.ts';
import { beginsMonth, monthNames } from './patterns/months.ts';
import { numericPatterns } from './patterns/numeric.ts';
import { ordinalPatterns } from './patterns/ordinals.ts';
import type { Pattern } from './patterns/pattern.ts';
import { piecePatterns } from './patterns/pieces.ts';
import { relativePatterns } from './patterns/relative.ts';
import { seasonPatterns } from './patterns/seasons.ts';
import { setPatterns } from './patterns/sets.ts';
import { unitPatterns } from './patterns/units.ts';
import { headsOfTerm, keysOf, termsOf } from './patterns/vocabulary.ts';
import { weekdayPatterns } from './patterns/weekdays.ts';
import type { WordClass } from './patterns/word-classes.ts';
import { yearPatterns } from './patterns/years.ts';
import type { Reading } from './reading.ts';

/** Of patterns that read as far the earlier wins. */
const patterns: readonly Pattern[] = [
  ...wholePatterns,
  ...numericPatterns,
  ...dayPatterns,
  ...monthPatterns,
  ...loneDayPatterns,
  ...weekdayPatterns,
  ...relativePatterns,
  ...awayPatterns,
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

const none: readonly Pattern[] = [];

/** Patterns by their heads. */
const byHead = new Map<string, readonly Pattern[]>();
for (const pattern of patterns) {
  for (const head of pattern.heads) byHead.set(head, [...(byHead.get(head) ?? none), pattern]);
}

/** All heads that a word can be. */
const headsOf = (lexeme: Lexeme): readonly string[] => [
  ...termsOf(lexeme).flatMap(headsOfTerm),
  ...(lexeme.kind === 'date' || lexeme.kind === 'time' ? [lexeme.kind] : []),
  ...(beginsMonth(lexeme) ? ['month'] : []),
  ...(beginsFeast(lexeme) ? ['holiday'] : []),
];

/** The endings of all words that can begin a date. */
const endings = lazy(() => {
  const names = [...monthNames(), ...feastNames()];
  return new Endings([...keysOf(byHead), ...names.map((name) => firstWord(searchKey(name)))]);
});

const firstWord = (key: string): string => /^[^\s\-‐–]+/u.exec(key)?.[0] ?? key;

/** The patterns that a word can begin: none for most words, and one array read to know. */
const patternsOf: (lexeme: Lexeme) => readonly Pattern[] = perLexeme((lexeme) => {
  if (lexeme.kind === 'punctuation') return none;
  if (lexeme.kind === 'arabic' && !endings().mayEnd(lexeme.key)) return none;
  const heads = headsOf(lexeme);
  if (heads.length === 0) return none;
  const found = new Set(heads.flatMap((head) => byHead.get(head) ?? none));
  return found.size === 0 ? none : patterns.filter((pattern) => found.has(pattern));
});

/** Words that are no date by themselves: whatever they begin, its second word is a date's word too. */
const leading: ReadonlySet<WordClass> = new Set<WordClass>([
  'ordinal',
  'firstFeminine',
  'hour',
  'cardinal',
  'teen',
  'tens',
  'hundreds',
  'thousands',
  'pairOf',
  'demonstrative',
  'same',
  'rest',
  'edge',
  'piece',
  'fraction',
  'few',
  'about',
  'times',
  'since',
  'particle',
]);

/** A figure of four is a year by itself. */
const leads: (lexeme: Lexeme) => boolean = perLexeme(
  (lexeme) =>
    lexeme.kind !== 'date' &&
    lexeme.kind !== 'time' &&
    !beginsMonth(lexeme) &&
    !beginsFeast(lexeme) &&
    termsOf(lexeme).every(
      ({ class: name, value }) =>
        leading.has(name) || (name === 'figures' && typeof value === 'number' && value < 1000),
    ),
);

/** Whether a word can be the second of a date. */
const follows: (lexeme: Lexeme) => boolean = perLexeme(
  (lexeme) =>
    lexeme.kind === 'punctuation' ||
    lexeme.kind === 'symbol' ||
    lexeme.kind === 'date' ||
    lexeme.kind === 'time' ||
    termsOf(lexeme).length > 0 ||
    beginsMonth(lexeme) ||
    beginsFeast(lexeme),
);

/** The patterns worth trying at a token. */
const candidatesAt = (tokens: readonly Token[], at: number): readonly Pattern[] => {
  const { lexeme, sentence } = tokens[at] as Token;
  const candidates = patternsOf(lexeme);
  if (candidates.length === 0 || !leads(lexeme)) return candidates;
  const next = tokens[at + 1];
  return next === undefined || next.sentence !== sentence || follows(next.lexeme)
    ? candidates
    : none;
};

/** All dates of the sentences given in their order, the longest at each place, each by itself. */
export const readDates = (
  { tokens }: Document,
  sentences: readonly Sentence[],
): readonly Reading[] => {
  const readings: Reading[] = [];
  for (const sentence of sentences) {
    let at = sentence.firstToken;
    while (at < sentence.endToken) {
      const candidates = candidatesAt(tokens, at);
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
