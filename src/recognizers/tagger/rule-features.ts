import type { Candidate, Document, EntityType } from '../../document.ts';
import { firstEndingAfter } from '../../text/binary-search.ts';
import { scatter } from './hash.ts';

/** Kinds whose rules the model listens to. */
const kinds: readonly EntityType[] = ['person', 'organization', 'country', 'nationality', 'place'];
const kindNumber = new Map(kinds.map((kind, i) => [kind, i]));

/** What the rules say of each token: `kinds.length` bytes a token, 0 for nothing. */
export type Marks = Uint8Array;

/** Values of a byte of marks. */
const degrees = 32;

/** From this confidence on a rule counts as sure. */
const sure = 0.9;
const likely = 0.6;

/**
 * Writes down what rules and lists propose, as features and not as verdicts: kind, place within the
 * name (first, inner, last word), and how sure the rule is.
 */
export const marksOf = (document: Document, candidates: readonly Candidate[]): Marks => {
  const { tokens } = document;
  const marks = new Uint8Array(tokens.length * kinds.length);
  for (const { type, start, end, confidence } of candidates) {
    const kind = kindNumber.get(type);
    if (kind === undefined) continue;
    const degree = confidence >= sure ? 3 : confidence >= likely ? 2 : 1;
    const first = firstEndingAfter(tokens, start);
    for (let i = first; (tokens[i]?.start ?? end) < end; i++) {
      const last = (tokens[i + 1]?.start ?? end) >= end;
      const place = i === first ? (last ? 1 : 2) : last ? 4 : 3;
      const mark = degree * 8 + place;
      const at = i * kinds.length + kind;
      if (mark > (marks[at] as number)) marks[at] = mark;
    }
  }
  return marks;
};

/** 1 for every token with a mark, 0 for the others. */
export const markedTokens = (marks: Marks): Uint8Array => {
  const marked = new Uint8Array(marks.length / kinds.length);
  for (let at = 0; at < marks.length; at++) {
    if (marks[at] !== 0) marked[Math.floor(at / kinds.length)] = 1;
  }
  return marked;
};

/** Calls `visit` for every mark, once with each token that it stands on or beside. */
export const visitMarks = (
  { tokens }: Document,
  marks: Marks,
  visit: (token: number, mark: number) => void,
): void => {
  for (let at = 0; at < marks.length; at++) {
    const mark = marks[at] as number;
    if (mark === 0) continue;
    const marked = Math.floor(at / kinds.length);
    const kind = at % kinds.length;
    for (let place = 0; place < 3; place++) {
      const token = marked + 1 - place;
      if (tokens[token]?.sentence !== tokens[marked]?.sentence) continue;
      visit(token, (place * kinds.length + kind) * degrees + mark);
    }
  }
};

/** Numbers that a mark may have: place beside the token, kind, sureness and place in the name. */
export const markCount = 3 * kinds.length * degrees;

/** The feature hash of a mark. */
export const markHash = (mark: number): number => scatter(0x6000000 + mark);
