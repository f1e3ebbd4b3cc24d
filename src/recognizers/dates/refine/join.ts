import type { Document } from '../../../document.ts';
import { hyphens } from '../../../text/characters.ts';
import type { TokenKind } from '../../../text/lexeme.ts';
import { tokenAt } from '../../../text/neighbours.ts';
import { searchKey } from '../../../text/normalize.ts';
import type { Meaning } from '../meaning.ts';
import type { Reading } from '../reading.ts';
import { isJoint } from './date-joints.ts';

/** What is between two readings, proclitics of the second included. */
export interface Gap {
  /** Its words as search keys, one blank between them. */
  readonly words: string;
  /** Its marks, without blanks. */
  readonly signs: string;
}

/** Tokens between two readings that can still belong together. */
const farthest = 3;

const wordKinds: ReadonlySet<TokenKind> = new Set<TokenKind>(['arabic', 'latin', 'number']);

/** What is between two readings; null where they are too far apart. */
export const gapBetween = ({ tokens, text }: Document, a: Reading, b: Reading): Gap | null => {
  if (b.firstToken - a.endToken > farthest) return null;
  const first = tokens[b.firstToken];
  if (first === undefined || tokens[a.endToken - 1]?.sentence !== first.sentence) return null;
  const words: string[] = [];
  let signs = '';
  for (let at = a.endToken; at < b.firstToken; at++) {
    const { lexeme } = tokenAt(tokens, at);
    if (wordKinds.has(lexeme.kind)) words.push(lexeme.key);
    else signs += hyphens.has(lexeme.text) ? '-' : lexeme.text;
  }
  const proclitics = Math.max(first.start, a.end);
  if (proclitics < b.start) words.push(searchKey(text.slice(proclitics, b.start)));
  return { words: words.join(' '), signs };
};

/** Whether two readings are beside each other, with no more than a comma or an opening bracket between. */
export const isDirect = ({ words, signs }: Gap): boolean => words === '' && /^[،,(]?$/u.test(signs);

/** Whether no more than a comma, a dash or an opening bracket is between a day and a time, whatever the words. */
export const isUnbroken = ({ signs }: Gap): boolean => /^[،,(-]?$/u.test(signs);

/** Whether the words between a day and a time lead on to it: «الأحد في تمام الساعة الثامنة». */
export const leadsTo = (time: 'dayToTime' | 'dayToTimeRange', { words }: Gap): boolean =>
  isJoint(time, words) || isJoint('dayToStart', words);

/** Whether «و», «ثم» or «أو» is between two readings. */
export const isEnumerating = ({ words }: Gap): boolean => enumerating.has(words);
const enumerating: ReadonlySet<string> = new Set(['و', 'ثم', 'او']);

/** How two neighbours join; null when they do not. */
export type Join = (a: Reading, b: Reading, gap: Gap, document: Document) => Reading | null;

/** Changes the readings of a document; the last of a chain sees what the others made. */
export type Refiner = (readings: readonly Reading[], document: Document) => readonly Reading[];

/** Joins neighbours from left to right, what was joined with the next again. */
export const joining =
  (join: Join): Refiner =>
  (readings, document) => {
    if (readings.length < 2) return readings;
    const joined: Reading[] = [];
    for (const reading of readings) {
      const before = joined.at(-1);
      const gap = before === undefined ? null : gapBetween(document, before, reading);
      const both =
        before === undefined || gap === null ? null : join(before, reading, gap, document);
      if (both === null) joined.push(reading);
      else joined[joined.length - 1] = both;
    }
    return joined;
  };

const unionOf = (a: readonly string[], b: readonly string[]): readonly string[] =>
  b.length === 0 ? a : [...new Set([...a, ...b])];

/**
 * One reading from the beginning of one to the end of another. Its rule is that of the one whose
 * kind it keeps: «الأحد 12 مارس» is a day and month.
 */
export const across = (a: Reading, b: Reading, meaning: Meaning, confidence?: number): Reading => ({
  meaning,
  rule: (b.meaning.kind === meaning.kind && a.meaning.kind !== meaning.kind ? b : a).rule,
  refiners: unionOf(a.refiners, b.refiners),
  start: a.start,
  end: b.end,
  firstToken: a.firstToken,
  endToken: b.endToken,
  confidence: confidence ?? Math.max(a.confidence, b.confidence),
  // As `readDates` makes them: of one shape.
  weak: undefined,
  ahead: undefined,
  behind: undefined,
  attributes: undefined,
});
