import type { Candidate, Document, EntityType } from '../../../document.ts';
import { firstEndingAfter } from '../../../text/binary-search.ts';
import { hashOf, pairOf, scatter } from '../../../text/hash.ts';

/** Kinds whose rules the model listens to. */
const kinds: readonly EntityType[] = [
  'person',
  'organization',
  'country',
  'nationality',
  'place',
  'event',
];
const kindNumber = new Map(kinds.map((kind, i) => [kind, i]));

/** What the rules say of each token: `kinds.length` bytes a token, 0 for nothing. */
type Marks = Uint8Array;

/** Values of a byte of marks. */
const degrees = 32;

/** From this confidence on a rule counts as sure. */
const sure = 0.9;
const likely = 0.6;

/**
 * Writes down what rules and lists propose, as features and not as verdicts: kind, position within the
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
      const position = i === first ? (last ? 1 : 2) : last ? 4 : 3;
      const mark = degree * 8 + position;
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

/** Calls `visit` for every mark, once with each token that it is on or beside. */
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
    for (let position = 0; position < 3; position++) {
      const token = marked + 1 - position;
      if (tokens[token]?.sentence !== tokens[marked]?.sentence) continue;
      visit(token, (position * kinds.length + kind) * degrees + mark);
    }
  }
};

/** Numbers that a mark may have: position beside the token, kind, confidence and position in the name. */
export const markCount = 3 * kinds.length * degrees;

/** The feature hash of a mark. */
export const markHash = (mark: number): number => scatter(0x6000000 + mark);

/** Places of a token seen from a name: before it, alone, first, inner, last, after it. */
export const rulePositions = 6;
const [before, alone, first, inner, last, after] = [0, 1, 2, 3, 4, 5] as const;

/**
 * Calls `visit` for each name that a rule proposes, with its tokens and those beside it: how far each
 * rule can be trusted, the model learns by the rule's name.
 */
export const visitRules = (
  { tokens }: Document,
  candidates: readonly Candidate[],
  visit: (token: number, rule: string, position: number) => void,
): void => {
  for (const { type, start, end, rule } of candidates) {
    if (!kindNumber.has(type)) continue;
    const from = firstEndingAfter(tokens, start);
    let to = from;
    while ((tokens[to]?.start ?? end) < end) to++;
    if (to === from) continue;
    const { sentence } = tokens[from] ?? {};
    if (tokens[from - 1]?.sentence === sentence) visit(from - 1, rule, before);
    for (let i = from; i < to; i++) {
      visit(i, rule, to === from + 1 ? alone : i === from ? first : i === to - 1 ? last : inner);
    }
    if (tokens[to]?.sentence === sentence) visit(to, rule, after);
  }
};

/** The feature hash of a position beside or in a name that a rule proposes. */
export const ruleHash = (rule: string, position: number): number =>
  pairOf(hashOf(rule, 92), position);
